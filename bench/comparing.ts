import { chromium } from 'playwright-core';
import { findOrInstallChromium, quiet } from '../scripts/chromium.ts';
import { serveSite } from '../scripts/serve.ts';

// How long a comparison of six declarations takes to stand in a browser that has seen the page before:
// from the start of navigation to the mark that the page sets. `npm run build && node bench/comparing.ts`

const ids = [
  '2018-beijing-declaration',
  '2019-xiamen-initiative',
  '2025-hong-kong-joint-statement-e-commerce',
  '2017-luxor-resolution',
  '2021-bandar-seri-begawan-roadmap',
  '2016-cancun-declaration-digital-economy',
];
const ROUNDS = 10;

const { home, stop } = await serveSite(0);
const browser = await chromium.launch({
  executablePath: findOrInstallChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
});
// Once with what a worker stores for reading without a network in the background, as on a first visit, and once without.
await measure('while the site is being stored', 'allow');
await measure('afterwards', 'block');
await browser.close();
stop();

async function measure(when: string, serviceWorkers: 'allow' | 'block'): Promise<void> {
  const page = await browser.newPage({ serviceWorkers });
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    await page.goto(`${home}compare/?ids=${ids.map((id) => `declarations/${id}`).join(',')}`);
    await page.waitForFunction(() => performance.getEntriesByName('compared').length > 0);
    times.push(
      await page.evaluate(() => performance.getEntriesByName('compared')[0]?.startTime ?? 0),
    );
  }
  await page.close();
  const [cold = 0, ...warm] = times;
  const sorted = warm.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(
    `${when}: cold ${cold.toFixed(0)} ms, warm median ${median.toFixed(0)} ms of ${ROUNDS}, ` +
      `best ${(sorted[0] ?? 0).toFixed(0)} ms`,
  );
}
