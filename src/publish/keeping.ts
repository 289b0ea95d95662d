import type { FormValues } from './form.ts';

/** With which the names begin of what is kept. */
const PREFIX = 'plenary-publish';

/** Where the browser keeps things as long as the window is open; none where it is told to keep nothing. */
function store(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** Keeps what stands in a form in this window alone, so that nothing is lost when its page is loaded anew or in another language. */
export function keep(form: string, values: FormValues): void {
  try {
    store()?.setItem(`${PREFIX}-${form}`, JSON.stringify(values));
  } catch {
    // A store that is full keeps nothing more; the form works without.
  }
}

/** What was kept of a form. */
export function kept(form: string): FormValues | undefined {
  const text = store()?.getItem(`${PREFIX}-${form}`);
  return text ? (JSON.parse(text) as FormValues) : undefined;
}

/** Forgets what was kept of a form. */
export function forget(form: string): void {
  store()?.removeItem(`${PREFIX}-${form}`);
}
