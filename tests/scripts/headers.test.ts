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
