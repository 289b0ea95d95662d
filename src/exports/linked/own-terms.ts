import { site } from '../../../site.config.ts';
import { relationTypes } from '../../schemas/relation.ts';
import type { RelationKind } from '../../schemas/relation.ts';
import { namespaces, relationTerms, type Term } from './namespaces.ts';
import { as, to, words, type Turtle } from './statements.ts';

/** The terms of this site's own, where no vocabulary that others know has one: what each says of its subject. */
const terms: Readonly<Record<string, string>> = {
  adoptedAt: 'The meeting that adopted or issued the text.',
  addressee: 'Who is to act, by a word of the closed list of addressees.',
  by: 'The organization that was to do it.',
  correction: 'Something that the record said and should not have.',
  countries: 'From how many countries, economies or members participants came.',
  disagreement: 'What a source says where it differs from the record.',
  due: 'By when something was to be done.',
  edition: 'The number of a meeting in its series.',
  field: 'The name of a field of the record.',
  finds: 'What an observation shows of a promise, by a word of the closed list of findings.',
  followUp: 'Something that was said to follow from a meeting.',
  format: 'Whether people met in one place, online, or both.',
  frequency: 'The announced or usual rhythm of a series.',
  group: 'What kind of part of an instrument it is.',
  kind: 'What sort of record it is, by a word of a closed list.',
  legalStatus: 'Binding or not, by the nature of the text.',
  members: 'How many members an organization has.',
  membersAsOf: 'The date for which the number of members holds.',
  observation: 'Dated evidence of what became of a promise.',
  observer: 'Who says what became of a promise.',
  of: 'The promise that an observation speaks to.',
  outcome: 'That a source says that the meeting adopted no document.',
  part: 'The part of an organization in holding a meeting.',
  participants: 'How many took part.',
  participantsNote: 'Who took part, or how the number was reached.',
  participantsQualifier: 'How a source puts the number of participants.',
  parties: 'How many parties an instrument has.',
  partiesAsOf: 'The date for which the number of parties holds.',
  person: 'A person who had a part in a meeting.',
  plan: 'When a meeting was planned for before it was moved.',
  position: 'Place in the list of the record, from 1.',
  reason: 'Why something was corrected.',
  status: 'Where a record stands in its life, by a word of a closed list.',
  strength: 'How strongly a commitment is put, on the scale of the codebook.',
  supports: 'The name of a field of the record that a source supports.',
  theme: 'The official theme or motto of a meeting.',
  users: 'How many use an instrument that is a network or a system.',
  version: 'An edition or step of an instrument.',
};

const record = site.recordLanguage;

/** Says of each term of this site's own what it means, so that the file explains itself. */
export function sayOwnTerms(turtle: Turtle): void {
  for (const [name, means] of Object.entries(terms))
    turtle.say(
      namespaces.own + name,
      ['rdf:type', as('rdf:Property')],
      ['rdfs:comment', words(means, record)],
      ['rdfs:isDefinedBy', to(namespaces.own.slice(0, -1))],
    );
  for (const [kind, term] of Object.entries(relationTerms) as [RelationKind, Term][]) {
    if (!term.startsWith('own:')) continue;
    const { label, means } = relationTypes[kind];
    turtle.say(
      namespaces.own + kind,
      ['rdf:type', as('rdf:Property')],
      ['rdfs:label', words(label, record)],
      ['rdfs:comment', words(means, record)],
      ['rdfs:isDefinedBy', to(namespaces.own.slice(0, -1))],
    );
  }
}
