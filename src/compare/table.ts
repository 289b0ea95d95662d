import {
  showsFact,
  showsTopic,
  views,
  type Comparison,
  type FactRow,
  type TopicRow,
  type Value,
} from '../graph/comparison.ts';
import { strengthGlyph } from '../figures/strength.ts';
import { shape, type Shape } from '../figures/svg.ts';
import type { Point } from '../graph/points.ts';
import type { Entry } from '../schemas/index.ts';
import { counted, type Telling } from './telling.ts';
import { kindText, valueText, yearText } from './value-text.ts';
import { phrase } from '../words/phrase.ts';

/**
 * A comparison as a table, kept as data so that a page made at build and a reader's browser show the same one. Each row
 * says in which views it is shown; the stylesheet does the rest, so that views work without JavaScript.
 */
export function drawComparison(
  comparison: Comparison,
  telling: Telling,
  options: { tools: boolean },
): Shape {
  const { entries, facts, topics } = comparison;
  const { words } = telling;
  return shape(
    'table',
    { 'data-comparison': comparison.family, class: `columns-${entries.length}` },
    shape('caption', { class: 'spoken' }, words.caption),
    shape(
      'thead',
      {},
      shape(
        'tr',
        {},
        shape(
          'th',
          { scope: 'col', class: 'corner' },
          shape('span', { class: 'spoken' }, words.row),
        ),
        ...entries.map((entry, at) =>
          drawHead(entry, telling, options.tools && { at, of: entries.length }),
        ),
      ),
    ),
    shape(
      'tbody',
      {},
      drawGroup(words.facts, entries.length),
      ...facts.map((row) => drawFact(row, entries, telling)),
    ),
    ...groupsOf(topics).map(({ label, rows }) =>
      shape(
        'tbody',
        {},
        drawGroup(label, entries.length),
        ...rows.map((row) => drawTopic(row, comparison, telling)),
      ),
    ),
  );
}

function drawHead(
  entry: Entry,
  telling: Telling,
  place: { at: number; of: number } | false,
): Shape {
  const path = `${entry.collection}/${entry.id}`;
  const told = [kindText(entry, telling), yearText(entry)].filter((part) => part !== undefined);
  return shape(
    'th',
    { scope: 'col', 'data-record': path },
    shape('span', { class: `caps noun-${entry.collection}` }, told.join(' · ')),
    ' ',
    shape('a', { href: telling.addressOf(`/${path}/`) }, entry.name),
    ...(place ? [drawTools(entry, telling, place)] : []),
  );
}

function drawTools(
  { name }: Entry,
  { words }: Telling,
  { at, of }: { at: number; of: number },
): Shape {
  const tool = (act: string, sign: string, label: string) =>
    shape(
      'button',
      { type: 'button', 'data-act': act, 'data-column': at, 'aria-label': phrase(label, { name }) },
      sign,
    );
  return shape(
    'span',
    { class: 'tools' },
    ...(at > 0 ? [tool('earlier', '←', words.earlier)] : []),
    ...(at < of - 1 ? [tool('later', '→', words.later)] : []),
    tool('remove', '×', words.remove),
  );
}

function drawGroup(label: string, columns: number): Shape {
  return shape(
    'tr',
    { class: 'group' },
    shape('th', { scope: 'rowgroup', colspan: columns + 1 }, shape('span', {}, label)),
  );
}

/** The views in which a row is shown, as marks for the stylesheet. */
function marks(shows: (view: (typeof views)[number]) => boolean): Shape['attributes'] {
  return { 'data-views': views.filter(shows).join(' ') };
}

function drawFact(row: FactRow, entries: readonly Entry[], telling: Telling): Shape {
  return shape(
    'tr',
    { 'data-row': row.field, ...marks((view) => showsFact(row, view)) },
    shape('th', { scope: 'row' }, telling.words.questions[row.field] ?? row.field),
    ...row.cells.map((cell, at) =>
      cell.length === 0
        ? drawNothing(telling, row.leftOut[at])
        : shape('td', {}, ...drawValues(cell, entries[at], telling)),
    ),
  );
}

/** Says that a record has nothing here, or nothing that the filter shows. */
function drawNothing(telling: Telling, leftOut = 0): Shape {
  const text = leftOut > 0 ? counted(telling, 'leftOut', leftOut) : telling.words.nothing;
  return shape('td', { class: 'nothing' }, text);
}

function drawValues(
  values: readonly Value[],
  entry: Entry | undefined,
  telling: Telling,
): (Shape | string)[] {
  const drawn = values.map((value) => drawValue(value, entry, telling));
  if (drawn.length === 1) return drawn;
  return [shape('ul', {}, ...drawn.map((value) => shape('li', {}, value)))];
}

function drawValue(value: Value, entry: Entry | undefined, telling: Telling): Shape | string {
  const text = valueText(value, telling);
  if ('record' in value) {
    const known = telling.recordOf(value.record);
    return known ? shape('a', { href: known.address }, text) : text;
  }
  if ('address' in value) return shape('a', { href: value.address }, text);
  if ('strength' in value)
    return shape('span', { class: 'strength' }, strengthGlyph(value.strength), ` ${text}`);
  if ('count' in value && value.of === 'sources' && entry) {
    return shape(
      'a',
      { href: `${telling.addressOf(`/${entry.collection}/${entry.id}/`)}#sources` },
      text,
    );
  }
  return text;
}

/** Topics that follow each other under one broader topic. */
function groupsOf(rows: readonly TopicRow[]): { label: string; rows: TopicRow[] }[] {
  const groups: { label: string; of: string; rows: TopicRow[] }[] = [];
  for (const row of rows) {
    const of = row.topic.broader ?? row.topic.id;
    const last = groups.at(-1);
    if (last?.of === of) last.rows.push(row);
    else groups.push({ of, label: row.roof ?? row.topic.label, rows: [row] });
  }
  return groups;
}

function drawTopic(row: TopicRow, { entries }: Comparison, telling: Telling): Shape {
  const { topic, cells, leftOut, whole } = row;
  return shape(
    'tr',
    { 'data-row': topic.id, ...marks((view) => showsTopic(row, view)) },
    shape(
      'th',
      { scope: 'row' },
      shape('a', { href: telling.addressOf(`/topics/${topic.id}/`) }, topic.label),
    ),
    ...cells.map((points, at) => {
      const entry = entries[at];
      if (entry && points.length > 0)
        return shape(
          'td',
          {},
          shape(
            'ul',
            { class: 'points' },
            ...points.map((point) => drawPoint(point, entry, telling)),
          ),
        );
      return whole[at] && !leftOut[at]
        ? shape('td', { class: 'nothing' }, telling.words.wholeOnly)
        : drawNothing(telling, leftOut[at]);
    }),
  );
}

function drawPoint(point: Point, entry: Entry, telling: Telling): Shape {
  const { words, addressOf } = telling;
  const { id, name, text, strength } = point;
  const address = `${addressOf(`/${entry.collection}/${entry.id}/`)}#${id}`;
  const label = strength && words.vocabularies['strengths']?.[strength];
  return shape(
    'li',
    {},
    shape('a', { class: 'number', href: address, title: `${entry.name}, ${id}` }, id),
    ' ',
    ...(strength && label
      ? [shape('span', { class: 'strength caps' }, strengthGlyph(strength), ` ${label}`), ' ']
      : []),
    ...(name === undefined ? [] : [shape('strong', {}, name), ' ']),
    shape('span', { class: 'said' }, text),
    ...asides(point, telling).flatMap((aside) => [' ', shape('small', { class: 'quiet' }, aside)]),
  );
}

/** What is said of a point in one quiet line: to whom, by when, and that its topics are the machine's finding. */
export function asides({ addressees, due, topicsBy }: Point, telling: Telling): string[] {
  const { words } = telling;
  const to = addressees.map(
    (addressee) => words.vocabularies['addressees']?.[addressee] ?? addressee,
  );
  const parts = [
    ...(to.length > 0 ? [`${words.addressedTo} ${to.join(', ')}`] : []),
    ...(due === undefined ? [] : [`${words.due} ${valueText({ date: due }, telling)}`]),
    ...(topicsBy === 'words' ? [words.byWords] : []),
  ];
  return parts.length > 0 ? [parts.join(' · ')] : [];
}
