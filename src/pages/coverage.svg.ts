import type { APIRoute } from 'astro';
import { fullAddress } from '../addresses.ts';
import { coverageFile } from '../figures/coverage-drawing.ts';
import { labelOf } from '../figures/labels.ts';
import { dateOf } from '../graph/build.ts';
import { coverageTable, fullest } from '../graph/coverage.ts';
import { graph } from '../graph/index.ts';
import { firstLanguage } from '../languages.ts';
import { wordsFor } from '../words/index.ts';

const { coveragePage: words } = wordsFor(firstLanguage);
/** Letters that fit beside a row. */
const ROOM = 48;

/** Topics by instruments as a drawing that stands alone. */
export const GET: APIRoute = () => {
  const file = coverageFile(fullest(coverageTable(graph, 'organization')), {
    title: words.figure,
    how: words.how,
    nameOf: ({ entry }) =>
      [labelOf(entry, ROOM), dateOf(entry)?.slice(0, 4)].filter(Boolean).join(' '),
    linkTo: ({ topic }, { entry }) => `${fullAddress(`/commitments/on/${topic.id}/`)}#${entry.id}`,
  });
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
};
