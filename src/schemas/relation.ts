import { z } from 'astro/zod';
import { date } from './date.ts';
import { collections, pointReference, type Collection } from './reference.ts';
import { prose } from './text.ts';
import { oneOf, type Vocabulary } from './vocabularies.ts';

interface RelationType {
  /** What the record that states it does to its target: "builds on". */
  label: string;
  /** The same seen from the target, always derived: "built on by". */
  inverse: string;
  means: string;
  /** Which records may state it. */
  from: readonly Collection[];
  /** Whether a chain of it that comes back to its start makes no sense. */
  acyclic: boolean;
}

const texts = ['declarations', 'frameworks'] as const;
const meetings = ['conferences'] as const;

/** Every way in which one record can relate to another. The inverse is never written in a record. */
export const relationTypes = {
  'builds-on': {
    label: 'Builds on',
    inverse: 'Built on by',
    means: 'Takes the other text further.',
    from: texts,
    acyclic: true,
  },
  implements: {
    label: 'Implements',
    inverse: 'Implemented by',
    means: 'Carries out what the other text asks.',
    from: texts,
    acyclic: true,
  },
  amends: {
    label: 'Amends',
    inverse: 'Amended by',
    means: 'Changes the other text, which stays in being.',
    from: texts,
    acyclic: true,
  },
  supersedes: {
    label: 'Supersedes',
    inverse: 'Superseded by',
    means: 'Takes the place of the other text.',
    from: texts,
    acyclic: true,
  },
  'calls-for': {
    label: 'Calls for',
    inverse: 'Called for by',
    means: 'Asks that the other text be made or applied.',
    from: texts,
    acyclic: false,
  },
  'refers-to': {
    label: 'Refers to',
    inverse: 'Referred to by',
    means: 'Names the other text.',
    from: texts,
    acyclic: false,
  },
  complements: {
    label: 'Complements',
    inverse: 'Complemented by',
    means: 'Stands beside the other text.',
    from: texts,
    acyclic: false,
  },
  drafted: {
    label: 'Drafted here',
    inverse: 'Drafted at',
    means: 'The text was drafted at the meeting.',
    from: meetings,
    acyclic: true,
  },
  discussed: {
    label: 'Discussed here',
    inverse: 'Discussed at',
    means: 'The text was discussed at the meeting.',
    from: meetings,
    acyclic: true,
  },
  adopted: {
    label: 'Adopted here',
    inverse: 'Adopted at',
    means: 'The instrument was adopted, signed or endorsed at the meeting.',
    from: meetings,
    acyclic: true,
  },
  launched: {
    label: 'Launched here',
    inverse: 'Launched at',
    means: 'The programme or initiative was launched at the meeting.',
    from: meetings,
    acyclic: true,
  },
  revised: {
    label: 'Revised here',
    inverse: 'Revised at',
    means: 'A new edition was made or adopted at the meeting.',
    from: meetings,
    acyclic: true,
  },
  reviewed: {
    label: 'Reviewed here',
    inverse: 'Reviewed at',
    means: 'The meeting looked at how the text is doing.',
    from: meetings,
    acyclic: true,
  },
  promoted: {
    label: 'Promoted here',
    inverse: 'Promoted at',
    means: 'The meeting made the text known or urged its use.',
    from: meetings,
    acyclic: true,
  },
  'supported-by': {
    label: 'Supported by',
    inverse: 'Supported',
    means: 'The programme paid for or backed the meeting.',
    from: meetings,
    acyclic: true,
  },
} as const satisfies Record<string, RelationType> & Vocabulary;

export type RelationKind = keyof typeof relationTypes;

/** The one shape in which a record says how it relates to another. */
export const relation = z.strictObject({
  type: oneOf(relationTypes).describe(
    'How this record relates to the target; the inverse is derived.',
  ),
  target: pointReference(...collections).describe(
    'Id of the other record, or of a commitment or pillar in it: 2018-example-declaration#c3.',
  ),
  note: prose.optional().describe('What the relation rests on, in a sentence of your own.'),
  date: date
    .optional()
    .describe('When the relation arose, where that is not the date of the record.'),
});
