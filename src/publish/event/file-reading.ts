import { counted } from '../../checks/telling.ts';
import type { FindSpot } from '../../import/find-spot.ts';
import type { Found, Meeting } from '../../import/meeting.ts';
import { notice } from '../../import/notice.ts';
import type { Desk } from '../desk.ts';
import { make, part } from '../dom.ts';
import { put, tick } from '../fields-on-page.ts';
import { toldNotice } from '../telling.ts';
import { eventFields, type EventResult } from './form.ts';
import { meetingRead } from './meeting-read.ts';

/** A file that takes longer to read is made to. */
const MOST_MILLISECONDS = 10_000;
/** More of a file is not looked at; that it is too large is told by its reader. */
const MOST_BYTES = 3 * 1024 * 1024;

type Readers = typeof import('../../import/read.ts');

/** Parses a page without running or loading anything in it. */
function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Files that are chosen, dropped or pasted fill the form. */
export class FileReading {
  readonly #desk: Desk<EventResult>;

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
    if (sound[0]) this.#fill(sound[0], called, find);
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
      if (meeting) this.#fill(meeting, file, find);
    });
    return select;
  }

  /** Puts the facts of a meeting into the form. */
  #fill(meeting: Meeting, file: string, find: FindSpot | undefined): void {
    const { form, graph, given, root } = this.#desk;
    const { values, topics, leftOpen } = meetingRead(meeting, graph, file);
    for (const field of Object.keys(eventFields) as (keyof typeof eventFields)[])
      if (field !== 'topics') put(form, field, String(values[field] ?? ''));
    tick(form, 'topics', topics);
    part(root, '[data-left-open]').replaceChildren(
      ...(leftOpen.length > 0 ? [make('p', {}, make('strong', {}, given.words.leftOpen))] : []),
      make('ul', {}, ...leftOpen.map((one) => make('li', {}, toldNotice(one, given, find)))),
    );
    this.#desk.look();
  }
}

/** What a file holds, and where in it something stands. */
async function found(read: (readers: Readers) => Found): Promise<Found & { find?: FindSpot }> {
  try {
    // The readers of calendars and tables are large, and needed only where there is a file.
    const readers = await import('../../import/read.ts');
    const began = performance.now();
    const all = read(readers);
    if (performance.now() - began > MOST_MILLISECONDS)
      all.problems.push(notice('tooSlow', { n: MOST_MILLISECONDS / 1000 }));
    return { ...all, find: readers.spotsIn(all.source) };
  } catch (reason) {
    const problem = notice('failed', { reason: (reason as Error).message });
    return { meetings: [], notices: [], problems: [problem] };
  }
}
