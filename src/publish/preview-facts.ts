import type { Draft } from '../authoring/draft.ts';
import type { Graph } from '../graph/build.ts';
import { date, period } from '../schemas/date.ts';
import { place } from '../schemas/place.ts';
import { writeDate, writePeriod } from '../words/dates.ts';
import { placeName } from '../words/records.ts';
import type { Given } from './given.ts';

/** The facts of a draft as its page will state them, by field; those that are not there or not understood are left out. */
export function factsOf(
  draft: Draft,
  graph: Graph,
  given: Given,
): [field: string, facts: string[]][] {
  const { language, labels, topics } = given;
  const { data: dates } = period.safeParse(draft.dates);
  const { data: adopted } = date.safeParse(draft.adopted);
  const { data: held } = place.safeParse(draft['place']);
  const nameOf = (id: string) => graph.entries.get(id)?.name ?? id;
  const organizers = (draft.organizers ?? []) as { org: string; role: string }[];
  const facts: [string, (string | undefined)[]][] = [
    ['dates', [dates && writePeriod(language, dates)]],
    ['status', [labels.statuses[draft.status ?? '']]],
    ['adopted', [adopted && writeDate(language, adopted)]],
    ['adoptedAt', [draft.adoptedAt && nameOf(draft.adoptedAt)]],
    ['issuers', (draft.issuers ?? []).map(nameOf)],
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
    ['legalStatus', [labels.legalStatuses[String(draft['legalStatus'])]]],
    ['outcome', [labels.outcomes[String(draft['outcome'])]]],
    ['names', Object.values((draft['names'] ?? {}) as Record<string, string>)],
    ['topics', [(draft.topics ?? []).map((id) => topics[id] ?? id).join(' · ')]],
  ];
  return facts
    .map(([field, all]): [string, string[]] => [
      field,
      all.filter((one): one is string => Boolean(one)),
    ])
    .filter(([, all]) => all.length > 0);
}
