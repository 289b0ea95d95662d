import type { NewRecord } from '../authoring/proof.ts';
import type { Given } from './given.ts';
import { forget, keep, kept } from './keeping.ts';
import type { Known } from './known.ts';
import type { OutcomeDesk } from './outcome/desk.ts';

/** What somebody publishes here. */
type What = 'event' | 'outcome';

/** The forms that make records. What they need is loaded once somebody begins; before that, the page is only read. */
class PlenaryPublish extends HTMLElement {
  readonly #opened = new Map<What, Promise<OutcomeDesk | undefined>>();
  #known: Promise<Known> | undefined;
  #what: What = 'event';

  connectedCallback(): void {
    this.hidden = false;
    for (const begin of ['focusin', 'pointerdown', 'dragenter', 'change'])
      this.addEventListener(begin, (event) => {
        if ((event.target as HTMLElement).closest('[data-desk]')) void this.#open('');
      });
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'what')
        void this.#choose(target.value as What);
    });
    this.addEventListener('outcome-of', (event) => {
      const { id, records } = (event as CustomEvent<Wanted>).detail;
      void this.#choose('outcome', id, records);
    });
    this.#takeAddress();
  }

  /** What was sought and not found may be what is to be told; a meeting may be named whose outcome is. */
  #takeAddress(): void {
    const wanted = new URLSearchParams(location.search);
    const name = wanted.get('name');
    const field = this.querySelector<HTMLInputElement>('[data-desk="event"] input[name="name"]');
    if (name !== null && field?.value === '') field.value = name;
    const id = wanted.get('outcome');
    const isOutcome = this.querySelector<HTMLInputElement>('[value="outcome"]')?.checked;
    if (id !== null || location.hash === '#outcome' || isOutcome || kept('what') !== undefined)
      void this.#choose('outcome', id ?? '');
    else if (kept('event')) void this.#open('');
  }

  /** Shows one form; what stands in the other stays there. */
  async #choose(what: What, id = '', made: readonly NewRecord[] = []): Promise<void> {
    this.#what = what;
    for (const desk of this.querySelectorAll<HTMLElement>('[data-desk]'))
      desk.hidden = desk.dataset['desk'] !== what;
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name="what"]'))
      radio.checked = radio.value === what;
    if (what === 'event') forget('what');
    else keep('what', {});
    const desk = await this.#open(id);
    if (id === '') return;
    desk?.choose(id, made);
    const root = this.querySelector<HTMLElement>('[data-desk="outcome"]');
    root?.scrollIntoView();
    // Who came by a link on this page goes on where it leads; a page that is only opened leaves the focus alone.
    if (made.length > 0) root?.querySelector<HTMLElement>('[name="meeting"]')?.focus();
  }

  #open(wanted: string): Promise<OutcomeDesk | undefined> {
    const what = this.#what;
    const opened = this.#opened.get(what) ?? this.#load(what, wanted);
    this.#opened.set(what, opened);
    return opened;
  }

  async #load(what: What, wanted: string): Promise<OutcomeDesk | undefined> {
    const given = JSON.parse(this.dataset['given'] ?? '{}') as Given;
    const root = this.querySelector<HTMLElement>(`[data-desk="${what}"]`);
    const status = this.querySelector('[role="status"]');
    if (!root || !status) return undefined;
    status.textContent = given.words.loading;
    try {
      this.#known ??= fetch(given.known).then((answer) => answer.json() as Promise<Known>);
      const known = await this.#known;
      const desk =
        what === 'event'
          ? (await import('./event/desk.ts')).openDesk(root, given, known)
          : (await import('./outcome/desk.ts')).openDesk(root, given, known, wanted);
      status.textContent = '';
      root.dataset['ready'] = '';
      return desk ?? undefined;
    } catch {
      this.#known = undefined;
      this.#opened.delete(what);
      status.textContent = given.words.failed;
      return undefined;
    }
  }
}

/** A meeting whose outcome is to be told, with its records where they have only just been made. */
export interface Wanted {
  id: string;
  records: readonly NewRecord[];
}

customElements.define('plenary-publish', PlenaryPublish);
