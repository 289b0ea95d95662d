import { likenessIndex, mostLikeText, type LikenessIndex } from '../graph/likeness.ts';
import type { PointFile } from '../graph/point-file.ts';
import { shape } from '../figures/svg.ts';
import { topicFinder, type TopicFinder } from '../graph/topic-words.ts';
import type { Topic } from '../schemas/index.ts';
import { elementOf } from './element.ts';
import {
  drawPointRow,
  fetchPoints,
  pointCitation,
  pointTelling,
  type GivenPoints,
} from './point-row.ts';
import type { Forms } from '../words/forms.ts';
import { phrase, plural } from '../words/phrase.ts';

/** How many are shown, how alike they have to be, and how long typing has to rest in milliseconds. */
const MOST = 12;
const LEAST = 0.08;
const REST = 250;

interface Given extends GivenPoints {
  topics: readonly Topic[];
}

/** Finds what has been said before that is like a sentence. The sentence stays in the browser. */
class PlenaryLanguage extends HTMLElement {
  #given!: Given;
  #ready: Promise<{ file: PointFile; index: LikenessIndex; find: TopicFinder }> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#given = JSON.parse(this.dataset['given'] ?? '{}') as Given;
    const field = this.#part<HTMLTextAreaElement>('textarea');
    field.addEventListener('focus', () => void this.#prepare().catch(() => undefined), {
      once: true,
    });
    field.addEventListener('input', () => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => void this.#find(field.value), REST);
    });
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#find(field.value);
    });
    this.addEventListener('click', ({ target }) => void this.#copy(target));
    if (field.value !== '') void this.#find(field.value);
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<plenary-language> has no ${selector}`);
    return part;
  }

  #prepare() {
    return (this.#ready ??= fetchPoints(this.#given).then((file) => ({
      file,
      find: topicFinder(this.#given.topics),
      index: likenessIndex(
        file.points.map(({ name, text, topics }) => ({
          text: name === undefined ? text : `${name}. ${text}`,
          topics,
        })),
      ),
    })));
  }

  async #find(text: string): Promise<void> {
    const status = this.#part('[role="status"]');
    try {
      const { file, index, find } = await this.#prepare();
      const likes = mostLikeText(index, { text, topics: find(text) }, { most: MOST, least: LEAST });
      const telling = pointTelling(this.#given);
      const rows = likes.flatMap(({ at, score, words, topics }) => {
        const point = file.points[at];
        const entry = point && file.texts[point.in];
        if (!entry) return [];
        const labels = topics.map(
          (id) => this.#given.topics.find((one) => one.id === id)?.label ?? id,
        );
        const shared = `${this.dataset['shared']} ${[...words.slice(0, 8), ...labels].join(', ')} · ${phrase(this.dataset['likeness'] ?? '', { n: Math.round(score * 100) })}`;
        const cite = { type: 'button', 'data-cite-text': pointCitation(point, entry, telling) };
        const button = shape('button', cite, this.dataset['copy'] ?? '');
        return [
          elementOf(
            drawPointRow(point, entry, telling, shape('small', { class: 'quiet' }, shared), button),
          ),
        ];
      });
      this.#part('[data-results]').replaceChildren(...rows);
      status.textContent =
        text.trim() === '' ? (this.dataset['begin'] ?? '') : this.#said(rows.length);
    } catch {
      this.#ready = undefined;
      status.textContent = this.dataset['failed'] ?? '';
    }
  }

  #said(n: number): string {
    if (n === 0) return this.dataset['none'] ?? '';
    const forms = JSON.parse(this.dataset['found'] ?? '{"other":"{n}"}') as Forms;
    return plural(document.documentElement.lang, forms, n);
  }

  async #copy(target: EventTarget | null): Promise<void> {
    const text = target instanceof HTMLElement ? target.dataset['citeText'] : undefined;
    if (text === undefined) return;
    await navigator.clipboard.writeText(text);
    this.#part('[role="status"]').textContent = this.dataset['copied'] ?? '';
  }
}

customElements.define('plenary-language', PlenaryLanguage);
