import { filled } from '../checks/telling.ts';
import { make } from './dom.ts';
import type { FormProblem, FormValues } from './form.ts';
import type { Given } from './given.ts';
import { toldProblem } from './telling.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands in a form: text, and what is ticked among several. */
export function valuesIn(form: HTMLFormElement): FormValues {
  const data = new FormData(form);
  const values: Record<string, string | string[]> = {};
  for (const control of form.querySelectorAll<HTMLInputElement>('[name]')) {
    const { name, type } = control;
    if (type === 'checkbox') values[name] = data.getAll(name).map(String);
    else values[name] = String(data.get(name) ?? '');
  }
  return values;
}

/** Whether somebody has written something or ticked a box. */
export function isFilled({ type, checked, value }: HTMLInputElement): boolean {
  return type === 'checkbox' || type === 'radio' ? checked : value !== '';
}

/** The fields that something can be said about. */
export function fieldsIn(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLElement>('[data-error]')].map(
    ({ dataset }) => dataset['error'] ?? '',
  );
}

/** The first control of a field. */
export function controlOf(form: HTMLFormElement, field: string): Control | undefined {
  return form.querySelector<Control>(`[name="${field}"]`) ?? undefined;
}

/** What a field is called on the page, with the row that it stands in. */
export function labelOf(form: HTMLFormElement, field: string): string {
  const place = form.querySelector(`[data-field="${field}"]`);
  const row = place?.closest('[data-row]')?.querySelector('legend')?.textContent.trim();
  const label = place?.querySelector('[data-label]')?.textContent.trim() ?? field;
  return row === undefined ? label : `${row}, ${label}`;
}

/** Writes into a field: a text, or the one that is chosen. */
export function put(form: HTMLFormElement, field: string, value: string): void {
  const control = form.elements.namedItem(field);
  if (control instanceof RadioNodeList || control !== null) (control as Control).value = value;
}

/** Ticks what is in a list, and nothing else. */
export function tick(form: HTMLFormElement, field: string, values: readonly string[]): void {
  for (const box of form.querySelectorAll<HTMLInputElement>(`[name="${field}"]`))
    box.checked = values.includes(box.value);
}

/** Says beside a field what is wrong with it, and offers what was probably meant. */
export function mark(
  form: HTMLFormElement,
  field: string,
  found: (FormProblem & { isAsked: boolean }) | undefined,
  given: Given,
  take: (value: string) => void,
): void {
  const error = form.querySelector<HTMLElement>(`[data-error="${field}"]`);
  if (!error) return;
  const control = controlOf(form, field);
  const told = found && !found.isAsked ? toldProblem(found, given) : '';
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
    error.replaceChildren(told, ...(meant === undefined ? [] : [' ', taking(meant, given, take)]));
  }
  if (control && !control.matches('[type="checkbox"], [type="radio"]'))
    control.setAttribute('aria-invalid', String(found !== undefined));
}

/** A button that writes what was meant. */
function taking(value: string, { words }: Given, take: (value: string) => void): HTMLElement {
  const button = make('button', { type: 'button' }, filled(words.take, { value }));
  button.addEventListener('click', () => take(value));
  return button;
}
