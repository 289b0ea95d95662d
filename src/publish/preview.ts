import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Draft } from '../authoring/draft.ts';
import type { Graph } from '../graph/build.ts';
import { period } from '../schemas/date.ts';
import { place } from '../schemas/place.ts';
import { writePeriod } from '../words/dates.ts';
import { placeName } from '../words/records.ts';
import { make } from './dom.ts';
import type { Given } from './given.ts';

/** A part of a page, before it is drawn into a document or by a library. */
export interface Drawn {
  name: string;
  attributes: Readonly<Record<string, string>>;
  inside: readonly (Drawn | string)[];
}

function part(
  name: string,
  attributes: Drawn['attributes'] = {},
  ...inside: Drawn['inside'][number][]
): Drawn {
  return { name, attributes, inside };
}

/** The same as elements; text stays text. */
export function drawPreview(draft: Draft, graph: Graph, given: Given): HTMLElement[] {
  const element = ({ name, attributes, inside }: Drawn): HTMLElement =>
    make(name, attributes, ...inside.map((one) => (typeof one === 'string' ? one : element(one))));
  return previewOf(draft, graph, given).map(element);
}

/** The page of a draft as it will be, in the parts that a short form can fill. */
export function previewOf(draft: Draft, graph: Graph, given: Given): Drawn[] {
  const kind = given.labels.kinds[String(draft['kind'])] ?? '';
  const [source = {}] = draft.sources ?? [];
  const url = source['url'];
  const title = String(source['title'] ?? '');
  const cited = typeof url === 'string' ? part('a', { href: url, rel: 'nofollow' }, title) : title;
  return [
    part(
      'div',
      { class: 'row' },
      part('p', { class: 'label caps noun-conferences' }, kind),
      part('p', { class: 'name' }, draft.name ?? ''),
    ),
    part(
      'div',
      { class: 'row summary' },
      part('div', {}, ...prose(String(draft['summary'] ?? ''))),
    ),
    part(
      'dl',
      { class: 'facts' },
      ...factsOf(draft, graph, given).map(([field, facts]) =>
        row(given.fields[field] ?? field, facts),
      ),
    ),
    ...(title === ''
      ? []
      : [
          part(
            'div',
            { class: 'row sans' },
            part('p', { class: 'label' }, given.fields['sources'] ?? ''),
            part('p', {}, '1. ', cited, `. ${String(source['publisher'] ?? '')}`),
          ),
        ]),
  ];
}

function row(label: string, facts: readonly string[]): Drawn {
  const lines = facts.map((fact) => part('dd', {}, fact));
  return part('div', { class: 'row sans' }, part('dt', { class: 'label' }, label), ...lines);
}

function factsOf(draft: Draft, graph: Graph, given: Given): [field: string, facts: string[]][] {
  const { language, labels, topics } = given;
  const { data: dates } = period.safeParse(draft.dates);
  const { data: held } = place.safeParse(draft['place']);
  const nameOf = (id: string) => graph.entries.get(id)?.name ?? id;
  const organizers = (draft.organizers ?? []) as { org: string; role: string }[];
  const facts: [string, (string | undefined)[]][] = [
    ['dates', [dates && writePeriod(language, dates)]],
    ['status', [labels.statuses[draft.status ?? '']]],
    ['place', [held && placeName(language, held)]],
    ['format', [labels.formats[String(draft['format'])]]],
    ['series', [draft.series && nameOf(draft.series)]],
    ['edition', [draft.edition === undefined ? undefined : String(draft.edition)]],
    [
      'organizers',
      organizers.map(
        ({ org, role }) => `${nameOf(org)} – ${labels.roles[role]?.toLowerCase() ?? role}`,
      ),
    ],
    ['topics', [(draft.topics ?? []).map((id) => topics[id] ?? id).join(' · ')]],
  ];
  return facts
    .map(([field, all]): [string, string[]] => [
      field,
      all.filter((one): one is string => Boolean(one)),
    ])
    .filter(([, all]) => all.length > 0);
}

/** Markdown as the pages draw it: paragraphs, emphasis, lists and secure links; anything else as its text. */
function prose(text: string): (Drawn | string)[] {
  return fromMarkdown(text).children.flatMap(drawn);
}

const elements: Readonly<Record<string, string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  list: 'ul',
  listItem: 'li',
};

function drawn(node: Nodes): (Drawn | string)[] {
  const inside = 'children' in node ? node.children.flatMap((child) => drawn(child as Nodes)) : [];
  const name = elements[node.type];
  if (name !== undefined) return [part(name, {}, ...inside)];
  if (node.type === 'link' && /^(https?:|mailto:)/.test(node.url))
    return [part('a', { href: node.url, rel: 'nofollow' }, ...inside)];
  return 'value' in node ? [node.value] : inside;
}
