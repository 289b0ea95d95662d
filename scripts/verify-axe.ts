import type { AxeBuilder } from '@axe-core/playwright';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { looks, schemes } from './barriers.ts';
import { findOrInstallChromium, quiet } from './chromium.ts';
import { serveSite } from './serve.ts';
import { siteFolder } from './site-folder.ts';

type Options = Parameters<AxeBuilder['options']>[0];

/** What axe is inside a page. */
interface Axe {
  run(options: Options): ReturnType<AxeBuilder['analyze']>;
}

const widths = [1280, 320];

/** How many pages are looked at at a time. */
const HANDS = 2;

const { values } = parseArgs({
  options: {
    /** Only addresses that begin so. */
    under: { type: 'string', default: '' },
    /** Only each so manyth page, beginning with which. */
    each: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    /** So many of them have been looked at before. */
    skip: { type: 'string', default: '0' },
  },
});

/** The axe that the tests in a browser use. It is handed to a page once, since taking it in costs as much as a look. */
const axe = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

const addresses = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && !/^(pagefind|(fr\/)?admin)\//.test(file))
  .map((file) => file.replace(/index\.html$/, ''))
  .filter((address) => address.startsWith(values.under))
  .toSorted()
  .filter((_, at) => at % Number(values.each) === Number(values.from))
  .slice(Number(values.skip));

const { home, stop } = await serveSite(0);
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: ['--no-sandbox', ...quiet],
  handleSIGTERM: false,
});
const queue = [...addresses];
let [seen, elsewhere, found] = [0, 0, 0];
// Whoever has no more time is told how far it came.
process.once('SIGTERM', () => {
  console.log(`${queue.splice(0).length} pages are not looked at`);
});
await Promise.all(Array.from({ length: HANDS }, () => work(browser)));
await browser.close();
stop();
console.log(
  `${seen} pages in ${widths.length * schemes.length} settings, ` +
    `${elsewhere} that lead elsewhere, ${found} barriers`,
);
if (found > 0 || seen === 0) process.exitCode = 1;

async function work(browser: Browser): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    await page.goto(home + next, { waitUntil: 'load' });
    // A page that leads elsewhere has left by now.
    if (page.url() !== home + next) {
      elsewhere += 1;
      continue;
    }
    seen += 1;
    await page.evaluate(axe);
    for (const barrier of await barriersOf(page, next)) {
      found += 1;
      console.log(barrier);
    }
  }
  await context.close();
}

async function barriersOf(page: Page, address: string): Promise<string[]> {
  const barriers = [];
  for (const width of widths)
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const options: Options = { resultTypes: ['violations'], runOnly: looks[colorScheme] };
      for (const barrier of await page.evaluate(look, options))
        barriers.push(`/${address} ${width} ${colorScheme} ${barrier}`);
    }
  return barriers;
}

/** Runs in the page. */
async function look(options: Options): Promise<string[]> {
  const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
