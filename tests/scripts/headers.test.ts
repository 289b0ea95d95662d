import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, readHeaders } from '../../scripts/headers.ts';

const rules = readHeaders(`# Every page
/*
  Content-Security-Policy: default-src 'none'; img-src 'self' data:
  X-Content-Type-Options: nosniff

/admin/*
  Content-Security-Policy: default-src 'self'
`);

describe('the headers of a path', () => {
  it('are those of the rule that it matches', () => {
    expect([...headersFor(rules, '/conferences/')]).toEqual([
      ['Content-Security-Policy', "default-src 'none'; img-src 'self' data:"],
      ['X-Content-Type-Options', 'nosniff'],
    ]);
  });

  it('are those of the later rule where two set the same one', () => {
    const headers = headersFor(rules, '/admin/');
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'self'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('are none for a path that no rule names', () => {
    expect(headersFor(readHeaders('/exact\n  A: b'), '/exact/not').size).toBe(0);
    expect(headersFor(readHeaders('/exact\n  A: b'), '/exact').get('A')).toBe('b');
  });
});

describe('the headers of this site', () => {
  const own = readHeaders(readFileSync('public/_headers', 'utf8'));
  const pages = headersFor(own, '/conferences/');

  it('let no page run or wear what is not a file of the site', () => {
    const policy = pages.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'sha\d|https?:|\*/);
  });

  it.each([
    ['Strict-Transport-Security', /^max-age=\d{8,}/],
    ['X-Content-Type-Options', /^nosniff$/],
    ['Referrer-Policy', /^strict-origin-when-cross-origin$/],
    ['Permissions-Policy', /camera=\(\).*geolocation=\(\)/],
    ['Cross-Origin-Opener-Policy', /^same-origin$/],
    ['Cross-Origin-Resource-Policy', /^same-origin$/],
    ['Content-Security-Policy', /frame-ancestors 'none'/],
  ])('set %s', (name, value) => {
    expect(pages.get(name)).toMatch(value);
  });

  it('let other sites frame the cards that are made for it, and nothing else', () => {
    const framed = (path: string) => headersFor(own, path).get('Content-Security-Policy');
    expect(framed('/embed/conferences/x.html')).toContain('frame-ancestors *');
    expect(framed('/embed/conferences/x.html')).not.toContain('script-src');
    expect(framed('/admin/')).toContain("frame-ancestors 'none'");
  });
});
