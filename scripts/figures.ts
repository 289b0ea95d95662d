import { launch, type LaunchedChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findOrInstallChromium, quiet } from './chromium.ts';
import { serveSite } from './serve.ts';
import { siteFolder } from './site-folder.ts';
import { totalOf, weighFonts, weighRecords } from './weight.ts';

/** Pages of the kinds that readers see first. */
const pages = [
  '',
  'conferences/',
  'declarations/2019-xiamen-initiative/',
  'search/?q=xiamen',
  'compare/?ids=declarations/2018-beijing-declaration,declarations/2019-xiamen-initiative',
  'timeline/',
];

/** What Lighthouse judges, and what it measures on the way. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const measures = {
  'largest-contentful-paint': 'LCP',
  'total-blocking-time': 'TBT',
  'cumulative-layout-shift': 'CLS',
};

function tellWeights(): void {
  const weights = weighRecords(siteFolder);
  const median = weights[Math.floor(weights.length / 2)];
  const largest = weights.at(-1);
  console.log(`Pages of records: ${weights.length}, in bytes of gzip`);
  for (const [name, weight] of Object.entries({ median, largest }))
    if (weight)
      console.log(
        `  ${name}: ${totalOf(weight)} (HTML ${weight.html}, CSS ${weight.css}, script ${weight.script}) ${weight.page}`,
      );
  console.log(`Fonts: ${weighFonts(siteFolder)} bytes`);
}

async function tellLighthouse(home: string, { port }: LaunchedChrome): Promise<void> {
  console.log(`Lighthouse: ${categories.join(', ')}`);
  for (const page of pages) {
    const result = await lighthouse(home + page, {
      port,
      logLevel: 'error',
      onlyCategories: categories,
    });
    if (!result) throw new Error(`Lighthouse had nothing to say of /${page}`);
    const { lhr } = result;
    const scores = categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
    const measured = Object.entries(measures).map(
      ([id, name]) => `${name} ${lhr.audits[id]?.displayValue ?? '?'}`,
    );
    console.log(`  ${scores.join(' ')}  /${page}  ${measured.join(', ')}`);
    for (const audit of Object.values(lhr.audits))
      if (audit.score !== null && audit.score < 1 && isJudged(lhr, audit.id))
        console.log(`      ${audit.id}: ${audit.title} ${audit.displayValue ?? ''}`);
  }
}

/** Whether an audit counts in a category. */
function isJudged(
  lhr: { categories: Record<string, { auditRefs: { id: string; weight: number }[] }> },
  audit: string,
): boolean {
  return Object.values(lhr.categories).some(({ auditRefs }) =>
    auditRefs.some(({ id, weight }) => id === audit && weight > 0),
  );
}

if (import.meta.main) {
  tellWeights();
  const { home, stop } = await serveSite(0);
  const chrome = await launch({
    chromePath: findOrInstallChromium(),
    chromeFlags: ['--headless=new', '--no-sandbox', ...quiet],
    ignoreDefaultFlags: false,
  });
  try {
    await tellLighthouse(home, chrome);
  } finally {
    chrome.kill();
    stop();
  }
}
