import { organizationKinds, frequencies } from '../../src/schemas/vocabularies.ts';
import type { Organization, Series } from '../../src/schemas/index.ts';
import { between, favourite, oneOf } from './chance.ts';
import { maybe, type Workshop } from './maker.ts';
import { nameOf, otherNames } from './names.ts';

const kinds = Object.keys(organizationKinds) as Organization['kind'][];
const rhythms = Object.keys(frequencies) as NonNullable<Series['frequency']>[];

/** So many organizations stand for themselves before bodies of them come. */
const INDEPENDENT = 20;

/** An organization, or a body of an earlier one. */
export function makeOrganization(shop: Workshop): Organization {
  const { chance, known, stock, named, paragraph } = shop;
  const name = named(nameOf.organization(chance, shop.theme(chance)), 'organizations');
  const hasParent = known.organizations.length >= INDEPENDENT;
  return shop.sourced({
    collection: 'organizations',
    id: shop.idOf(name, ''),
    name,
    ...shop.short(name, 'organizations'),
    ...maybe(chance, 0.3, () => ({ names: otherNames(chance) })),
    kind: oneOf(chance, kinds),
    ...maybe(chance, hasParent ? 0.3 : 0, () => ({
      parent: favourite(chance, known.organizations).id,
    })),
    ...maybe(chance, 0.5, () => ({ founded: String(between(chance, 1874, 2020)) })),
    ...maybe(chance, 0.6, () => ({ seat: { ...oneOf(chance, stock.places) } })),
    ...maybe(chance, 0.4, () => ({ members: { count: between(chance, 3, 193) } })),
    summary: paragraph(chance, 'The organization'),
  });
}

/** A recurring meeting of a known organization. */
export function makeSeries(shop: Workshop): Series {
  const { chance, named, paragraph } = shop;
  const name = named(nameOf.series(chance, shop.theme(chance)), 'series');
  return shop.sourced({
    collection: 'series',
    id: shop.idOf(name, ''),
    name,
    frequency: oneOf(chance, rhythms),
    organizers: shop.organizations(2),
    summary: paragraph(chance, 'The series'),
  });
}
