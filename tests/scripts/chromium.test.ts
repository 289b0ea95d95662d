import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { findOrInstallChromium } from '../../scripts/chromium.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it.skipIf(existsSync(chromium.executablePath()))(
  'a Chromium that is missing and cannot be installed is asked for by name',
  () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    // Nothing is found, and nothing that could install it.
    for (const name of ['PATH', 'PLENARY_CHROMIUM', 'CHROME_PATH']) vi.stubEnv(name, '');
    expect(() => findOrInstallChromium()).toThrow(/PLENARY_CHROMIUM=\/path\/to\/chromium npm test/);
  },
);
