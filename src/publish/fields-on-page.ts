import type { FormValues } from './form.ts';

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

/** The fields that somebody has been at before: something was written or ticked, and it is left again. */
export function filledIn(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('[name]')]
    .filter(({ type, checked, value }) => (/checkbox|radio/.test(type) ? checked : value !== ''))
    .filter((control) => control !== document.activeElement)
    .map(({ name }) => name);
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

/** Fills what is still empty in a form with what stood there before. */
export function fill(form: HTMLFormElement, values: FormValues): void {
  for (const [field, value] of Object.entries(values)) {
    const control = controlOf(form, field);
    if (typeof value !== 'string') tick(form, field, value ?? []);
    else if (control?.type === 'radio' || control?.value === '') put(form, field, value);
  }
}

/** Enter would submit a form that is half filled in; in a line it only ends that field. */
export function endOnEnter(form: HTMLFormElement, end: (field: string) => void): void {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    end(event.target.name);
  });
}
