import './plenary-search.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens search over the page that is being read. Its field, its rows and its words are those of the search page,
 * fetched when they are first wanted, so that other pages carry none of it.
 */
export async function openDialog(page: string): Promise<void> {
  dialog ??= await made(page);
  if (dialog.open) return;
  const before = document.activeElement;
  dialog.addEventListener(
    'close',
    () => {
      if (before instanceof HTMLElement) before.focus();
    },
    { once: true },
  );
  dialog.showModal();
  const field = dialog.querySelector<HTMLInputElement>('input[type="search"]');
  field?.focus();
  field?.select();
}

async function made(page: string): Promise<HTMLDialogElement> {
  const response = await fetch(page);
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  const search = parsed.querySelector<HTMLElement>('plenary-search');
  const title = parsed.querySelector('h1')?.textContent ?? '';
  if (!search) throw new Error(`${page} has no search`);
  await wear(parsed);
  for (const part of search.querySelectorAll(
    '.head h1, .filters, .order label, [data-guides], [data-ways] ul, noscript',
  ))
    part.remove();
  search.setAttribute('data-dialog', '');
  for (const id of search.querySelectorAll('[id]')) id.id = `dialog-${id.id}`;
  for (const label of search.querySelectorAll('label[for]'))
    label.setAttribute('for', `dialog-${label.getAttribute('for') ?? ''}`);
  const element = document.createElement('dialog');
  element.className = 'search';
  element.setAttribute('aria-label', title);
  element.append(document.importNode(search, true));
  addClosing(element, search.dataset['close'] ?? '');
  // In a search field Escape would first empty the field.
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      element.close();
    },
    { capture: true },
  );
  element.addEventListener('click', (event) => {
    // Beside the dialog, or on a result, which may be a place on this very page.
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (event.target === element || (link && !link.hasAttribute('data-query'))) element.close();
  });
  document.body.append(element);
  return element;
}

/** Whoever has no Escape key closes by a button. */
function addClosing(dialog: HTMLDialogElement, word: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.append(word);
  button.addEventListener('click', () => dialog.close());
  dialog.querySelector('.head')?.prepend(button);
}

/** Puts on the stylesheets of another page that this one does not wear yet. */
async function wear(other: Document): Promise<void> {
  const all = other.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  const worn = [...document.styleSheets].map(({ href }) => href);
  await Promise.all(
    [...all].map((sheet) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = sheet.getAttribute('href') ?? '';
      if (worn.includes(link.href)) return undefined;
      return new Promise((done) => {
        link.addEventListener('load', done);
        link.addEventListener('error', done);
        document.head.append(link);
      });
    }),
  );
}
