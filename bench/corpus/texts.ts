import type { Commitment, Conference, Declaration, Framework } from '../../src/schemas/index.ts';
import {
  addressees,
  declarationKinds,
  frameworkKinds,
  strengths,
} from '../../src/schemas/vocabularies.ts';
import { between, favourite, oneOf, someOf } from './chance.ts';
import { maybe, type Workshop } from './maker.ts';
import { nameOf, otherNames } from './names.ts';

const kinds = Object.keys(declarationKinds) as Declaration['kind'][];
const instruments = Object.keys(frameworkKinds) as Framework['kind'][];
const scale = Object.keys(strengths) as Commitment['strength'][];
const actors = Object.keys(addressees) as Commitment['addressees'];
const legal = ['binding', 'non-binding', 'non-binding'] as const;

/** A standing instrument with its parts. */
export function makeFramework(shop: Workshop): Framework {
  const { chance, known, named, paragraph, theme } = shop;
  const name = named(nameOf.framework(chance, theme(chance)), 'frameworks');
  const adopted = String(between(chance, 1950, 2023));
  const record = {
    collection: 'frameworks',
    id: shop.idOf(name, ''),
    name,
    ...shop.short(name, 'frameworks'),
    ...maybe(chance, 0.1, () => ({ names: otherNames(chance) })),
    kind: oneOf(chance, instruments),
    custodian: favourite(chance, known.organizations).id,
    status: 'adopted',
    adopted,
    legalStatus: oneOf(chance, legal),
    summary: paragraph(chance, 'The framework'),
    versions: [{ date: adopted, label: `${adopted} edition` }],
    pillars: Array.from({ length: between(chance, 1, 9) }, (_, at) => ({
      id: `p${at + 1}`,
      number: String(at + 1),
      name: theme(chance),
      text: paragraph(chance, 'The part'),
      topics: shop.topics(2),
    })),
    ...shop.relations(['builds-on', 'refers-to', 'complements']),
    topics: shop.topics(6),
  } satisfies Omit<Framework, 'sources'>;
  return shop.sourced(record, adopted);
}

/** What a meeting adopted, point by point. */
export function makeDeclaration(shop: Workshop): Declaration {
  const { chance, known, named, paragraph, theme } = shop;
  const { id, dates, place } = oneOf<Conference>(chance, known.conferences);
  const adopted = dates?.end ?? '';
  const year = adopted.slice(0, 4);
  const text = nameOf.declaration(chance, theme(chance), place?.city ?? '');
  const name = named(text, `declarations ${year}`);
  const record = {
    collection: 'declarations',
    id: shop.idOf(name, `${year}-`),
    name,
    ...maybe(chance, 0.1, () => ({ names: otherNames(chance) })),
    kind: oneOf(chance, kinds),
    adopted,
    adoptedAt: id,
    issuers: shop.organizations(2),
    legalStatus: oneOf(chance, legal),
    summary: paragraph(chance, 'The declaration'),
    commitments: Array.from({ length: between(chance, 0, 10) }, (_, at) =>
      makeCommitment(shop, at + 1, Number(year)),
    ),
    ...shop.relations(['refers-to', 'calls-for', 'implements']),
    topics: shop.topics(6),
  } satisfies Omit<Declaration, 'sources'>;
  return shop.sourced(record, year < '2026' ? adopted : undefined);
}

function makeCommitment(shop: Workshop, number: number, year: number): Commitment {
  const { chance, sentence } = shop;
  return {
    id: `c${number}`,
    text: sentence(chance, 'The meeting'),
    strength: oneOf(chance, scale),
    addressees: someOf(chance, actors, between(chance, 1, 2)),
    topics: shop.topics(3),
    ...maybe(chance, 0.1, () => ({ due: String(year + 3) })),
  };
}
