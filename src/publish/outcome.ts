import { fileOf } from '../checks/check.ts';
import { counted, filled } from '../checks/telling.ts';
import type { Graph } from '../graph/build.ts';
import type { NewRecord } from '../authoring/proof.ts';
import { make, part } from './dom.ts';
import type { FormOutcome } from './form.ts';
import type { Given } from './given.ts';
import { FOLDER, handingIn } from './handing-in.ts';
import { drawPreview } from './preview.ts';
import { toldProblem } from './telling.ts';

/** Shows what became of the form: what is to be mended, or the page as it will be and the files with the ways to hand them in. */
export function drawOutcome(
  result: HTMLElement,
  outcome: FormOutcome,
  graph: Graph,
  given: Given,
): void {
  const { words, language } = given;
  const { problems, draft, records } = outcome;
  const isSound = problems.length === 0;
  part(result, '[data-verdict]').textContent = isSound
    ? words.sound
    : counted(language, words.toMend, problems.length);
  part(result, '[data-to-mend]').replaceChildren(
    ...(isSound ? [] : problems.map((one) => toMend(one, given))),
  );
  part(result, '[data-preview]').replaceChildren(
    ...(isSound ? drawPreview(draft, graph, given) : []),
  );
  part(result, '[data-hand-in]').hidden = !isSound;
  part(result, '[data-files]').replaceChildren(
    ...(isSound ? records.map((one) => drawFile(one, given)) : []),
  );
  part(result, '[data-links]').replaceChildren(...(isSound ? links(outcome, given) : []));
}

function toMend(problem: FormOutcome['problems'][number], given: Given): HTMLElement {
  const { field } = problem;
  const told = toldProblem(problem, given);
  if (field === undefined) return make('li', {}, told);
  const link = make('a', { href: `#field-${field}` }, given.words.fields[field].label);
  const [before = '', after = ''] = filled(given.checking.about, {
    place: '\u0000',
    said: told,
  }).split('\u0000');
  return make('li', {}, before, link, after);
}

function drawFile(record: NewRecord, { words, base }: Given): HTMLElement {
  const address = new URL(`${base}${record.collection}/${record.id}/`, location.href).href;
  const name = `${record.id}.yaml`;
  const blob = URL.createObjectURL(new Blob([record.text], { type: 'application/yaml' }));
  const copy = make('button', { type: 'button' }, words.copy);
  const copied = make('span', { role: 'status', class: 'quiet' });
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(record.text).then(() => (copied.textContent = words.copied));
  });
  return make(
    'div',
    { class: 'file', 'data-file-text': fileOf(record) },
    make('p', {}, filled(words.fileName, { file: `${FOLDER}/${fileOf(record)}` })),
    make('pre', { tabindex: '0' }, record.text),
    make('p', { class: 'quiet' }, filled(words.willStand, { address })),
    make(
      'p',
      { class: 'buttons' },
      make('a', { href: blob, download: name }, words.download),
      ' ',
      copy,
      ' ',
      copied,
    ),
  );
}

function links(
  { records, draft }: FormOutcome,
  { words, repository, editors, site }: Given,
): HTMLElement[] {
  const subject = filled(words.mailSubject, { name: draft.name ?? '' });
  const begin = filled(words.mailBegin, { site });
  const {
    mail,
    issue,
    newFiles = [],
    isCut,
  } = handingIn(records, { repository, editors, subject, begin });
  const link = (href: string, text: string) => make('li', {}, make('a', { href }, text));
  return [
    link(mail, words.mail),
    ...(editors === undefined ? [make('li', { class: 'quiet' }, words.noEditors)] : []),
    ...(issue === undefined ? [] : [link(issue, words.issue)]),
    ...newFiles.map(({ file, href }) => link(href, `${words.newFile}: ${file}`)),
    ...(isCut ? [make('li', { class: 'quiet' }, words.tooLong)] : []),
  ];
}
