import { describe, expect, it } from 'vitest';
import { visit } from './reader.ts';

const address = 'declarations/2018-beijing-declaration/';

describe('citing a record', () => {
  it('copies the citation of a style, and of the point that is chosen', async () => {
    const { context, complaints } = await visit({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(address);
    const copy = page.getByRole('button', { name: 'Copy the citation in APA' });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await copy.click();
    await page
      .locator('plenary-cite [role="status"]', { hasText: 'Copied' })
      .waitFor({ state: 'attached' });
    expect(await copied()).toMatch(
      /^World Customs Organization & .+ \(2018, February 10\)\. Beijing Declaration \[Record, data version .+\/2018-beijing-declaration\/$/,
    );
    await page.locator('plenary-cite select').selectOption('c2');
    await copy.click();
    await expect
      .poll(copied)
      .toMatch(/Beijing Declaration, c2 \[.+\/2018-beijing-declaration\/#c2$/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('needs no JavaScript: the citations stand there, without buttons', async () => {
    const { context } = await visit({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator('plenary-cite dd').allInnerTexts()).toHaveLength(3);
    expect(await page.locator('plenary-cite button:visible').count()).toBe(0);
    await context.close();
  });
});

describe('a card on another site', () => {
  it('shows itself in a frame, in its own style, and leads to the record', async () => {
    const { context, complaints } = await visit();
    const page = await context.newPage();
    await page.goto('embed/declarations/2018-beijing-declaration.html');
    const link = page.getByRole('link', { name: 'Beijing Declaration' });
    expect(await link.getAttribute('href')).toMatch(/\/declarations\/2018-beijing-declaration\/$/);
    expect(await page.evaluate(() => getComputedStyle(document.body).borderTopStyle)).toBe('solid');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
