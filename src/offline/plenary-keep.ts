import type { FromWorker } from './worker.ts';

type Stored = Extract<FromWorker, { stored: number }>;

/** A link or button that has a list of pages stored on the device, and says how far that has come. */
export class PlenaryKeep extends HTMLElement {
  connectedCallback(): void {
    const { list = '', home = '/' } = this.dataset;
    this.querySelector('a, button')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#say(this.dataset['began']);
      void navigator.serviceWorker.ready.then(({ active }) =>
        active?.postMessage({ store: list, under: home }),
      );
    });
    document.addEventListener('stored', (event) => {
      const { stored, of, list: told } = (event as CustomEvent<Stored>).detail;
      if (told !== list) return;
      const text = stored < of ? this.dataset['going'] : this.dataset['done'];
      this.#say(text?.replace('{n}', String(stored)).replace('{of}', String(of)));
    });
  }

  #say(text = ''): void {
    for (const status of this.querySelectorAll('[role="status"]')) status.textContent = text;
  }
}

customElements.define('plenary-keep', PlenaryKeep);
