import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { addresses, files, page, type BuiltPage } from './built.ts';

const pages = addresses.map(page);

/** The pages for which something is wrong, and what; empty where all is well. */
function faults(find: (page: BuiltPage) => string[]): string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.address}: ${fault}`));
}

const idsOf = new Map(
  pages.map(({ address, document }) => [
    address,
    new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
  ]),
);

describe('every page', () => {
  it('is there: more than four hundred of them', () => {
    expect(pages.length).toBeGreaterThan(400);
  });
  it('says its language and direction', () => {
    expect(
      faults(({ document: { documentElement } }) =>
        documentElement.lang && documentElement.dir ? [] : ['no lang or dir'],
      ),
    ).toEqual([]);
  });
  it('has one h1, one main and a title of its own', () => {
    expect(
      faults(({ document }) =>
        ['h1', 'main', 'title'].flatMap((name) => {
          const found = document.querySelectorAll(`html > head > ${name}, body ${name}:not(svg *)`);
          return found.length === 1 ? [] : [`${found.length} ${name}`];
        }),
      ),
    ).toEqual([]);
    const titles = pages.map(
      ({ document }) => `${document.documentElement.lang}: ${document.title}`,
    );
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
  it('leads to pages in its own language, but by the choice of languages', () => {
    expect(
      faults(({ address, document }) => {
        const prefix = address.match(/^\/(fr)\//)?.[0] ?? '/';
        return [...document.querySelectorAll('a[href^="/"]:not([hreflang])')].flatMap((link) => {
          const { pathname } = new URL(link.getAttribute('href') ?? '', 'https://plenary.example');
          const isPage = pathname.endsWith('/');
          const own = pathname.startsWith('/fr/') ? '/fr/' : '/';
          return isPage && own !== prefix ? [pathname] : [];
        });
      }),
    ).toEqual([]);
  });
  it('is there in English and in French, each naming the other', () => {
    expect(
      faults(({ address, document }) => {
        if (address === '/404.html') return [];
        const path = address.replace(/^\/fr\//, '/');
        const others = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map(
          (link) => new URL(link.getAttribute('href') ?? '').pathname,
        );
        return others.join() === [path, `/fr${path}`, path].join() ? [] : [others.join()];
      }),
    ).toEqual([]);
  });
  it('links only to pages, files and anchors that exist', () => {
    expect(
      faults(({ address, document }) =>
        [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
          const target = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
          return isBroken(target, address) ? [target] : [];
        }),
      ),
    ).toEqual([]);
  });
  it('can be reached by links from the home page of its language', () => {
    const linked = new Map(
      pages.map(({ address, document }) => [
        address,
        [...document.querySelectorAll('a[href^="/"]:not([hreflang])')].map(
          (link) => new URL(link.getAttribute('href') ?? '', 'https://plenary.example').pathname,
        ),
      ]),
    );
    const reached = new Set(['/', '/fr/']);
    // A set tells of what is added to it while it is walked through.
    for (const address of reached)
      for (const target of linked.get(address) ?? []) if (linked.has(target)) reached.add(target);
    expect(addresses.filter((address) => !reached.has(address))).toEqual(['/404.html']);
  });
  it('shows a card where it is shared, and its picture is there', () => {
    expect(
      faults(({ document }) => {
        const card = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
        return card && files.has(new URL(card).pathname) ? [] : [`card ${card}`];
      }),
    ).toEqual([]);
  });
  it('has each id once', () => {
    expect(
      faults(({ document }) => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, at) => ids.indexOf(id) !== at);
      }),
    ).toEqual([]);
  });
  it('has no words glued together at the edge of an element', () => {
    const edge =
      /[\p{L}\d,.:)](?:<\/?(?:a|span|time|strong|em|cite|small|svg|use)\b[^>]*>)+[\p{L}\d(]/u;
    expect(
      faults(({ html }) => {
        const visible = html
          .replace(/^[^]*?<main/, '<main')
          .replace(/<(span|option|script)[^>]* hidden[^>]*>[^<]*<\/\1>/g, '');
        return visible.match(edge)?.slice(0, 1) ?? [];
      }),
    ).toEqual([]);
  });
  it('runs no inline script and wears no inline style', () => {
    expect(
      faults(({ document }) => [
        ...[
          ...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])'),
        ].map(() => 'inline script'),
        ...[...document.querySelectorAll('style, [style]')].map(() => 'inline style'),
        ...[...document.querySelectorAll('*')].flatMap(({ attributes }) =>
          [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
        ),
      ]),
    ).toEqual([]);
  });
  it('wears two stylesheets at most, and its elements short marks', () => {
    expect(
      faults(({ html }) => [
        ...html
          .split('<link rel="stylesheet"')
          .slice(3)
          .map(() => 'one stylesheet too many'),
        ...(html.includes('astro-cid') ? ['a long mark'] : []),
      ]),
    ).toEqual([]);
  });
  // Some 20 ms a page: the longest test there is.
  it('names in its head what its scripts import', () => {
    const heads = pages.map(({ html }) => html.slice(0, html.indexOf('</head>')));
    expect(heads.filter((head) => head.includes('rel="modulepreload"')).length).toBeGreaterThan(0);
    expect(
      faults(({ html }) => html.split('</head>')[1]?.match(/rel="modulepreload"/g) ?? []),
    ).toEqual([]);
  });
  it('is valid HTML', { timeout: 300_000 }, async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'tel-non-breaking': 'off',
        'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
      },
    });
    const reports = await Promise.all(
      pages.map(async ({ address, html }) => {
        const { results } = await validator.validateString(html);
        return results
          .flatMap(({ messages }) => messages)
          .map(({ ruleId, message, line }) => `${address}:${line} ${ruleId}: ${message}`);
      }),
    );
    expect(reports.flat()).toEqual([]);
  });
});

/** Whether an address leads nowhere; addresses on other hosts are not tried. */
function isBroken(target: string, from: string): boolean {
  const url = new URL(target, `https://plenary.example${from}`);
  if (url.origin !== 'https://plenary.example') return false;
  const file = decodeURI(url.pathname);
  if (!files.has(file.endsWith('/') ? `${file}index.html` : file)) return true;
  return (
    url.hash.length > 1 &&
    file.endsWith('/') &&
    !idsOf.get(file)?.has(decodeURIComponent(url.hash.slice(1)))
  );
}
