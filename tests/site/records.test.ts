import { describe, expect, it } from 'vitest';
import { checkDay } from '../../src/build-day.ts';
import { checkContent } from '../../src/checks/run.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { collections, type Entry } from '../../src/schemas/index.ts';
import { editorialFields } from '../../src/schemas/source.ts';
import { addresses, page } from './built.ts';

const { graph, problems } = checkContent(contentFolder, checkDay);
const editorial = new Set<string>([...editorialFields, 'id', 'collection']);
const entries = [...graph.entries.values()];

function factsOf(entry: Entry): string[] {
  return Object.entries(entry)
    .filter(
      ([field, value]) => !editorial.has(field) && !(Array.isArray(value) && value.length === 0),
    )
    .map(([field]) => field);
}

describe('the record of each conference, declaration, framework, organization and series', () => {
  const documents = new Map(
    entries.map((entry) => [entry, page(`/${entry.collection}/${entry.id}/`).document]),
  );
  const missing = (find: (entry: Entry, document: Document) => string[]) =>
    entries.flatMap((entry) =>
      find(entry, documents.get(entry) as Document).map((what) => `${entry.id}: ${what}`),
    );

  it('passes every check', () => {
    expect(problems).toEqual([]);
  });
  it('has a page that says which record it is', () => {
    expect(
      missing(({ collection, id }, document) =>
        document.querySelector(`main[data-record="${collection}/${id}"]`) ? [] : ['data-record'],
      ),
    ).toEqual([]);
  });
  it('states each of its facts, each with a mark that leads to a source at the foot', () => {
    expect(
      missing((entry, document) =>
        factsOf(entry).filter((field) => {
          const mark = document.querySelector(`[data-fact="${field}"] a[data-cite]`);
          return !mark || !document.querySelector(`li${mark.getAttribute('href')}`);
        }),
      ),
    ).toEqual([]);
  });
  it('shows every disagreement between its sources', () => {
    expect(
      missing((entry, document) =>
        (entry.disputed ?? [])
          .filter(
            ({ field }) =>
              !document.querySelector(`[data-fact="${field}"] [data-disputed="${field}"]`),
          )
          .map(({ field }) => field),
      ),
    ).toEqual([]);
  });
  it('gives every commitment and pillar its address', () => {
    expect(
      missing((entry, document) => {
        const points =
          'commitments' in entry ? entry.commitments : 'pillars' in entry ? entry.pillars : [];
        return points.filter(({ id }) => !document.getElementById(id)).map(({ id }) => id);
      }),
    ).toEqual([]);
  });
  it('links every record it names, and is linked from it', () => {
    // A long list goes on on pages of its own, below that of the record.
    const pagesOf = ({ collection, id }: Entry) =>
      addresses.filter((one) => one.startsWith(`/${collection}/${id}/`));
    const links = new Map(
      entries.map((entry) => [
        entry.id,
        new Set(
          pagesOf(entry)
            .flatMap((one) => [...page(one).document.querySelectorAll('main a[href]')])
            .map((link) => link.getAttribute('href')?.split('#')[0]),
        ),
      ]),
    );
    const address = ({ collection, id }: Entry) => `/${collection}/${id}/`;
    const oneWay = [...graph.mentions].flatMap(([id, mentions]) => {
      const target = graph.entries.get(id);
      return target
        ? mentions
            .filter(
              ({ from }) =>
                !links.get(from.id)?.has(address(target)) || !links.get(id)?.has(address(from)),
            )
            .map(({ from, path }) => `${from.id} ${path.join('.')} ${id}`)
        : [];
    });
    expect(oneWay).toEqual([]);
  });
  it('stands in the list of its collection', () => {
    for (const collection of collections) {
      const rows = [
        ...page(`/${collection}/`).document.querySelectorAll('[data-list] [data-record]'),
      ];
      const listed = rows.map((row) => row.getAttribute('data-record'));
      expect(listed.toSorted()).toEqual(
        graph[collection].map(({ id }) => `${collection}/${id}`).toSorted(),
      );
    }
  });
});
