import type { Vocabulary } from './src/schemas/vocabularies.ts';

interface Site {
  name: string;
  description: string;
  examples: string[];
  address: string;
  languages: [string, ...string[]];
  recordLanguage: string;
  repository: string | undefined;
  contact: string | undefined;
  cardsUpTo: number;
  licence: { id: string; name: string; url: string };
  vocabularies: { addressees: Vocabulary; organizationKinds: Vocabulary };
  translations: Record<
    string,
    {
      description: string;
      vocabularies: { addressees: Vocabulary; organizationKinds: Vocabulary };
    }
  >;
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
  examples: ['Beijing 2018', 'de minimis', 'SAFE Framework'],
  /** Where the site will be published; a path in it (`https://example.org/plenary/`) puts every page under that path. */
  address: process.env.PLENARY_ADDRESS ?? 'https://plenary.example/',
  /** Languages of the interface, BCP 47, the first at the top of the site; the words are in `src/words/<language>/`. */
  languages: ['en', 'fr'],
  /** Language in which the records are written, BCP 47; pages in other languages mark them with `lang`. */
  recordLanguage: 'en',
  /** The public repository, without a trailing slash; `undefined` hides the links that need one. */
  repository: undefined,
  /** A mail address for mistakes where there is no repository, and for files from /publish/; `undefined` hides the link. With neither, /publish/ says that nobody takes files yet. */
  contact: undefined,
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
  /** The same in the other languages of the interface. */
  translations: {
    fr: {
      description:
        'Un répertoire des conférences internationales sur le commerce électronique transfrontalier, ' +
        'la douane, la poste et le commerce numérique, avec leurs déclarations, initiatives et cadres, ' +
        'point par point, chaque fait avec sa source.',
      vocabularies: {
        addressees: {
          all: { label: 'Tous les intéressés', means: 'Aucun destinataire n’est désigné.' },
          governments: {
            label: 'Gouvernements',
            means: 'Les États, membres ou économies et leurs ministères.',
          },
          customs: { label: 'Douanes', means: 'Les administrations des douanes.' },
          'postal-operators': {
            label: 'Opérateurs postaux',
            means: 'Les opérateurs désignés et les autres postes.',
          },
          carriers: {
            label: 'Transporteurs',
            means: 'Les compagnies aériennes, ferroviaires, maritimes et express.',
          },
          platforms: {
            label: 'Plateformes',
            means: 'Les places de marché électroniques et les intermédiaires.',
          },
          enterprises: {
            label: 'Entreprises',
            means: 'Les entreprises et commerçants de toute autre sorte.',
          },
          'international-organizations': {
            label: 'Organisations internationales',
            means: 'Les organisations et leurs membres agissant en corps.',
          },
          secretariat: {
            label: 'Secrétariat',
            means: 'Le secrétariat ou un organe de travail de l’émetteur.',
          },
        },
        organizationKinds: {
          intergovernmental: {
            label: 'Organisation intergouvernementale',
            means: 'Une organisation d’États au mandat mondial ou sectoriel.',
          },
          regional: {
            label: 'Organisation régionale',
            means: 'Une organisation ou un groupement d’États d’une région ou d’un cercle.',
          },
          'working-body': {
            label: 'Organe de travail',
            means: 'Un comité, groupe ou bureau d’une organisation.',
          },
          government: { label: 'Gouvernement', means: 'Un gouvernement ou un ministère.' },
          'customs-administration': {
            label: 'Administration des douanes',
            means: 'Le service des douanes d’un pays ou territoire.',
          },
          regulator: {
            label: 'Autorité de régulation',
            means: 'Une autorité qui régule un secteur.',
          },
          'postal-operator': { label: 'Opérateur postal', means: 'Une poste.' },
          'business-association': {
            label: 'Association',
            means: 'Une association d’entreprises ou d’opérateurs.',
          },
          enterprise: { label: 'Entreprise', means: 'Une société.' },
        },
      },
    },
  },
} satisfies Site;
