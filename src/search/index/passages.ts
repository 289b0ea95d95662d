import type { Entry, Relation } from '../../schemas/index.ts';

/** A stretch of a record's text, and the place on its page where it stands. */
export interface Passage {
  /** The anchor, such as `c3`; empty for the record itself. */
  at: string;
  /** What the place is called, where it has a name of its own. */
  name?: string;
  text: string;
}

/** The anchor of a person on the page of a meeting. */
export function anchorOfPerson(at: number): string {
  return `person-${at + 1}`;
}

/** All that a record says in sentences, in the order of its page. */
export function textsOf(entry: Entry): Passage[] {
  const summary = entry.summary === undefined ? [] : [{ at: '', text: entry.summary }];
  return [...summary, ...ownTextsOf(entry)];
}

function ownTextsOf(entry: Entry): Passage[] {
  switch (entry.collection) {
    case 'declarations':
      return [
        ...entry.commitments.map(({ id, text }) => ({ at: id, text })),
        ...relationsOf(entry.relations),
      ];
    case 'frameworks':
      return [
        ...entry.pillars.map(({ id, number, name, text }) => ({
          at: id,
          name: number === undefined ? name : `${number} ${name}`,
          text,
        })),
        ...(entry.versions ?? []).map(({ label, note = '' }) => ({
          at: '',
          name: label,
          text: note,
        })),
        ...relationsOf(entry.relations),
      ];
    case 'conferences':
      return [
        ...(entry.people ?? []).map(({ name, role, part = '' }, at) => ({
          at: anchorOfPerson(at),
          name: [name, role].filter(Boolean).join(', '),
          text: part,
        })),
        ...(entry.followUps ?? []).map(({ what }) => ({ at: '', text: what })),
        ...(entry.participants?.note === undefined
          ? []
          : [{ at: '', text: entry.participants.note }]),
        ...relationsOf(entry.relations),
      ];
    default:
      return [];
  }
}

/** What is noted of the relations of a record. */
function relationsOf(relations: readonly Pick<Relation, 'note'>[] | undefined): Passage[] {
  return (relations ?? []).flatMap(({ note }) =>
    note === undefined ? [] : [{ at: 'relations', text: note }],
  );
}
