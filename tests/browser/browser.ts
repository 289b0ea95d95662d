import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core';
import { inject } from 'vitest';
import { findOrInstallChromium } from '../../scripts/chromium.ts';

/** Keeps the browser from doing anything of its own: no drawing hardware, no calls home. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a real browser. */
export function launch(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: findOrInstallChromium(),
    args: isRoot ? [...quiet, '--no-sandbox'] : quiet,
  });
}

/** A reader's window on the built site, and what went wrong in it. */
export interface Visit {
  context: BrowserContext;
  /** Errors in the console, and requests to other hosts; empty on a sound site. */
  complaints: string[];
}

/** Opens a window whose relative addresses lie in the built site. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const home = inject('home');
  // What a worker fetches in the background would slow the other tests down.
  const context = await browser.newContext({
    baseURL: home,
    serviceWorkers: 'block',
    ...options,
  });
  const complaints: string[] = [];
  context.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && !message.text().startsWith('Service Worker registration blocked'))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(new URL(home).origin) && !address.startsWith('data:'))
      complaints.push(`Request to ${address}`);
  });
  return { context, complaints };
}
