import { fileOf } from '../checks/check.ts';
import { copying } from './copying.ts';
import { make } from './dom.ts';
import type { HandedIn } from './form.ts';
import type { Given } from './given.ts';
import { FOLDER } from './handing-in.ts';
import { phrase } from '../words/phrase.ts';

/** All files; where there are several, each says what it is of. */
export function drawFiles(records: readonly HandedIn[], given: Given): HTMLElement[] {
  const isOne = records.length === 1;
  return records.flatMap((one) => [
    ...(isOne ? [] : [make('h4', {}, given.words.fileOf[one.collection])]),
    drawFile(one, given),
  ]);
}

/** A file with the ways to take it along; of a record that is there already only what is new is shown. */
function drawFile(record: HandedIn, { words, base }: Given): HTMLElement {
  const { collection, id, text, added } = record;
  const address = new URL(`${base}${collection}/${id}/`, location.href).href;
  const blob = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const file = `${FOLDER}/${fileOf(record)}`;
  return make(
    'div',
    { class: 'file', 'data-file-text': fileOf(record) },
    make('p', {}, phrase(added === undefined ? words.willStand : words.willSay, { address })),
    make(
      'p',
      { class: 'buttons' },
      make('a', { href: blob, download: `${id}.yaml` }, words.download),
      ' ',
      ...copying(text, words.copy, words),
    ),
    make(
      'details',
      {},
      make('summary', {}, words.fileText),
      make('p', {}, phrase(added === undefined ? words.fileName : words.fileChanged, { file })),
      make('pre', {}, added ?? text),
    ),
  );
}
