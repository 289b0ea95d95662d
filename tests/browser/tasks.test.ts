import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './reader.ts';

/** What a task is given, in milliseconds: a new user has it done within half a minute. */
const TIME = 30_000;

/** How a reader gets things done: by pointing at them, or by keys alone. */
interface Hand {
  /** Asks the search field of the home page, and follows the first answer that the pattern names. */
  ask(page: Page, question: string, answer: RegExp): Promise<void>;
  /** Follows a link that stands in the page. */
  follow(page: Page, link: RegExp): Promise<void>;
}

const answerTo = (page: Page, answer: RegExp) =>
  page.locator('[data-search-results] [data-record]').getByRole('link', { name: answer }).first();

const linkIn = (page: Page, link: RegExp) =>
  page.locator('main').getByRole('link', { name: link }).first();

const hands: Record<string, Hand> = {
  'the pointer': {
    async ask(page, question, answer) {
      await page.getByRole('searchbox').fill(question);
      await page.locator('main').getByRole('button', { name: 'Search' }).click();
      await answerTo(page, answer).click();
    },
    async follow(page, link) {
      await linkIn(page, link).click();
    },
  },
  'the keyboard': {
    async ask(page, question, answer) {
      await tabTo(page, page.getByRole('searchbox'));
      await page.keyboard.type(question);
      await page.keyboard.press('Enter');
      await answerTo(page, answer).waitFor();
      await tabTo(page, answerTo(page, answer));
      await page.keyboard.press('Enter');
    },
    async follow(page, link) {
      await tabTo(page, linkIn(page, link));
      await page.keyboard.press('Enter');
    },
  },
};

/** How many presses of Tab a reader has the patience for. */
const PATIENCE = 80;

/** Presses Tab until an element has the focus, as one without a pointer does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${PATIENCE} presses of Tab do not lead there`);
}

/** What each task is, as a new user tries it from the home page, and the words that answer it. */
const tasks: Record<string, { go: (page: Page, hand: Hand) => Promise<void>; found: string[] }> = {
  'what came of the 2018 Beijing conference': {
    go: (page, hand) =>
      hand.ask(page, 'beijing 2018', /First Global Cross-Border E-Commerce Conference/),
    found: ['Outcomes', 'Beijing Declaration'],
  },
  'what is coming up': {
    go: (page, hand) => hand.follow(page, /calendar/i),
    found: ['Calendar', 'Coming'],
  },
  'which instruments speak of de minimis': {
    go: (page, hand) => hand.ask(page, 'de minimis', /^WCO Framework of Standards/),
    found: ['Framework of standards', 'Low-value shipments'],
  },
  'who organised the Hong Kong conference of 2025 and what it issued': {
    go: (page, hand) => hand.ask(page, 'hong kong 2025', /Conference on Simplification/),
    found: ['Customs and Excise Department of Hong Kong', 'ASEAN Secretariat', 'Joint Statement'],
  },
  // Its record does not yet say what it builds on, so the test holds only what it refers to.
  'on which texts the SAFE Framework draws': {
    go: (page, hand) => hand.ask(page, 'SAFE Framework', /^SAFE Framework of Standards/),
    found: ['Refers to', 'WCO Data Model'],
  },
};

describe.each(Object.entries(hands))('with %s, a new user finds from the home page', (_, hand) => {
  test.for(Object.entries(tasks))('%s', { timeout: TIME }, async ([, { go, found }]) => {
    const { context } = await visit();
    const page = await context.newPage();
    await page.goto('./');
    await go(page, hand);
    await page.waitForURL(
      (address) =>
        /\/\w+\/[^/]*\/?$/.test(address.pathname) && !address.pathname.endsWith('/search/'),
    );
    const told = (await page.locator('main').innerText()).toLowerCase();
    for (const words of found) expect(told).toContain(words.toLowerCase());
    await context.close();
  });
});
