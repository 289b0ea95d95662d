import { z } from 'astro/zod';
import { site } from '../../site.config.ts';

/**
 * The closed lists of words that records use, each an ordered map of key to label and meaning.
 * Order, validity, labels and the codebook all follow from these tables; adding a word is adding a line.
 */
export type Vocabulary<Also = object> = Readonly<
  Record<string, { readonly label: string; readonly means: string } & Also>
>;

export const conferenceKinds = {
  conference: {
    label: 'Conference',
    means: 'A meeting called for its subject, open to several groups of participants.',
  },
  ministerial: { label: 'Ministerial', means: 'A meeting of ministers.' },
  summit: { label: 'Summit', means: 'A meeting of heads of state or government.' },
  congress: {
    label: 'Congress',
    means: 'The supreme assembly of an organization under that name.',
  },
  'council-session': {
    label: 'Council session',
    means: 'A session of the governing council of an organization.',
  },
  committee: { label: 'Committee meeting', means: 'A meeting of a standing committee.' },
  'working-group': {
    label: 'Working group meeting',
    means: 'A meeting of a group set up for a task.',
  },
  'expert-group': {
    label: 'Expert group meeting',
    means: 'A meeting of a group of technical experts.',
  },
  'regional-meeting': {
    label: 'Regional meeting',
    means: 'A meeting of the members of one region.',
  },
  workshop: { label: 'Workshop', means: 'A meeting to learn or to work out something together.' },
  forum: { label: 'Forum', means: 'A meeting for exchange, without a mandate to decide.' },
  consultation: {
    label: 'Consultation',
    means: 'A meeting at which a secretariat hears members or partners.',
  },
} as const satisfies Vocabulary;

/** With the equivalents in schema.org (`eventStatus`) and iCalendar (RFC 5545, `STATUS`). */
export const conferenceStatuses = {
  tentative: {
    label: 'Tentative',
    means: 'Announced, but the date or place may still change.',
    schemaOrg: 'EventScheduled',
    iCalendar: 'TENTATIVE',
  },
  confirmed: {
    label: 'Confirmed',
    means: 'Date and place stand; it has not been held yet.',
    schemaOrg: 'EventScheduled',
    iCalendar: 'CONFIRMED',
  },
  postponed: {
    label: 'Postponed',
    means: 'Will not be held as announced; a later date is expected.',
    schemaOrg: 'EventPostponed',
    iCalendar: 'TENTATIVE',
  },
  cancelled: {
    label: 'Cancelled',
    means: 'Will not be held.',
    schemaOrg: 'EventCancelled',
    iCalendar: 'CANCELLED',
  },
  concluded: {
    label: 'Concluded',
    means: 'Has been held.',
    schemaOrg: 'EventScheduled',
    iCalendar: 'CONFIRMED',
  },
} as const satisfies Vocabulary<{ schemaOrg: string; iCalendar: string }>;

/** What a record may say about the outcome of a meeting of its own accord. */
export const outcomes = {
  none: {
    label: 'No outcome document',
    means: 'A source says that no document was adopted or issued.',
  },
} as const satisfies Vocabulary;

export const conferenceFormats = {
  'in-person': { label: 'In person', means: 'Participants met in one place.' },
  hybrid: { label: 'Hybrid', means: 'Some met in one place, others joined online.' },
  virtual: { label: 'Online', means: 'All participants joined online.' },
} as const satisfies Vocabulary;

export const organizerRoles = {
  organizer: {
    label: 'Organizer',
    means: 'Called and ran the meeting, or is the body that met in it.',
  },
  'co-organizer': { label: 'Co-organizer', means: 'Ran the meeting together with others.' },
  host: { label: 'Host', means: 'Received the meeting in its country or premises.' },
  'co-host': { label: 'Co-host', means: 'Received the meeting together with others.' },
  chair: { label: 'Chair', means: 'Presided over the meeting.' },
  supporter: { label: 'Supporter', means: 'Helped without running the meeting.' },
  funder: { label: 'Funder', means: 'Paid for the meeting, wholly or in part.' },
} as const satisfies Vocabulary;

export const countQualifiers = {
  exact: { label: '', means: 'The source gives the number itself.' },
  about: { label: 'about', means: 'The source gives a round number.' },
  nearly: { label: 'nearly', means: 'The source says it was a little less.' },
  'more-than': { label: 'more than', means: 'The source says it was more.' },
} as const satisfies Vocabulary;

export const declarationKinds = {
  declaration: {
    label: 'Declaration',
    means: 'A text by which participants declare a shared view or intention.',
  },
  initiative: { label: 'Initiative', means: 'A call to act, issued for others to join.' },
  'joint-statement': {
    label: 'Joint statement',
    means: 'A statement made in common by several parties.',
  },
  'ministerial-statement': {
    label: 'Ministerial statement',
    means: 'A statement made by ministers.',
  },
  resolution: { label: 'Resolution', means: 'A formal expression of the will of a body.' },
  decision: { label: 'Decision', means: 'A text by which a body settles what is to be done.' },
  recommendation: { label: 'Recommendation', means: 'A text by which a body advises its members.' },
  communique: {
    label: 'Communiqué',
    means: 'An official announcement of what a meeting concluded.',
  },
  roadmap: { label: 'Roadmap', means: 'A plan in stages or work areas.' },
  'action-plan': { label: 'Action plan', means: 'A list of actions, often with dates and actors.' },
  'work-programme': { label: 'Work programme', means: 'The work that bodies are given to do.' },
} as const satisfies Vocabulary;

/** The one ordered scale of how strongly a commitment is put, weakest first; the codebook gives the boundary cases. */
export const strengths = {
  recognises: {
    label: 'Recognises',
    means: 'States or acknowledges something and asks nothing of anyone.',
  },
  encourages: {
    label: 'Encourages',
    means: 'Favours an action and leaves it wholly to the addressee.',
  },
  recommends: { label: 'Recommends', means: 'Advises an action as the right one.' },
  urges: { label: 'Urges', means: 'Presses for an action, stressing need or haste.' },
  'calls-for': { label: 'Calls for', means: 'Asks the addressee outright to act.' },
  commits: { label: 'Commits', means: 'Those who adopt the text undertake to act themselves.' },
  decides: {
    label: 'Decides',
    means: 'Settles the matter by the text itself: mandates, extends, establishes.',
  },
} as const satisfies Vocabulary;

export const legalStatuses = {
  binding: {
    label: 'Binding',
    means: 'By its form it binds those who are party to it, once in force.',
  },
  'non-binding': { label: 'Non-binding', means: 'By its form it guides and does not bind.' },
} as const satisfies Vocabulary;

export const frameworkKinds = {
  'framework-of-standards': {
    label: 'Framework of standards',
    means: 'A set of numbered standards for administrations.',
  },
  convention: { label: 'Convention', means: 'A multilateral treaty under that name.' },
  agreement: {
    label: 'Agreement',
    means: 'An agreement between states or organizations, or a part of one.',
  },
  protocol: { label: 'Protocol', means: 'A treaty that adds to another.' },
  'model-law': { label: 'Model law', means: 'A text for legislators to enact.' },
  recommendation: { label: 'Recommendation', means: 'A standing recommendation kept by a body.' },
  guideline: { label: 'Guideline', means: 'Guidance on how to do something.' },
  'technical-standard': {
    label: 'Technical standard',
    means: 'A specification of messages, data or equipment.',
  },
  programme: { label: 'Programme', means: 'A standing programme, project or system.' },
  package: { label: 'Package', means: 'A set of texts or tools issued together.' },
} as const satisfies Vocabulary;

export const frameworkStatuses = {
  draft: { label: 'Draft', means: 'Not yet signed or adopted.' },
  adopted: {
    label: 'Adopted',
    means: 'Signed, adopted or launched; no source states an entry into force.',
  },
  'in-force': { label: 'In force', means: 'A source states its entry into force or application.' },
  superseded: { label: 'Superseded', means: 'Replaced by a later text.' },
} as const satisfies Vocabulary;

export const pillarGroups = {
  pillar: { label: 'Pillar', means: 'A part that the instrument calls a pillar.' },
  principle: { label: 'Principle', means: 'A principle.' },
  standard: { label: 'Standard', means: 'A standard.' },
  article: { label: 'Article', means: 'An article.' },
  chapter: { label: 'Chapter', means: 'A chapter.' },
  section: { label: 'Section', means: 'A section.' },
  part: { label: 'Part', means: 'A part.' },
  annex: { label: 'Annex', means: 'An annex.' },
  theme: { label: 'Theme', means: 'A theme of work or negotiation.' },
} as const satisfies Vocabulary;

export const frequencies = {
  quarterly: { label: 'Every quarter', means: 'Four times a year.' },
  semiannual: { label: 'Twice a year', means: 'Two times a year.' },
  annual: { label: 'Every year', means: 'Once a year.' },
  biennial: { label: 'Every two years', means: 'Once in two years.' },
  triennial: { label: 'Every three years', means: 'Once in three years.' },
  quadrennial: { label: 'Every four years', means: 'Once in four years.' },
  irregular: { label: 'Irregular', means: 'No fixed rhythm is known.' },
} as const satisfies Vocabulary;

/** How near a source stands to what it tells of. */
export const sourceQualities = {
  official: {
    label: 'Official',
    means: 'Published by a body that takes part: an organization, a government, a participant.',
  },
  press: { label: 'Press', means: 'A news agency, newspaper, broadcaster or trade journal.' },
  secondary: {
    label: 'Secondary',
    means:
      'Anyone else who retells or copies: research, law firms, encyclopaedias, reposts, mirrors.',
  },
} as const satisfies Vocabulary;

/** What was found when a source was last tried. */
export const readingResults = {
  page: { label: 'read', means: 'The page was there and was read.' },
  copy: {
    label: 'read in a stored copy',
    means: 'A stored copy of the page was read, not the page itself.',
  },
  gone: { label: 'gone', means: 'The address answered that there is no such page.' },
  unreachable: { label: 'not reached', means: 'The address did not answer.' },
} as const satisfies Vocabulary;

/** How much of a field of work is recorded here. */
export const coverageStates = {
  complete: { label: 'Complete', means: 'Everything that an editor knows to exist is recorded.' },
  partial: { label: 'Partial', means: 'Some is recorded; more is known or likely to exist.' },
  'not-found': { label: 'Looked for, not found', means: 'An editor looked and found no source.' },
  'not-looked': { label: 'Not looked for', means: 'Nobody has looked yet.' },
} as const satisfies Vocabulary;

/** What one piece of evidence shows of a promise; the status of the promise is derived from all of them. */
export const findings = {
  kept: { label: 'Kept', means: 'What was promised has been done.' },
  'partly-kept': {
    label: 'Partly kept',
    means: 'A part has been done, or it was done late or otherwise.',
  },
  lapsed: { label: 'Lapsed', means: 'It was given up or has lost its object.' },
} as const satisfies Vocabulary;

/** Who states an observation. */
export const observers = {
  self: { label: 'its author', means: 'The one who promised.' },
  independent: { label: 'an independent source', means: 'Someone without a part in the promise.' },
  editor: { label: 'the editors', means: 'An editor drew the conclusion from the source.' },
} as const satisfies Vocabulary;

/** How a point of one text stands to a point of another, with the mapping relation of SKOS that says the same. */
export const mappingRelations = {
  exact: {
    label: 'Exact',
    means: 'Both ask the same; one may be cited for the other everywhere.',
    skos: 'exactMatch',
  },
  close: {
    label: 'Close',
    means: 'Both ask nearly the same; one may stand for the other in some uses.',
    skos: 'closeMatch',
  },
  broader: {
    label: 'Broader',
    means: 'The second asks for more, of which the first is a part or a case.',
    skos: 'broadMatch',
  },
  narrower: {
    label: 'Narrower',
    means: 'The second asks for a part or a case of what the first asks.',
    skos: 'narrowMatch',
  },
  related: {
    label: 'Related',
    means: 'Both bear on the same matter and neither holds the other.',
    skos: 'relatedMatch',
  },
} as const satisfies Vocabulary<{ skos: string }>;

/** The words that belong to the field of this site rather than to conferences as such. */
export const { addressees, organizationKinds } = site.vocabularies;

/** One word of a vocabulary. */
export function oneOf<V extends Vocabulary>(vocabulary: V) {
  return z.enum(Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]]);
}
