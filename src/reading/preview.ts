/** How long a pointer has to rest on a link, and may be away from it, in milliseconds. */
const REST = 350;
const LEAVE = 250;
/** Room between the link and the preview, and between that and the edge of the window. */
const GAP = 6;
const EDGE = 12;

const pages = new Map<string, Promise<Document>>();
const box = document.createElement('div');
box.id = 'preview';
box.setAttribute('role', 'tooltip');
let waiting: ReturnType<typeof setTimeout> | undefined;
let shown: HTMLAnchorElement | undefined;

/** Shows what a link leads to, if the pointer rests on it or the focus stays there (WCAG 1.4.13: Escape puts it away, the pointer may go onto it). */
export function consider(link: HTMLAnchorElement): void {
  if (link === shown) return clearTimeout(waiting);
  after(REST, () => {
    if (link.matches(':hover, :focus-visible')) void show(link);
  });
  for (const type of ['mouseleave', 'blur'] as const)
    link.addEventListener(type, leave, { once: true });
}

function after(time: number, task: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(task, time);
}

function leave(): void {
  after(LEAVE, () => {
    if (!box.matches(':hover') && !shown?.matches(':hover, :focus-visible')) hide();
  });
}

function hide(): void {
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  box.remove();
}

/** The page that a link leads to; it is read here and is then at hand for a click. */
function pageOf({ origin, pathname }: HTMLAnchorElement): Promise<Document> {
  const address = origin + pathname;
  const known = pages.get(address);
  const page =
    known ??
    fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    });
  pages.set(address, page);
  return page;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const page = await pageOf(link).catch(() => undefined);
  const title = page?.querySelector('h1');
  if (!page || !title || !link.matches(':hover, :focus-visible')) return;
  hide();
  const told = page.querySelector<HTMLElement>('[data-told]')?.dataset['told'] ?? '';
  box.replaceChildren(
    part('small', told),
    part('strong', title.textContent.trim(), title.lang),
    ...[...page.querySelectorAll<HTMLElement>('[data-fact="summary"] p')]
      .slice(0, 1)
      .map((summary) => part('p', wordsOf(summary), title.lang)),
  );
  document.body.append(box);
  place(link);
  link.setAttribute('aria-describedby', box.id);
  shown = link;
}

function part(name: string, text: string, language = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (language !== '') element.lang = language;
  return element;
}

/** A summary without the notes on its terms. */
function wordsOf(summary: HTMLElement): string {
  for (const note of summary.querySelectorAll('.tip')) note.remove();
  return summary.textContent.replace(/\s+/g, ' ').trim();
}

/** Below the link, or above it where there is no room below. */
function place(link: HTMLAnchorElement): void {
  const at = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + GAP + height <= innerHeight;
  const start = document.dir === 'rtl' ? at.right - width : at.left;
  const left = Math.max(EDGE, Math.min(start, document.documentElement.clientWidth - width - EDGE));
  box.style.left = `${left}px`;
  box.style.top = `${Math.max(0, below ? at.bottom + GAP : at.top - height - GAP)}px`;
}

box.addEventListener('mouseleave', leave);
addEventListener('scroll', hide, { passive: true });
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  clearTimeout(waiting);
  hide();
});
