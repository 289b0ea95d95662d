import { fullAddress } from '../../addresses.ts';
import type { RelationKind } from '../../schemas/relation.ts';

/** The vocabularies that the data are told in. Own terms are used where none of the others has one. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
  own: fullAddress('/data/codebook.md') + '#',
} as const;

export type Prefix = keyof typeof namespaces;
/** A term such as `skos:prefLabel`. */
export type Term = `${Prefix}:${string}`;

/** What each relation is in vocabularies that others know; own terms where there is no equal. */
export const relationTerms: Readonly<Record<RelationKind, Term>> = {
  'builds-on': 'eli:based_on',
  implements: 'eli:ensures_implementation_of',
  amends: 'eli:amends',
  supersedes: 'dct:replaces',
  'calls-for': 'own:calls-for',
  'refers-to': 'eli:cites',
  complements: 'eli:related_to',
  drafted: 'own:drafted',
  discussed: 'own:discussed',
  adopted: 'own:adopted',
  launched: 'own:launched',
  revised: 'own:revised',
  reviewed: 'own:reviewed',
  promoted: 'own:promoted',
  'supported-by': 'schema:funder',
};
