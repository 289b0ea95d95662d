import { counted } from '../../checks/telling.ts';
import type { FindSpot } from '../../import/find-spot.ts';
import type { Found, Meeting } from '../../import/meeting.ts';
import type { Desk } from '../desk.ts';
import { make, part } from '../dom.ts';
import { put, tick, valuesIn } from '../fields-on-page.ts';
import { inWords, toldNotice } from '../telling.ts';
import { found, type Readers } from './found-in-file.ts';
import { eventFields, type EventResult } from './form.ts';
import { meetingRead } from './meeting-read.ts';

/** More of a file is not looked at; that it is too large is told by its reader. */
const MOST_BYTES = 3 * 1024 * 1024;

/** Parses a page without running or loading anything in it. */
function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Files that are chosen, dropped or pasted fill the form. */
export class FileReading {
  readonly #desk: Desk<EventResult>;
  /** The form as the last file left it. */
  #left = '';

  constructor(desk: Desk<EventResult>) {
    this.#desk = desk;
  }

  listen(): void {
    const { root } = this.#desk;
    const file = part<HTMLInputElement>(root, '[data-file]');
    const pasted = part<HTMLTextAreaElement>(root, '[data-pasted]');
    file.addEventListener('change', () => void this.#readFile(file.files?.[0]));
    part(root, '[data-read]').addEventListener('click', () => {
      void this.#take(({ readText }) => readText(pasted.value, parsePage));
    });
    root.addEventListener('dragover', (event) => event.preventDefault());
    root.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#readFile(event.dataTransfer?.files[0]);
    });
    if (file.files?.[0]) void this.#readFile(file.files[0]);
  }

  begin(): void {
    part(this.#desk.root, '[data-found]').replaceChildren();
    part(this.#desk.root, '[data-left-open]').replaceChildren();
  }

  async #readFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
    await this.#take(({ readFile }) => readFile(bytes, parsePage), file.name);
  }

  /** Shows what a file holds; whatever is wrong with it, the form stays as it is. */
  async #take(read: (readers: Readers) => Found, file?: string): Promise<void> {
    const { given, root } = this.#desk;
    const called = file ?? given.words.paste;
    const { meetings, problems, notices, find } = await found(read);
    const sound = problems.length === 0 ? meetings : [];
    part(root, '[data-found]').replaceChildren(
      ...[...problems, ...notices].map((one) => make('p', {}, toldNotice(one, given, find))),
      ...(sound.length > 0
        ? [make('p', {}, counted(given.language, given.words.found, sound.length))]
        : []),
      ...(sound.length > 1 ? [this.#chooser(sound, called, find)] : []),
    );
    part(root, '[data-left-open]').replaceChildren();
    const [first] = sound;
    if (!first) return;
    if (this.#isOurs()) this.#fill(first, called, find);
    else this.#ask(() => this.#fill(first, called, find));
  }

  /** Whether the form is empty or as the last file left it. */
  #isOurs(): boolean {
    const values = valuesIn(this.#desk.form);
    const isEmpty = Object.values(values).every((value) => value?.length === 0);
    return isEmpty || JSON.stringify(values) === this.#left;
  }

  /** What was typed is replaced only by who says so. */
  #ask(replace: () => void): void {
    const { given, root } = this.#desk;
    const button = make('button', { type: 'button' }, given.words.replace);
    const question = make('p', {}, given.words.replaces, ' ', button);
    button.addEventListener('click', () => {
      question.remove();
      replace();
      this.#desk.form.querySelector<HTMLElement>('[name="name"]')?.focus();
    });
    part(root, '[data-left-open]').replaceChildren(question);
  }

  #chooser(meetings: readonly Meeting[], file: string, find: FindSpot | undefined): HTMLElement {
    const label = this.#desk.given.words.choose;
    const select = make('select', { 'aria-label': label }) as HTMLSelectElement;
    select.append(
      ...meetings.map(({ name, start }, at) =>
        make('option', { value: String(at) }, `${start} · ${name}`),
      ),
    );
    select.addEventListener('change', () => {
      const meeting = meetings[Number(select.value)];
      if (meeting && this.#isOurs()) this.#fill(meeting, file, find);
      else if (meeting) this.#ask(() => this.#fill(meeting, file, find));
    });
    return select;
  }

  /** Puts the facts of a meeting into the form. */
  #fill(meeting: Meeting, file: string, find: FindSpot | undefined): void {
    const { form, graph, given, root } = this.#desk;
    const { values, topics, leftOpen } = meetingRead(meeting, graph, file);
    const written = (value: unknown = '') => inWords(String(value), given) ?? String(value);
    for (const field of Object.keys(eventFields) as (keyof typeof eventFields)[])
      if (field !== 'topics') put(form, field, written(values[field]));
    tick(form, 'topics', topics);
    part(root, '[data-left-open]').replaceChildren(
      ...(leftOpen.length > 0 ? [make('p', {}, make('strong', {}, given.words.leftOpen))] : []),
      make('ul', {}, ...leftOpen.map((one) => make('li', {}, toldNotice(one, given, find)))),
    );
    this.#desk.look();
    this.#left = JSON.stringify(valuesIn(form));
  }
}
