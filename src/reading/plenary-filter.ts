/** A part of the list under one heading, with the link that leads to it and its rows. */
interface Group {
  section: HTMLElement;
  jump: HTMLElement | null;
  rows: { row: HTMLElement; words: string }[];
}

/** Narrows the list of the page while a reader types, by all words typed. The address holds them, so Back and bookmarks work. */
class PlenaryFilter extends HTMLElement {
  #groups: Group[] = [];

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    this.#groups = [...document.querySelectorAll<HTMLElement>('[data-list] > section')].map(
      groupOf,
    );
    field.value ||= new URLSearchParams(location.search).get('filter') ?? '';
    field.addEventListener('input', () => {
      this.#show(field.value);
      const asked = field.value.trim() && `?filter=${encodeURIComponent(field.value.trim())}`;
      history.replaceState(null, '', location.pathname + asked);
    });
    field.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      field.value = '';
      field.dispatchEvent(new Event('input'));
    });
    if (field.value) this.#show(field.value);
  }

  #show(asked: string): void {
    const words = folded(asked).split(/\s+/);
    let shown = 0;
    for (const { section, jump, rows } of this.#groups) {
      for (const { row, words: own } of rows)
        row.hidden = !words.every((word) => own.includes(word));
      const left = rows.filter(({ row }) => !row.hidden).length;
      section.hidden = left === 0;
      if (jump) jump.hidden = left === 0;
      shown += left;
    }
    this.#tell(asked.trim(), shown);
  }

  #tell(asked: string, shown: number): void {
    const all = this.#groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const { shown: said = '', none = '' } = this.dataset;
    const told = shown === 0 ? none : said.replace('{n}', `${shown}`).replace('{all}', `${all}`);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = asked === '' ? '' : told;
    const elsewhere = this.querySelector('a');
    if (!elsewhere) return;
    elsewhere.hidden = asked === '';
    elsewhere.search = `?q=${encodeURIComponent(asked)}`;
  }
}

function groupOf(section: HTMLElement): Group {
  const heading = section.querySelector('h2')?.id ?? '';
  return {
    section,
    jump: document.querySelector(`main header nav a[href$="#${CSS.escape(heading)}"]`),
    rows: [...section.querySelectorAll('li')].map((row) => ({
      row,
      words: folded(`${row.textContent} ${row.dataset['also'] ?? ''}`),
    })),
  };
}

/** Small letters without accents, as people type them. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

customElements.define('plenary-filter', PlenaryFilter);
