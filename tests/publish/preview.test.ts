import { describe, expect, test } from 'vitest';
import type { Drawn } from '../../src/publish/drawn.ts';
import { previewOf } from '../../src/publish/preview.ts';
import { givenIn } from '../../src/words/publishing.ts';
import { conference, graphOf, organization } from '../records.ts';

const graph = graphOf(
  conference({ id: '2018-beijing', name: 'Beijing Conference' }),
  organization({ id: 'wco', name: 'World Customs Organization' }),
);
const about = {
  ...{ known: '', conferences: '', page: '/publish/', base: '/', site: 'Plenary' },
  topics: { parcels: 'Parcels' },
};

/** What a reader sees of a part of a page, a line for each element that has only text. */
function linesOf(part: Drawn | string): string[] {
  if (typeof part === 'string') return [part];
  const isText = part.inside.every((one) => typeof one === 'string');
  return isText ? [part.inside.join('')] : part.inside.flatMap(linesOf);
}

function seen(language: string, draft: Parameters<typeof previewOf>[1]): string[] {
  const drawn = previewOf('declarations', draft, graph, givenIn(language, about));
  return drawn.flatMap(linesOf).filter(Boolean);
}

describe('the page of a document as it will be', () => {
  const draft = {
    ...{ name: 'Beijing Call', kind: 'communique', summary: 'A *call*.' },
    ...{ adopted: '2018-02-10', adoptedAt: '2018-beijing', issuers: ['wco', 'unknown'] },
    commitments: [
      {
        ...{ id: 'c1', text: 'Send data early.', strength: 'urges' },
        ...{ addressees: ['customs'], topics: ['parcels'], due: '2020' },
      },
    ],
    sources: [{ title: 'Call', publisher: 'Customs', url: 'https://example.org/call' }],
  };

  test('has its facts, its points and its source', () => {
    expect(seen('en', draft)).toMatchInlineSnapshot(`
      [
        "Communiqué",
        "Beijing Call",
        "A ",
        "call",
        ".",
        "Adopted",
        "10 February 2018",
        "Adopted at",
        "Beijing Conference",
        "Issued by",
        "World Customs Organization",
        "unknown",
        "Commitments",
        "Urges",
        "Send data early.",
        "Customs · due 2020 · Parcels",
        "Sources",
        "1. ",
        "Call",
        ". Customs",
      ]
    `);
  });

  test('speaks the language of its reader', () => {
    const french = seen('fr', draft);
    expect(french).toContain('10 février 2018');
    expect(french.join('\n')).toMatch(/Douanes.* · .*2020 · Parcels/);
  });

  test('leaves out what is not understood, and stays a page', () => {
    expect(seen('en', { name: 'Call', adopted: 'soon', kind: 'shout' })).toEqual(['Call']);
  });
});
