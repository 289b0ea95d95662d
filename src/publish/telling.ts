import { told, type Telling } from '../checks/telling.ts';
import type { FindSpot } from '../import/find-spot.ts';
import type { Notice } from '../import/notice.ts';
import type { Graph } from '../graph/build.ts';
import { date } from '../schemas/date.ts';
import type { Entry } from '../schemas/index.ts';
import { writeDate, writePeriod } from '../words/dates.ts';
import { languageName } from '../words/language-name.ts';
import { make } from './dom.ts';
import type { FormProblem, FormRemark } from './form.ts';
import type { Given } from './given.ts';
import { phrase } from '../words/phrase.ts';

/** How the checks speak on a page. */
export function tellingOf({ language, checking, phrases }: Given): Telling {
  return { language, words: checking, phrases };
}

/** A notice about an import in the language of the page. */
export function toldNotice(
  { says, values, at }: Notice,
  given: Pick<Given, 'says'>,
  find: FindSpot = () => undefined,
): string {
  const said = phrase(given.says[says], values);
  const spot = at === undefined ? undefined : find(at);
  if (!spot) return said;
  const { line, name } = spot;
  return name === undefined
    ? phrase(given.says.inLine, { line, said })
    : phrase(given.says.inLineAt, { line, name, said });
}

/** What is wrong with a field, in the words of the checks; the form has no lines that could be written. */
export function toldProblem(
  { problem, asks }: FormProblem,
  given: Given,
  graph: Pick<Graph, 'entries'>,
): string {
  if (asks !== undefined) return given.words.asks[asks];
  const alike = alikeOf(problem, graph);
  if (alike) return phrase(given.words.already[wordOf(problem, alike)], { name: alike.name });
  if (!problem || problem.unexpected === 'nothing') return given.words.needed;
  return told({ ...problem, write: undefined }, tellingOf(given))
    .replace(
      NOTED_DATE,
      (noted: string, quoted = '', bare = '') => inWords(`${quoted}${bare}`, given) ?? noted,
    )
    .replace(/"([a-z0-9-]+)"/g, (noted, id: string) => {
      const name = graph.entries.get(id)?.name;
      return name === undefined ? noted : JSON.stringify(name);
    });
}

/** The record that is there already where a new one is about the same. */
export function alikeOf(
  problem: FormProblem['problem'],
  { entries }: Pick<Graph, 'entries'>,
): Entry | undefined {
  const [, id = ''] = /([^/]+)\.yaml$/.exec(problem?.alike ?? '') ?? [];
  return entries.get(id);
}

function wordOf(
  problem: FormProblem['problem'],
  { collection }: Entry,
): keyof Given['words']['already'] {
  if (problem?.path[0] === 'dates') return 'dayAndCity';
  return collection === 'conferences' ? 'meeting' : 'other';
}

/** A sentence in which the name of a record leads to its page. */
export function linked(
  sentence: string,
  to: Pick<Entry, 'collection' | 'id' | 'name'> | undefined,
  { base }: Pick<Given, 'base'>,
): (HTMLElement | string)[] {
  const at = to ? sentence.indexOf(to.name) : -1;
  if (!to || at < 0) return [sentence];
  const link = make('a', { href: `${base}${to.collection}/${to.id}/` }, to.name);
  return [sentence.slice(0, at), link, sentence.slice(at + to.name.length)];
}

/** A date in the notation of records, in a sentence of the checks. */
const NOTED_DATE = /"(\d{4}(?:-\d\d){0,2})"|(?<![\w"-])(\d{4}(?:-\d\d){1,2})(?![\w"-])/g;

/** A day, month or year of records as the form asks for it. */
export function inWords(day: string, { language }: Pick<Given, 'language'>): string | undefined {
  return date.safeParse(day).success ? writeDate(language, day) : undefined;
}

/** What is said of a field beside its faults. */
export function toldRemark(remark: FormRemark, given: Given): string {
  const { says, days, words = [], language: tag } = remark;
  const { topics, labels, language } = given;
  return phrase(given.words.remarks[says], {
    days: days ? writePeriod(language, days) : '',
    language: tag === undefined ? '' : languageName(language, tag),
    words: words.map((id) => topics[id] ?? labels.kinds[id] ?? id).join(', '),
  });
}
