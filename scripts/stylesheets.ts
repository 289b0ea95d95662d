import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { collections } from '../src/schemas/index.ts';
import { importLinker } from './imported-scripts.ts';
import { joiner, sheetsOf, withLinks } from './joined-sheets.ts';
import { shortMarks } from './short-marks.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** The pages that most readers read: what they wear is one file for all, kept from page to page. */
const common = new RegExp(`(^|/)(${collections.join('|')})/([^/]+/)?$`);

/**
 * Joins the many stylesheets of a built site, one for each component, to two at most for a page: one for the pages of records and
 * lists, and what a page of another kind wears besides. One for all would double the weight of a record. A page of each
 * kind is made beforehand to see what they wear, so that every page is right when it is written.
 */
export function joinedStylesheets(): AstroIntegration {
  let site = new URL('http://localhost');
  let assets = '';
  return {
    name: 'joined-stylesheets',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: shortMarks(fileURLToPath(config.srcDir)) } });
      },
      'astro:config:done': ({ config }) => {
        site = new URL(config.base, config.site);
        assets = path.join(fileURLToPath(config.outDir), config.build.assets);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => dressing(astro, site, assets));
      },
      'astro:build:done': () => {
        for (const file of readdirSync(assets))
          if (file.endsWith('.css') && !file.startsWith('style.')) rmSync(path.join(assets, file));
      },
    },
  };
}

/** Makes pages as Astro does, and lets them wear joined stylesheets and name what their scripts import. */
function dressing(astro: AstroPrerenderer, site: URL, assets: string): AstroPrerenderer {
  let shared: ReadonlySet<string> = new Set();
  const join = joiner(assets);
  const importsIn = importLinker(assets);
  const dress = (head: string, page: string) => {
    const sheets = sheetsOf(head);
    const own = sheets.filter((sheet) => !shared.has(sheet));
    const names = [join([...shared]), ...(own.length > 0 ? [join(own)] : [])];
    return withLinks(head, names) + importsIn(page);
  };
  return {
    ...astro,
    name: 'joined-stylesheets',
    async getStaticPaths() {
      const pages = await astro.getStaticPaths();
      shared = await wornInCommon(astro, pages, site);
      return pages;
    },
    async render(request, options) {
      const rendered = await astro.render(request, options);
      const response = await withHead(responseOf(rendered), dress);
      return rendered instanceof Response ? response : { ...rendered, response };
    },
  };
}

/** What a page of each common kind wears. */
async function wornInCommon(astro: AstroPrerenderer, pages: readonly PathWithRoute[], site: URL) {
  const kinds = Map.groupBy(
    pages.filter(({ pathname }) => common.test(pathname)),
    ({ route }) => route.component,
  );
  const worn = new Set<string>();
  for (const [one] of kinds.values()) {
    if (!one) continue;
    const request = new Request(new URL(one.pathname.replace(/^\//, ''), site));
    const page = responseOf(await astro.render(request, { routeData: one.route }));
    for (const sheet of sheetsOf(await page.text())) worn.add(sheet);
  }
  return worn;
}

function responseOf(rendered: Rendered): Response {
  return rendered instanceof Response ? rendered : rendered.response;
}

/** The page with a head that is changed by what stands in it and in the whole page; the rest stays as it is. */
async function withHead(
  page: Response,
  change: (head: string, page: string) => string,
): Promise<Response> {
  if (!page.headers.get('Content-Type')?.startsWith('text/html')) return page;
  const bytes = Buffer.from(await page.arrayBuffer());
  const end = Math.max(0, bytes.indexOf('</head>'));
  // Scripts are named in ASCII, and bytes are read many times faster one by one.
  const head = Buffer.from(change(bytes.toString('utf8', 0, end), bytes.toString('latin1')));
  return new Response(Buffer.concat([head, bytes.subarray(end)]), page);
}
