import { completed, type Draft } from '../authoring/draft.ts';

/** What words in a name say about an organization. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(ministry|ministère|government|department)\b/i, 'government'],
  [
    /\b(customs|douanes?) (administration|service|authority|department)\b/i,
    'customs-administration',
  ],
  [/\b(association|chamber|federation|alliance|council of business)\b/i, 'business-association'],
  [/\b(ltd|inc|gmbh|plc|llc|corporation|company)\b\.?/i, 'enterprise'],
  [/\b(committee|working group|task ?force|secretariat)\b/i, 'working-body'],
  [/\b(regional|african|asian|european|pacific|caribbean|arab)\b/i, 'regional'],
];

/** The kind that an organization probably is, out of those that the site knows. */
export function organizationKindIn(name: string, known: readonly string[]): string {
  const found = kinds.find(([pattern, kind]) => pattern.test(name) && known.includes(kind))?.[1];
  return found ?? known[0] ?? '';
}

/** What an organization is known for that has no record yet. */
export type KnownFor = 'holding' | 'issuing';

/** A first record of an organization that is known only for holding a meeting, or for issuing a document. */
export function organizationDraft(
  name: string,
  record: Draft,
  kind: string,
  knownFor: KnownFor = 'holding',
): Draft {
  const [source = {}] = record.sources ?? [];
  const { title, publisher, date, url, language } = source;
  return completed('organizations', {
    name,
    kind,
    summary: `${knownFor === 'holding' ? 'Holds the meeting' : 'Issued'} “${record.name ?? ''}”.`,
    sources: [
      {
        ...{ title, publisher },
        ...(date !== undefined && { date }),
        ...(url !== undefined && { url }),
        language,
      },
    ],
  });
}
