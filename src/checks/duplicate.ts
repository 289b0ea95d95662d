import type { Graph } from '../graph/build.ts';
import { collections, type Entry } from '../schemas/index.ts';
import { fileOf, type Check, type Path, type Report } from './check.ts';
import { folded } from './named.ts';
import { entriesOf } from './reference-sites.ts';
import { shown } from './report.ts';

/** A name or another mark of a record, which no second record of its kind should have. */
interface Mark {
  /** Two marks with the same key are the same or nearly the same. */
  key: string;
  owner: string;
  file: string;
  path: Path;
  text: string;
}

export const duplicate: Check = {
  id: 'duplicate',
  describe: 'No two records are about the same thing, and no id is used twice.',
  check(graph, report) {
    for (const collection of collections) {
      const marks = graph[collection].flatMap((entry: Entry) => namesOf(entry));
      reportSecond(marks, 'a name that no other record of its kind has', report);
    }
    reportSecond(graph.conferences.flatMap(meetingOf), 'one record for one meeting', report);
    reportSecond(idsOf(graph), 'an id that nothing else has', report);
    reportSecond(
      itemsOf('comparisons.yaml', graph.comparisons),
      'an id only once among the comparisons',
      report,
    );
    reportSecond(itemsOf('glossary.yaml', graph.terms), 'an id only once in the glossary', report);
  },
};

/** Puts the marks into buckets, so that the work grows with their number and not with its square. */
function reportSecond(marks: readonly Mark[], expected: string, report: Report) {
  const first = new Map<string, Mark>();
  for (const mark of marks) {
    const known = first.get(mark.key) ?? mark;
    first.set(mark.key, known);
    if (known.owner === mark.owner) continue;
    const unexpected = `${shown(mark.text)}, which is also in ${known.file}`;
    report({ file: mark.file, path: mark.path, unexpected, expected, alike: known.file });
  }
}

function namesOf(entry: Entry): Mark[] {
  const { name, short, aliases = [] } = entry;
  const named: [Path, string][] = [
    [['name'], name],
    ...(short === undefined ? [] : [[['short'], short] satisfies [Path, string]]),
    ...aliases.map((alias, index): [Path, string] => [['aliases', index], alias]),
  ];
  const when = yearIn(entry);
  return named.map(([path, text]) => {
    return { key: `${when} ${folded(text)}`, owner: entry.id, file: fileOf(entry), path, text };
  });
}

/** Meetings and their outcomes may bear the same name every year. */
function yearIn({ collection, id }: Entry): string {
  return collection === 'conferences' || collection === 'declarations' ? id.slice(0, 4) : '';
}

/** A meeting is known by its first day and its city. */
function meetingOf({ id, collection, dates, place }: Graph['conferences'][number]): Mark[] {
  if (dates?.start.length !== 10 || place?.city === undefined) return [];
  const text = `${dates.start}, ${place.city}`;
  const file = fileOf({ id, collection });
  return [{ key: folded(text), owner: id, file, path: ['dates', 'start'], text }];
}

function idsOf(graph: Graph): Mark[] {
  const records = entriesOf(graph).map((entry) => {
    const file = fileOf(entry);
    return { key: entry.id, owner: file, file, path: [], text: entry.id };
  });
  return [...records, ...itemsOf('topics.yaml', graph.topics)];
}

function itemsOf(file: string, items: readonly { id: string }[]): Mark[] {
  return items.map(({ id }, index) => {
    return { key: id, owner: `${file} ${index}`, file, path: [index, 'id'], text: id };
  });
}
