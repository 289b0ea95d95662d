const where = ['venue', 'location', 'where', 'city', 'country', 'address'];
const page = ['link', 'web', 'homepage', 'page', 'href', 'address'];

/** Words that people write for the name of a field, by the field; in each group only its own fields count. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'label'],
  label: ['name', 'title'],
  title: ['name', 'headline'],
  short: ['acronym', 'abbreviation', 'symbol'],
  aliases: ['synonyms', 'alternativenames', 'othernames'],
  names: ['translations'],
  kind: ['type', 'category'],
  status: ['state'],
  dates: ['date', 'day', 'when', 'start', 'end', 'period'],
  adopted: ['date', 'signed', 'issued', 'when'],
  date: ['published', 'year', 'day', 'when'],
  place: where,
  seat: [...where, 'place', 'headquarters'],
  theme: ['motto'],
  organizers: ['host', 'hosts', 'organization', 'organizations', 'organisation', 'organisations'],
  org: ['organization', 'organisation', 'organizer', 'organiser', 'id', 'name'],
  issuers: ['organization', 'organisation', 'organizers', 'organisers'],
  custodian: ['keeper', 'owner', 'organization', 'organisation'],
  adoptedAt: ['conference', 'meeting'],
  participants: ['attendance', 'attendees', 'delegates'],
  people: ['speakers', 'persons'],
  summary: ['description', 'abstract', 'text', 'about'],
  definition: ['description', 'means'],
  text: ['description', 'says', 'summary', 'content'],
  topics: ['subjects', 'tags', 'keywords'],
  commitments: ['points'],
  pillars: ['parts', 'points', 'chapters', 'articles'],
  website: ['url', ...page],
  url: ['website', ...page],
  publisher: ['author', 'organization', 'organisation'],
  language: ['lang'],
  supports: ['fields', 'facts', 'evidence'],
  sources: ['references', 'evidence', 'links'],
};

/** The field out of those known that another word for it stands for. */
export function fieldCalled(word: string, known: readonly string[]): string | undefined {
  return known.find((field) => synonyms[field]?.includes(word.toLowerCase()));
}
