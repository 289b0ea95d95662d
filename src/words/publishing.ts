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
  about: Pick<
    Given,
    'known' | 'conferences' | 'page' | 'base' | 'site' | 'repository' | 'editors' | 'topics'
  >,
): Given {
  const isFrench = language === 'fr';
  const telling = tellingIn(language);
  const { fields, vocabularies } = wordsFor(language);
  const { conferenceKinds, conferenceStatuses, conferenceFormats, organizerRoles } = vocabularies;
  const { declarationKinds, outcomes, legalStatuses, strengths, addressees } = vocabularies;
  return {
    language,
    words: isFrench ? publishingInFrench : publishingInEnglish,
    says: (isFrench ? importingInFrench : importingInEnglish).says,
    checking: telling.words,
    phrases: telling.phrases,
    fields,
    labels: {
      kinds: labelsOf({ ...conferenceKinds, ...declarationKinds }),
      statuses: labelsOf(conferenceStatuses),
      formats: labelsOf(conferenceFormats),
      roles: labelsOf(organizerRoles),
      outcomes: labelsOf(outcomes),
      legalStatuses: labelsOf(legalStatuses),
      strengths: labelsOf(strengths),
      addressees: labelsOf(addressees),
    },
    ...about,
  };
}

function labelsOf(vocabulary: Readonly<Record<string, { label: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(vocabulary).map(([key, { label }]) => [key, label]));
}
