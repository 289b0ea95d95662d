import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { env } from 'node:process';
import { checkWhileWriting } from './scripts/check-while-writing.ts';
import { editor } from './scripts/editor-files.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { storedContent } from './scripts/stored-content.ts';
import { joinedStylesheets } from './scripts/stylesheets.ts';
import { site } from './site.config.ts';
import { base, origin } from './src/addresses.ts';
import { serveLastIndex } from './src/search/serve-last-index.ts';

export default defineConfig({
  site: origin,
  base: `${base}/`,
  trailingSlash: 'always',
  server: { port: Number(env.PORT ?? 4321) },
  integrations: [
    mdx(),
    plainImports(),
    storedContent(),
    joinedStylesheets(),
    checkWhileWriting(),
    serveLastIndex(),
    editor(),
  ],
  i18n: { defaultLocale: site.languages[0], locales: site.languages },
  // Highlighting writes style attributes, which the Content-Security-Policy refuses.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    // The form of /publish/ has the site's configuration in the browser, where there is no environment.
    define: { 'process.env.PLENARY_ADDRESS': JSON.stringify(env.PLENARY_ADDRESS) ?? 'undefined' },
    build: {
      assetsInlineLimit: 0,
      // Scripts are small and few.
      modulePreload: false,
      rolldownOptions: {
        // Astro marks every MDX file so, and the bundler need not know: github.com/withastro/astro/issues/18087.
        onwarn(warning, warn) {
          if (!warning.message?.includes('"use astro:head-inject"')) warn(warning);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
