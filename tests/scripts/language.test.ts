import { expect, test } from 'vitest';
import { languageFor } from '../../scripts/language.ts';

test.each<[readonly string[], Record<string, string>, string]>([
  [[], {}, 'en'],
  [['--language=fr'], {}, 'fr'],
  [['--language', 'fr'], { LANG: 'en_GB.UTF-8' }, 'fr'],
  [['--language=en'], { LANG: 'fr_FR.UTF-8' }, 'en'],
  [[], { LANG: 'fr_CH.UTF-8' }, 'fr'],
  [[], { LC_ALL: 'fr_FR@euro', LANG: 'en_GB' }, 'fr'],
  [[], { LC_ALL: '', LANG: 'fr' }, 'fr'],
  [[], { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
  [['--language=tlh'], {}, 'en'],
])('with %j in %j the checks speak %s', (args, env, language) => {
  expect(languageFor(args, env)).toBe(language);
});
