import {
  showsFact,
  showsTopic,
  type Comparison,
  type FactRow,
  type TopicRow,
  type View,
} from '../graph/comparison.ts';
import type { Point } from '../graph/points.ts';
import type { Entry } from '../schemas/index.ts';
import { counted, type Telling } from './telling.ts';
import { asides } from './table.ts';
import { kindText, valueText, yearText } from './value-text.ts';
import { phrase } from '../words/phrase.ts';

/** A point as files tell it, with all that a citation needs. */
export interface ToldPoint {
  id: string;
  address: string;
  strength: string;
  addressees: string;
  /** What it says, its title first if it has one. */
  says: string;
  aside: string;
  citation: string;
}

/** A row in words; the cells of facts hold lines, those of topics points. */
export type ToldRow =
  | { id: string; label: string; lines: string[][] }
  | {
      id: string;
      label: string;
      points: ToldPoint[][];
      /** For each record, what is said where there is no point. */
      instead: string[];
    };

/** A comparison in words, as every file of it tells it. */
export interface Told {
  columns: { name: string; address: string; facts: string }[];
  rows: ToldRow[];
  /** The sources of each record, as the record cites them. */
  sources: { name: string; lines: string[] }[];
}

/** Puts what a view shows of a comparison into words; addresses are whole, so that they can be cited. */
export function tell(comparison: Comparison, view: View, telling: Telling): Told {
  const { entries, facts, topics } = comparison;
  return {
    columns: entries.map((entry) => ({
      name: entry.name,
      address: addressOf(entry, telling),
      facts: [kindText(entry, telling), yearText(entry)].filter(Boolean).join(', '),
    })),
    rows: [
      ...facts.filter((row) => showsFact(row, view)).map((row) => tellFact(row, telling)),
      ...topics
        .filter((row) => showsTopic(row, view))
        .map((row) => tellTopic(row, entries, telling)),
    ],
    sources: entries.map(({ name, sources }) => ({
      name,
      lines: sources.map(({ title, publisher, date, url }) =>
        [title, publisher, date && valueText({ date }, telling), url].filter(Boolean).join(', '),
      ),
    })),
  };
}

function addressOf({ collection, id }: Entry, telling: Telling): string {
  return telling.addressOf(`/${collection}/${id}/`);
}

function tellFact({ field, cells, leftOut }: FactRow, telling: Telling): ToldRow {
  return {
    id: field,
    label: telling.words.questions[field] ?? field,
    lines: cells.map((cell, at) =>
      cell.length === 0 && leftOut[at]
        ? [counted(telling, 'leftOut', leftOut[at])]
        : cell.map((value) => valueText(value, telling)),
    ),
  };
}

function tellTopic(
  { topic, cells, leftOut }: TopicRow,
  entries: readonly Entry[],
  telling: Telling,
): ToldRow {
  return {
    id: topic.id,
    label: topic.label,
    instead: leftOut.map((others) =>
      others > 0 ? counted(telling, 'leftOut', others) : telling.words.nothing,
    ),
    points: cells.map((points, at) =>
      points.flatMap((point) => {
        const entry = entries[at];
        return entry ? [tellPoint(point, entry, telling)] : [];
      }),
    ),
  };
}

function tellPoint(point: Point, entry: Entry, telling: Telling): ToldPoint {
  const { vocabularies, citation } = telling.words;
  const address = `${addressOf(entry, telling)}#${point.id}`;
  return {
    id: point.id,
    address,
    strength: (point.strength && vocabularies['strengths']?.[point.strength]) ?? '',
    addressees: point.addressees.map((one) => vocabularies['addressees']?.[one] ?? one).join(', '),
    says: point.name === undefined ? point.text : `${point.name}. ${point.text}`,
    aside: asides(point, telling).join(''),
    citation: phrase(citation, {
      name: entry.name,
      year: yearText(entry) ?? '',
      point: point.id,
      address,
    }),
  };
}
