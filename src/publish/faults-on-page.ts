import { drawDays, nothingRead } from './days-understood.ts';
import { make } from './dom.ts';
import type { Graph } from '../graph/build.ts';
import type { Entry } from '../schemas/index.ts';
import { controlOf, fieldsIn, put } from './fields-on-page.ts';
import type { FormProblem, FormResult } from './form.ts';
import type { Given } from './given.ts';
import { drawOrganizations } from './organizations-understood.ts';
import { alikeOf, inWords, linked, toldProblem, toldRemark } from './telling.ts';
import { phrase } from '../words/phrase.ts';

/** How a form is told to its author: where faults may be told already, and what writes into a field. */
interface Telling {
  given: Given;
  graph: Graph;
  isTold(field: string): boolean;
  write(field: string, value: string): void;
}

/** Says beside each field how its day or its organizations were understood and what is wrong with it. */
export function markFields(
  form: HTMLFormElement,
  { problems, days, organizations, remarks }: FormResult,
  { given, graph, isTold, write }: Telling,
): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-days]')) {
    const field = place.dataset['days'] ?? '';
    drawDays(place, days[field] ?? nothingRead, given, ({ start, end = '' }) => {
      if (field === 'start') put(form, 'end', inWords(end, given) ?? '');
      write(field, inWords(start, given) ?? start);
    });
  }
  for (const place of form.querySelectorAll<HTMLElement>('[data-organizations]')) {
    const field = place.dataset['organizations'] ?? '';
    const control = controlOf(form, field);
    // A name is looked at once it is whole.
    if (control === document.activeElement && !isTold(field)) continue;
    drawOrganizations(place, control?.value.trim() ?? '', organizations[field], given, (text) =>
      write(field, text),
    );
  }
  for (const place of form.querySelectorAll<HTMLElement>('[data-remark]')) {
    const of = remarks.filter(({ field }) => field === place.dataset['remark']);
    const told = of.map((one) => toldRemark(one, given)).join(' ');
    if (place.textContent !== told) place.textContent = told;
  }
  for (const field of fieldsIn(form)) {
    const found = isTold(field) ? problems.find((one) => one.field === field) : undefined;
    // Which of two days is meant is asked beside the field already.
    const isAsked = (days[field]?.either.length ?? 0) > 0;
    const told = found && !isAsked ? toldProblem(found, given, graph) : '';
    const alike = alikeOf(found?.problem, graph);
    mark(form, field, found && { ...found, told, alike }, given, (value) => write(field, value));
  }
}

/** Says beside a field what is wrong with it, and offers what was probably meant. */
function mark(
  form: HTMLFormElement,
  field: string,
  found: (FormProblem & { told: string; alike: Entry | undefined }) | undefined,
  given: Given,
  take: (value: string) => void,
): void {
  const error = form.querySelector<HTMLElement>(`[data-error="${field}"]`);
  if (!error) return;
  const control = controlOf(form, field);
  const told = found?.told ?? '';
  error.hidden = told === '';
  // What is wrong in a part that is folded away could not be seen.
  if (told !== '' && error.dataset['told'] !== told)
    error.closest('details')?.setAttribute('open', '');
  // What has not changed stays as it is: somebody may be about to press its button.
  if (error.dataset['told'] !== told) {
    error.dataset['told'] = told;
    const meant = control?.matches('input[type="text"], input[type="url"]')
      ? found?.problem?.nearest
      : undefined;
    const taken = meant === undefined ? undefined : (inWords(meant, given) ?? meant);
    error.replaceChildren(
      ...linked(told, found?.alike, given),
      ...(taken === undefined ? [] : [' ', taking(taken, given, take)]),
    );
  }
  if (control && !control.matches('[type="checkbox"], [type="radio"]'))
    control.setAttribute('aria-invalid', String(found !== undefined));
}

/** A button that writes what was meant. */
function taking(value: string, { words }: Given, take: (value: string) => void): HTMLElement {
  const button = make('button', { type: 'button' }, phrase(words.take, { value }));
  button.addEventListener('click', () => take(value));
  return button;
}
