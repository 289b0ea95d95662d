import type { Vocabulary } from './src/schemas/vocabularies.ts';

interface Site {
  name: string;
  description: string;
  examples: string[];
  address: string;
  language: string;
  repository: string | undefined;
  cardsUpTo: number;
  licence: { id: string; name: string; url: string };
  vocabularies: { addressees: Vocabulary; organizationKinds: Vocabulary };
}

/**
 * What is particular to this site. Everything else, but `src/content`, knows nothing of customs or post:
 * replace the content and this file and you have a Plenary of your own.
 */
export const site = {
  /** The name in the masthead and in page titles. */
  name: 'Plenary',
  /** One sentence for the home page and for search engines. */
  description:
    'A register of international conferences on cross-border e-commerce, customs, post and digital ' +
    'trade, with their declarations, initiatives and frameworks, point by point and each fact with its source.',
  /** Searches offered as examples on the home page. */
  examples: ['xiamen', 'low-value shipments', 'Framework of Standards'],
  /** Where the site will be published; a path in it (`https://example.org/plenary/`) puts every page under that path. */
  address: process.env.PLENARY_ADDRESS ?? 'https://plenary.example/',
  /** Language of the interface, BCP 47; the words are in `src/words/<language>.ts`. */
  language: 'en',
  /** The public repository, without a trailing slash; `undefined` hides the links that need one. */
  repository: undefined,
  /** Up to how many records each gets a social card of its own; beyond it, each shows the card of its collection. */
  cardsUpTo: 2000,
  /** Licence of the records, by its SPDX identifier and address. */
  licence: {
    id: 'CC-BY-4.0',
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /** Words of the field in the closed lists that records use, each with its label and meaning. */
  vocabularies: {
    /** Who is to act on a commitment. */
    addressees: {
      all: { label: 'Everyone concerned', means: 'No addressee is singled out.' },
      governments: {
        label: 'Governments',
        means: 'States, members or economies and their ministries.',
      },
      customs: { label: 'Customs', means: 'Customs administrations.' },
      'postal-operators': {
        label: 'Postal operators',
        means: 'Designated operators and other posts.',
      },
      carriers: { label: 'Carriers', means: 'Airlines, railways, shipping and express companies.' },
      platforms: { label: 'Platforms', means: 'Electronic marketplaces and intermediaries.' },
      enterprises: { label: 'Enterprises', means: 'Companies and traders of any other kind.' },
      'international-organizations': {
        label: 'International organizations',
        means: 'Organizations and their members acting as a body.',
      },
      secretariat: {
        label: 'Secretariat',
        means: 'The secretariat or a working body of the issuer.',
      },
    },
    /** What sort of organization it is. */
    organizationKinds: {
      intergovernmental: {
        label: 'Intergovernmental organization',
        means: 'An organization of states with a worldwide or sectoral mandate.',
      },
      regional: {
        label: 'Regional organization',
        means: 'An organization or grouping of states of one region or circle.',
      },
      'working-body': {
        label: 'Working body',
        means: 'A committee, group or office of an organization.',
      },
      government: { label: 'Government', means: 'A government or ministry.' },
      'customs-administration': {
        label: 'Customs administration',
        means: 'The customs service of a country or territory.',
      },
      regulator: { label: 'Regulator', means: 'An authority that regulates a sector.' },
      'postal-operator': { label: 'Postal operator', means: 'A post.' },
      'business-association': {
        label: 'Association',
        means: 'An association of companies or operators.',
      },
      enterprise: { label: 'Enterprise', means: 'A company.' },
    },
  },
} satisfies Site;
