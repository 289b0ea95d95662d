import { defineConfig } from 'astro/config';
import { env } from 'node:process';

export default defineConfig({
  outDir: env.PEER_OUT,
  site: 'https://plenary.example',
  trailingSlash: 'always',
  build: { concurrency: 8 },
  devToolbar: { enabled: false },
});
