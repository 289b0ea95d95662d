import type { publishing } from '../words/en/publishing.ts';
import { phrase } from '../words/phrase.ts';
import type { Recipients } from './handing-in.ts';

/** Where files go: as it is said before anybody begins, and once there is a file. */
export function addresseeIn(
  { addressee }: typeof publishing,
  { editors, repository }: Recipients,
): { before: string; after: string } {
  if (editors !== undefined)
    return { ...addressee.mail, before: phrase(addressee.mail.before, { editors }) };
  return repository === undefined
    ? addressee.nobody
    : { ...addressee.host, before: phrase(addressee.host.before, { repository }) };
}
