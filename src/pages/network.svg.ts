import type { APIRoute } from 'astro';
import { fullAddress, recordPath } from '../addresses.ts';
import { networkFile } from '../figures/network-drawing.ts';
import { layoutNetwork } from '../figures/network.ts';
import { graph } from '../graph/index.ts';
import { networkOf, strongestOf } from '../graph/network.ts';
import { firstLanguage } from '../languages.ts';
import { wordsFor } from '../words/index.ts';

const { networkPage: words } = wordsFor(firstLanguage);

/** The network of today as a drawing that stands alone. */
export const GET: APIRoute = () => {
  const network = strongestOf(networkOf(graph));
  const file = networkFile(network, layoutNetwork(network), {
    title: words.title,
    how: words.how,
    linkTo: (organization) => fullAddress(recordPath(organization)),
  });
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
};
