import type { Draft } from '../authoring/draft.ts';
import type { Graph } from '../graph/build.ts';
import { date } from '../schemas/date.ts';
import type { Collection } from '../schemas/index.ts';
import { writeDate } from '../words/dates.ts';
import { make } from './dom.ts';
import { part, type Drawn } from './drawn.ts';
import type { Given } from './given.ts';
import { factsOf } from './preview-facts.ts';
import { prose } from './preview-prose.ts';

/** The page of a draft as elements; text stays text. */
export function drawPreview(
  collection: Collection,
  draft: Draft,
  graph: Graph,
  given: Given,
): HTMLElement[] {
  const element = ({ name, attributes, inside }: Drawn): HTMLElement =>
    make(name, attributes, ...inside.map((one) => (typeof one === 'string' ? one : element(one))));
  return previewOf(collection, draft, graph, given).map(element);
}

/** The page of a draft as it will be, in the parts that a form can fill. */
export function previewOf(
  collection: Collection,
  draft: Draft,
  graph: Graph,
  given: Given,
): Drawn[] {
  const kind = given.labels.kinds[String(draft['kind'])] ?? '';
  const facts = factsOf(draft, graph, given).map(([field, all]) =>
    row(given.fields[field] ?? field, all),
  );
  return [
    part(
      'div',
      { class: 'row' },
      part('p', { class: `label caps noun-${collection}` }, kind),
      part('p', { class: 'name' }, draft.name ?? ''),
    ),
    part(
      'div',
      { class: 'row summary' },
      part('div', {}, ...prose(String(draft['summary'] ?? ''))),
    ),
    part('dl', { class: 'facts' }, ...facts),
    ...pointsOf(draft, given),
    ...sourceOf(draft, given),
  ];
}

function row(label: string, facts: readonly string[]): Drawn {
  const lines = facts.map((fact) => part('dd', {}, fact));
  return part('div', { class: 'row sans' }, part('dt', { class: 'label' }, label), ...lines);
}

/** The commitments, numbered as they will be cited. */
function pointsOf({ commitments = [] }: Draft, given: Given): Drawn[] {
  if (commitments.length === 0) return [];
  const heading = part('p', { class: 'label' }, given.fields['commitments'] ?? '');
  const points = commitments.map((point) =>
    part(
      'li',
      {},
      part('span', { class: 'caps noun-declarations' }, strengthOf(point, given)),
      ...prose(String(point['text'] ?? '')),
      part('small', { class: 'quiet' }, aboutPoint(point, given)),
    ),
  );
  return [part('div', { class: 'row points' }, heading, part('ol', {}, ...points))];
}

function strengthOf(point: Record<string, unknown>, { labels }: Given): string {
  return labels.strengths[String(point['strength'])] ?? '';
}

function aboutPoint(point: Record<string, unknown>, given: Given): string {
  const { labels, topics, language, words } = given;
  const listed = (field: string, labelOf: (id: string) => string) =>
    ((point[field] ?? []) as string[]).map(labelOf);
  const { data: due } = date.safeParse(point['due']);
  return [
    listed('addressees', (id) => labels.addressees[id] ?? id).join(', '),
    ...(due === undefined ? [] : [`${words.outcome.due} ${writeDate(language, due)}`]),
    ...listed('topics', (id) => topics[id] ?? id),
  ].join(' · ');
}

function sourceOf(draft: Draft, given: Given): Drawn[] {
  const [source = {}] = draft.sources?.slice(-1) ?? [];
  const { url, title = '', publisher = '' } = source as Record<string, string | undefined>;
  if (title === '') return [];
  const cited = url === undefined ? title : part('a', { href: url, rel: 'nofollow' }, title);
  const label = part('p', { class: 'label' }, given.fields['sources'] ?? '');
  const number = `${draft.sources?.length ?? 1}. `;
  return [
    part('div', { class: 'row sans' }, label, part('p', {}, number, cited, `. ${publisher}`)),
  ];
}
