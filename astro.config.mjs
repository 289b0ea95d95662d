import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './site.config.ts';
import { base, origin } from './src/addresses.ts';

export default defineConfig({
  site: origin,
  base: `${base}/`,
  trailingSlash: 'always',
  integrations: [mdx()],
  i18n: { defaultLocale: site.language, locales: [site.language] },
  // Highlighting writes style attributes, which the Content-Security-Policy refuses.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
