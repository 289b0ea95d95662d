import { site as configured } from '../../../site.config.ts';
import type { Words } from '../forms.ts';
import { comparing } from './comparing.ts';
import { data } from './data.ts';
import { figures } from './figures.ts';
import { offline } from './offline.ts';
import { pages } from './pages.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { relationTypes, vocabularies } from './vocabularies.ts';

/** Every word of the interface in French. */
export const fr: Words = {
  /** What the site is, in a sentence. */
  description: configured.translations.fr.description,
  ...site,
  ...pages,
  ...figures,
  ...comparing,
  ...data,
  ...offline,
  ...reading,
  search,
  vocabularies: { ...vocabularies, ...configured.translations.fr.vocabularies, relationTypes },
};
