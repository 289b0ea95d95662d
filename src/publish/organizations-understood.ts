import { list, phrase } from '../words/phrase.ts';
import { make, renew } from './dom.ts';
import type { Given } from './given.ts';
import { BETWEEN_NAMES, type OrganizationsSaid } from './organizations.ts';

/** Says how names of organizations were understood, and asks where a name is only like that of one which has a record. */
export function drawOrganizations(
  place: HTMLElement,
  text: string,
  said: OrganizationsSaid | undefined,
  { words, language }: Given,
  choose: (text: string) => void,
): void {
  const { names = [], strangers = [], meant = [] } = said ?? {};
  const listed = (all: readonly string[]) => list(language, [...all]);
  const name = strangers.join(BETWEEN_NAMES);
  const choices = meant.map((all) => {
    const choice = make('button', { type: 'button' }, listed(all));
    choice.addEventListener('click', () => choose(all.join(BETWEEN_NAMES)));
    return choice;
  });
  if (choices.length > 0)
    renew(place, [
      make('p', {}, phrase(words.whichOrganization, { name })),
      make('p', { class: 'buttons' }, ...choices),
      make('p', {}, words.otherwiseNew),
    ]);
  else if (name !== '') renew(place, [make('p', {}, phrase(words.stranger, { name }))]);
  else if (names.join(BETWEEN_NAMES) !== text)
    renew(place, [make('p', {}, phrase(words.understood, { what: listed(names) }))]);
  else renew(place, []);
}
