import { chromium, type Browser } from 'playwright-core';
import { findOrInstallChromium, quiet } from '../../scripts/chromium.ts';

/** Starts a real browser. */
export function launch(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: findOrInstallChromium(),
    args: isRoot ? [...quiet, '--no-sandbox'] : quiet,
  });
}
