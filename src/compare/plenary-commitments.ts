import { isSeen, type Lens } from '../graph/comparison.ts';
import type { PointFile } from '../graph/point-file.ts';
import { elementOf } from './element.ts';
import { drawPointRow, fetchPoints, pointTelling, type GivenPoints } from './point-row.ts';
import type { Forms } from '../words/forms.ts';
import { plural } from '../words/phrase.ts';

/** How many are shown at first, and how many more each time. */
const PAGE = 30;

type Filed = PointFile['points'][number];

/** The form that combines several choices; the address holds them. */
class PlenaryCommitments extends HTMLElement {
  #given!: GivenPoints;
  #file: Promise<PointFile> | undefined;
  #shown = PAGE;

  connectedCallback(): void {
    this.#given = JSON.parse(this.dataset['given'] ?? '{}') as GivenPoints;
    const form = this.#part<HTMLFormElement>('form');
    const ask = (event: Event) => {
      event.preventDefault();
      this.#shown = PAGE;
      history.pushState(null, '', location.pathname + this.#query());
      void this.#show();
    };
    form.addEventListener('submit', ask);
    form.addEventListener('change', ask);
    this.#part('[data-more]').addEventListener('click', () => {
      this.#shown += PAGE;
      void this.#show();
    });
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<plenary-commitments> has no ${selector}`);
    return part;
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const select of this.querySelectorAll('select'))
      select.value = asked.get(select.name) ?? '';
    void this.#show();
  }

  #query(): string {
    const chosen = new URLSearchParams();
    for (const { name, value } of this.querySelectorAll('select'))
      if (value) chosen.append(name, value);
    return chosen.size > 0 ? `?${chosen}` : '';
  }

  async #show(): Promise<void> {
    const query = this.#query();
    const status = this.#part('[role="status"]');
    try {
      const file = query === '' ? undefined : await (this.#file ??= fetchPoints(this.#given));
      if (query !== this.#query()) return;
      const found = file ? chosenOf(file, new URLSearchParams(query)) : [];
      const telling = pointTelling(this.#given);
      const rows = found.slice(0, this.#shown).flatMap((point) => {
        const text = file?.texts[point.in];
        return text ? [elementOf(drawPointRow(point, text, telling))] : [];
      });
      this.#part('[data-results]').replaceChildren(...rows);
      this.#part('[data-more]').hidden = found.length <= this.#shown;
      status.textContent = query === '' ? '' : this.#counted(found.length);
    } catch {
      this.#file = undefined;
      status.textContent = this.dataset['failed'] ?? '';
    }
  }

  #counted(n: number): string {
    const forms = JSON.parse(this.dataset['found'] ?? '{"other":"{n}"}') as Forms;
    return plural(document.documentElement.lang, forms, n);
  }
}

/** The points that answer to every choice, the latest text first. */
function chosenOf({ texts, points }: PointFile, chosen: URLSearchParams): Filed[] {
  const [topic, nature] = [chosen.get('on'), chosen.get('nature')];
  const lens = {
    addressee: chosen.get('to') ?? undefined,
    strength: chosen.get('least') ?? undefined,
  } as Lens;
  const dateOf = (point: Filed) => texts[point.in]?.date ?? '';
  return points
    .filter((point) => point.strength !== undefined && isSeen(point, lens))
    .filter(({ topics }) => topic === null || topics.includes(topic))
    .filter((point) => nature === null || texts[point.in]?.legalStatus === nature)
    .toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)) || a.in - b.in);
}

customElements.define('plenary-commitments', PlenaryCommitments);
