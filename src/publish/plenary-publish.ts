import type { Given } from './given.ts';

/** The form that makes a record. What it needs is loaded once somebody begins; before that, the page is only read. */
class PlenaryPublish extends HTMLElement {
  #opened = false;

  connectedCallback(): void {
    this.hidden = false;
    for (const begin of ['focusin', 'pointerdown', 'dragenter', 'change'])
      this.addEventListener(begin, () => void this.#open());
    this.addEventListener('submit', (event) => event.preventDefault());
    this.#takeName();
  }

  /** What was sought and not found may be what is to be told. */
  #takeName(): void {
    const name = new URLSearchParams(location.search).get('name');
    const field = this.querySelector<HTMLInputElement>('input[name="name"]');
    if (name !== null && field?.value === '') field.value = name;
  }

  async #open(): Promise<void> {
    if (this.#opened) return;
    this.#opened = true;
    const given = JSON.parse(this.dataset['given'] ?? '{}') as Given;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = given.words.loading;
    try {
      const [{ openDesk }, answer] = await Promise.all([import('./desk.ts'), fetch(given.known)]);
      openDesk(this, given, await answer.json());
      if (status) status.textContent = '';
      this.dataset['ready'] = '';
    } catch {
      this.#opened = false;
      if (status) status.textContent = given.words.failed;
    }
  }
}

customElements.define('plenary-publish', PlenaryPublish);
