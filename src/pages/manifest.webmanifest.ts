import type { APIRoute } from 'astro';
import { site } from '../../site.config.ts';
import { address } from '../addresses.ts';
import { firstLanguage } from '../languages.ts';
import { wordsFor } from '../words/index.ts';

/** What a system needs to know to keep the site among its programs. */
export const GET: APIRoute = () => {
  const icon = (src: `/${string}`, sizes: string, purpose: string) => {
    return { src: address(src), sizes, type: 'image/png', purpose };
  };
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: firstLanguage,
    dir: 'ltr',
    id: address('/'),
    start_url: address('/'),
    scope: address('/'),
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      icon('/icon-192.png', '192x192', 'any'),
      icon('/icon-512.png', '512x512', 'any'),
      icon('/icon-maskable-512.png', '512x512', 'maskable'),
    ],
    shortcuts: [{ name: wordsFor(firstLanguage).pages.search, url: address('/search/') }],
  };
  return new Response(JSON.stringify(manifest));
};
