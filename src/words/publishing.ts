import type { Given } from '../publish/given.ts';
import { importing as importingInEnglish } from './en/importing.ts';
import { publishing as publishingInEnglish } from './en/publishing.ts';
import { importing as importingInFrench } from './fr/importing.ts';
import { publishing as publishingInFrench } from './fr/publishing.ts';
import { tellingIn } from './checking.ts';
import { wordsFor } from './index.ts';

/** What the page /publish/ tells its script in a language. */
export function givenIn(
  language: string,
  about: Pick<Given, 'known' | 'base' | 'site' | 'repository' | 'editors' | 'topics'>,
): Given {
  const isFrench = language === 'fr';
  const telling = tellingIn(language);
  const { fields, vocabularies } = wordsFor(language);
  const { conferenceKinds, conferenceStatuses, conferenceFormats, organizerRoles } = vocabularies;
  return {
    language,
    words: isFrench ? publishingInFrench : publishingInEnglish,
    says: (isFrench ? importingInFrench : importingInEnglish).says,
    checking: telling.words,
    phrases: telling.phrases,
    fields,
    labels: {
      kinds: labelsOf(conferenceKinds),
      statuses: labelsOf(conferenceStatuses),
      formats: labelsOf(conferenceFormats),
      roles: labelsOf(organizerRoles),
    },
    ...about,
  };
}

function labelsOf(vocabulary: Readonly<Record<string, { label: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(vocabulary).map(([key, { label }]) => [key, label]));
}
