import { counted } from '../checks/telling.ts';
import type { Graph } from '../graph/build.ts';
import { drawAdvice } from './advice.ts';
import { make, part } from './dom.ts';
import { drawFiles } from './file.ts';
import type { FormProblem, FormResult } from './form.ts';
import type { Given } from './given.ts';
import { graphWith } from './graph-with.ts';
import type { Wanted } from './plenary-publish.ts';
import { drawLinks } from './links.ts';
import { drawPreview } from './preview.ts';
import { alikeOf, linked, toldProblem, toldRemark } from './telling.ts';
import { phrase } from '../words/phrase.ts';

/** The form that something was made of: how its ids begin, and what its fields are called. */
interface FormOnPage {
  form: string;
  labelOf(field: string): string;
}

/** Shows what became of a form: what is to be mended, or the page as it will be and the files with the ways to hand them in. */
export function drawResult(
  place: HTMLElement,
  result: FormResult,
  form: FormOnPage,
  graph: Graph,
  given: Given,
): void {
  const { words, language } = given;
  const { problems, draft, records, collection, remarks } = result;
  const isSound = problems.length === 0;
  const heading = part(place, '[data-sound]');
  heading.textContent = isSound ? (heading.dataset['sound'] ?? '') : words.steps.mend;
  const doubts = isSound
    ? [
        ...remarks
          .filter(({ isDoubt }) => isDoubt)
          .map((one) => aboutField(one.field, [toldRemark(one, given)], form, given)),
        ...drawAdvice(result, given).map((one) => make('li', {}, one)),
      ]
    : [];
  part(place, '[data-doubts]').replaceChildren(...doubts);
  const open = isSound
    ? counted(language, words.toLookAt, doubts.length)
    : counted(language, words.toMend, problems.length);
  part(place, '[data-verdict]').textContent = isSound && doubts.length === 0 ? words.sound : open;
  part(place, '[data-to-mend]').replaceChildren(
    ...(isSound
      ? []
      : problems.map((one) => aboutField(one.field, toldLinked(one, graph, given), form, given))),
  );
  part(place, '[data-preview]').replaceChildren(
    ...(isSound ? drawPreview(collection, draft, graphWith(graph, records), given) : []),
  );
  part(place, '[data-hand-in]').hidden = !isSound;
  part(place, '[data-files]').replaceChildren(...(isSound ? drawFiles(records, given) : []));
  part(place, '[data-links]').replaceChildren(...(isSound ? drawLinks(result, given) : []));
  part(place, '[data-next]').replaceChildren(...(isSound ? next(result, given) : []));
}

function toldLinked(problem: FormProblem, graph: Graph, given: Given): (HTMLElement | string)[] {
  return linked(toldProblem(problem, given, graph), alikeOf(problem.problem, graph), given);
}

function aboutField(
  field: string | undefined,
  told: readonly (HTMLElement | string)[],
  { form, labelOf }: FormOnPage,
  given: Given,
): HTMLElement {
  if (field === undefined) return make('li', {}, ...told);
  const link = make('a', { href: `#${form}-${field}` }, labelOf(field));
  return make('li', {}, ...around(given.checking.about, 'place', link, { said: '' }), ...told);
}

/** A sentence with an element in one of its gaps. */
function around(
  sentence: string,
  gap: string,
  element: HTMLElement,
  values: Readonly<Record<string, string>> = {},
): (HTMLElement | string)[] {
  const [before = '', after = ''] = phrase(sentence, { ...values, [gap]: '\u0000' }).split(
    '\u0000',
  );
  return [before, element, after];
}

/** What comes after a meeting: its outcome, for which the form knows it already. */
function next({ records, subject }: FormResult, { words, page }: Given): HTMLElement[] {
  const meeting = records.find(({ collection }) => collection === 'conferences');
  if (subject !== 'event' || !meeting) return [];
  const href = `${page}?outcome=${meeting.id}`;
  const link = make('a', { href }, new URL(href, location.href).href);
  // Followed here, what stands in the form is not lost, and the meeting is known before it is published.
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const detail: Wanted = { id: meeting.id, records };
    link.dispatchEvent(new CustomEvent('outcome-of', { detail, bubbles: true }));
  });
  return [
    make('h3', {}, words.outcome.nextHeading),
    make('p', {}, ...around(words.outcome.next, 'address', link)),
  ];
}
