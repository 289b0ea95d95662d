import type { Source } from '../../src/schemas/index.ts';
import { between, favourite, oneOf, type Chance } from './chance.ts';
import { slug } from './names.ts';

const languages = ['en', 'en', 'en', 'en', 'fr', 'es', 'zh', 'ar', 'ru', 'ko'] as const;

/** Makes the sources of records: some publishers are met everywhere, most only once or twice. */
export function sourceMaker(publishers: readonly string[]) {
  let made = 0;
  return (
    chance: Chance,
    about: string,
    facts: readonly string[],
    date: string | undefined,
  ): Source[] => {
    const count = between(chance, 1, 7);
    return Array.from({ length: count }, (_, at): Source => {
      const publisher = favourite(chance, publishers);
      made += 1;
      return {
        id: `s${at + 1}`,
        title: at === 0 ? `Report on the ${about}` : `${about}: note ${at} of ${publisher}`,
        publisher,
        ...(date === undefined ? {} : { date }),
        url: `https://www.${slug(publisher)}.example/documents/${made}.html`,
        language: oneOf(chance, languages),
        // The first supports everything, as the report of an organizer does.
        supports:
          at === 0
            ? [...facts]
            : facts.filter((_, field) => (field + at) % (at + 1) === 0).slice(0, 4),
      };
    });
  };
}
