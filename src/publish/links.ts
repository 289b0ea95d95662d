import { phrase } from '../words/phrase.ts';
import { carrying, copying } from './copying.ts';
import { make } from './dom.ts';
import type { FormResult } from './form.ts';
import type { Given } from './given.ts';
import { handingIn } from './handing-in.ts';

/** The ways to hand all files in at once, and on a Git host each by itself. */
export function drawLinks(
  { records, draft, subject: about }: FormResult,
  { words, repository, editors, site }: Given,
): HTMLElement[] {
  const wording = {
    subject: phrase(words.subjects[about], { name: draft.name ?? '' }),
    begin: phrase(words.mailBegins[about], { site }),
    paste: words.pasteHere,
  };
  const ways = handingIn(records, { repository, editors }, wording);
  const { mail, issue, newFiles = [] } = ways;
  const links = [
    ...(issue ? [{ ...issue, label: words.issue }] : []),
    ...newFiles.map(({ file, isNew, ...link }) => ({
      ...link,
      label: `${isNew ? words.newFile : words.changedFile}: ${file}`,
    })),
  ];
  const isLeft = [mail, ...links].some((one) => one?.left !== undefined);
  return [
    ...(mail ? [make('li', { class: 'buttons' }, carrying(mail.href, words.mail, mail.left))] : []),
    ...(records.length > 1
      ? [make('li', { class: 'buttons' }, ...copying(ways.whole, words.copyAll, words))]
      : []),
    ...links.map(({ href, label, left }) => make('li', {}, carrying(href, label, left))),
    ...(isLeft ? [make('li', { class: 'quiet' }, words.tooLong)] : []),
  ];
}
