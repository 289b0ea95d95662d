import { site as configured } from '../../../site.config.ts';
import { relationTypes } from '../../schemas/relation.ts';
import * as vocabularies from '../../schemas/vocabularies.ts';
import { comparing } from './comparing.ts';
import { data } from './data.ts';
import { figures } from './figures.ts';
import { offline } from './offline.ts';
import { pages } from './pages.ts';
import { reading } from './reading.ts';
import { search } from './search.ts';
import { site } from './site.ts';

/** Every word of the interface in English. A translation is a folder of the same shape beside this one. */
export const en = {
  /** What the site is, in a sentence. */
  description: configured.description,
  ...site,
  ...pages,
  ...figures,
  ...comparing,
  ...data,
  ...offline,
  ...reading,
  search,
  vocabularies: { ...vocabularies, relationTypes },
};
