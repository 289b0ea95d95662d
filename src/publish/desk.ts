import { counted, filled } from '../checks/telling.ts';
import type { Graph } from '../graph/build.ts';
import { draftFrom } from '../import/draft.ts';
import type { FindSpot } from '../import/find-spot.ts';
import type { Found, Meeting } from '../import/meeting.ts';
import { notice } from '../import/notice.ts';
import { drawAdvice } from './advice.ts';
import { drawDays } from './days.ts';
import { make, part } from './dom.ts';
import {
  formFields,
  outcomeOf,
  type FormField,
  type FormOutcome,
  type FormValues,
} from './form.ts';
import type { Given } from './given.ts';
import { graphOfKnown, type Known } from './known.ts';
import { drawOutcome } from './outcome.ts';
import { toldNotice, toldProblem } from './telling.ts';

/** How long typing has to rest before the form is looked at, in milliseconds. */
const REST = 250;
/** A file that takes longer to read is made to. */
const MOST_MILLISECONDS = 10_000;

/** Today where the author is; the record is checked once more where it is published. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Parses a page without running or loading anything in it. */
function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Brings the form to life: files fill it, every change is held against the schemas, and a sound one becomes a file. */
export function openDesk(root: HTMLElement, given: Given, known: Known): void {
  const desk = new Desk(root, given, graphOfKnown(known));
  desk.listen();
}

class Desk {
  readonly #root: HTMLElement;
  readonly #given: Given;
  readonly #graph: Graph;
  readonly #form: HTMLFormElement;
  /** Fields that the author has left; others are not found fault with yet. */
  readonly #visited = new Set<string>();
  #resting: ReturnType<typeof setTimeout> | undefined;
  #isShown = false;

  constructor(root: HTMLElement, given: Given, graph: Graph) {
    [this.#root, this.#given, this.#graph] = [root, given, graph];
    this.#form = part(root, '[data-form]');
  }

  listen(): void {
    const form = this.#form;
    form.addEventListener('input', () => this.#rest());
    form.addEventListener('focusout', ({ target }) => {
      this.#visited.add((target as HTMLInputElement).name);
      this.#rest();
    });
    form.addEventListener('submit', () => this.#show());
    form.addEventListener('reset', () => setTimeout(() => this.#begin()));
    this.#listenToFiles();
    // What was typed before this was loaded has been left as well.
    for (const control of form.querySelectorAll<HTMLInputElement>('[name]'))
      if (control.value !== '' && control !== document.activeElement)
        this.#visited.add(control.name);
    this.#rest();
  }

  #listenToFiles(): void {
    const file = part<HTMLInputElement>(this.#root, '[data-file]');
    const pasted = part<HTMLTextAreaElement>(this.#root, '[data-pasted]');
    file.addEventListener('change', () => void this.#readFile(file.files?.[0]));
    part(this.#root, '[data-read]').addEventListener('click', () => {
      void this.#take(({ readText }) => readText(pasted.value, parsePage));
    });
    this.#root.addEventListener('dragover', (event) => event.preventDefault());
    this.#root.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#readFile(event.dataTransfer?.files[0]);
    });
    if (file.files?.[0]) void this.#readFile(file.files[0]);
  }

  async #readFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const bytes = new Uint8Array(await file.slice(0, 3 * 1024 * 1024).arrayBuffer());
    await this.#take(({ readFile }) => readFile(bytes, parsePage), file.name);
  }

  /** Shows what a file holds; whatever is wrong with it, the form stays as it is. */
  async #take(
    read: (readers: typeof import('../import/read.ts')) => Found,
    file = this.#given.words.paste,
  ): Promise<void> {
    let found: Found;
    let began = performance.now();
    let find: FindSpot = () => undefined;
    try {
      // The readers of calendars and tables are large, and needed only where there is a file.
      const readers = await import('../import/read.ts');
      began = performance.now();
      found = read(readers);
      find = readers.spotsIn(found.source);
    } catch (reason) {
      const problem = notice('failed', { reason: (reason as Error).message });
      found = { meetings: [], notices: [], problems: [problem] };
    }
    if (performance.now() - began > MOST_MILLISECONDS)
      found.problems.push(notice('tooSlow', { n: MOST_MILLISECONDS / 1000 }));
    const { meetings, problems, notices } = found;
    const told = part(this.#root, '[data-found]');
    const say = (text: string) => make('p', {}, text);
    const sound = problems.length === 0 ? meetings : [];
    told.replaceChildren(
      ...[...problems, ...notices].map((one) => say(toldNotice(one, this.#given, find))),
      ...(sound.length > 0
        ? [say(counted(this.#given.language, this.#given.words.found, sound.length))]
        : []),
      ...(sound.length > 1 ? [this.#chooser(sound, file, find)] : []),
    );
    part(this.#root, '[data-left-open]').replaceChildren();
    if (sound[0]) this.#fill(sound[0], file, find);
  }

  #chooser(meetings: readonly Meeting[], file: string, find: FindSpot): HTMLElement {
    const select = make('select', { 'aria-label': this.#given.words.choose }) as HTMLSelectElement;
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
  #fill(meeting: Meeting, file: string, find: FindSpot): void {
    const { draft, notices } = draftFrom(meeting, this.#graph, { day: today(), file });
    const place = (draft['place'] ?? {}) as { city?: string; country?: string };
    const [source = {}] = draft.sources ?? [];
    const names = ((draft.organizers ?? []) as { org: string }[]).map(
      ({ org }) => this.#graph.entries.get(org)?.name ?? org,
    );
    const strangers = meeting.holders.filter(({ isOrganization }) => isOrganization);
    const holders = [...names, ...strangers.map(({ name }) => name)];
    const values: Partial<Record<FormField, unknown>> = {
      ...{
        name: draft.name,
        kind: draft['kind'],
        start: draft.dates?.start,
        end: draft.dates?.end,
      },
      ...{ status: meeting.status === undefined ? '' : draft.status, format: draft['format'] },
      ...{ city: place.city, country: place.country, organizer: holders[0] },
      secondOrganizer: holders.find(
        (name) => name !== holders[0] && !this.#isSame(name, holders[0]),
      ),
      ...{ series: draft.series, edition: draft.edition, summary: meeting.summary },
      ...{ sourceUrl: source['url'], sourceTitle: source['title'] },
      ...{ sourcePublisher: meeting.publisher, sourceLanguage: source['language'] },
    };
    for (const field of Object.keys(formFields) as FormField[]) {
      const control = this.#form.elements.namedItem(field);
      if (control instanceof RadioNodeList) continue;
      if (control !== null) (control as HTMLInputElement).value = String(values[field] ?? '');
    }
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('[name="topics"]'))
      box.checked = (draft.topics ?? []).includes(box.value);
    const open = notices.filter(({ says }) => says !== 'supposedSummary');
    part(this.#root, '[data-left-open]').replaceChildren(
      ...(open.length > 0 ? [make('p', {}, make('strong', {}, this.#given.words.leftOpen))] : []),
      make('ul', {}, ...open.map((one) => make('li', {}, toldNotice(one, this.#given, find)))),
    );
    this.#look();
  }

  /** Whether a name is that of an organization that stands there already. */
  #isSame(name: string, other: string | undefined): boolean {
    const entry = this.#graph.organizations.find((one) => one.name === other);
    return [entry?.name, entry?.short, ...(entry?.aliases ?? [])].some(
      (one) => one?.toLowerCase() === name.replace(/\s*\([^)]*\)$/, '').toLowerCase(),
    );
  }

  #values(): FormValues {
    const data = new FormData(this.#form);
    const entries = [...data.entries()].filter(([name]) => name !== 'topics');
    return { ...Object.fromEntries(entries), topics: data.getAll('topics').map(String) };
  }

  #begin(): void {
    this.#visited.clear();
    this.#isShown = false;
    part(this.#root, '[data-found]').replaceChildren();
    part(this.#root, '[data-left-open]').replaceChildren();
    part(this.#root, '[data-result]').hidden = true;
    this.#look();
  }

  #rest(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#look(), REST);
  }

  /** Holds the form against the schemas and says what is wrong where the author has been. */
  #look(): FormOutcome {
    clearTimeout(this.#resting);
    const outcome = outcomeOf(this.#values(), this.#graph, today());
    for (const field of Object.keys(formFields) as FormField[]) this.#mark(field, outcome);
    drawDays(part(this.#form, '[data-days]'), outcome.days, this.#given, ({ start, end = '' }) => {
      this.#put('start', start);
      this.#write('end', end);
    });
    part(this.#form, '[data-field="organizerKind"]').hidden = outcome.strangers.length === 0;
    this.#advise(outcome);
    const result = part(this.#root, '[data-result]');
    if (this.#isShown) drawOutcome(result, outcome, this.#graph, this.#given);
    return outcome;
  }

  /** A button that writes what was meant. */
  #taking(field: FormField, value: string): HTMLElement {
    const take = make('button', { type: 'button' }, filled(this.#given.words.take, { value }));
    take.addEventListener('click', () => this.#write(field, value));
    return take;
  }

  /** Writes into a field and looks at the form again. */
  #write(field: FormField, value: string): void {
    this.#put(field, value);
    this.#look();
    part<HTMLElement>(this.#form, `#field-${field}`).focus();
  }

  #put(field: FormField, value: string): void {
    const control = this.#form.elements.namedItem(field);
    if (control instanceof HTMLInputElement) control.value = value;
  }

  #mark(field: FormField, { problems, days }: FormOutcome): void {
    const error = part(this.#form, `#error-${field}`);
    const found = problems.find((one) => one.field === field);
    const isTold = found !== undefined && (this.#isShown || this.#visited.has(field));
    const control = this.#form.elements.namedItem(field);
    // Which of two days is meant is asked beside the field already.
    const isAsked = field === 'start' && days.either.length > 0;
    const told = isTold && !isAsked ? toldProblem(found, this.#given) : '';
    error.hidden = told === '';
    // What has not changed stays as it is: somebody may be about to press its button.
    if (error.dataset['told'] !== told) {
      error.dataset['told'] = told;
      const meant = control instanceof HTMLInputElement ? found?.problem?.nearest : undefined;
      error.replaceChildren(
        told,
        ...(meant === undefined ? [] : [' ', this.#taking(field, meant)]),
      );
    }
    if (control instanceof HTMLElement) control.setAttribute('aria-invalid', String(isTold));
  }

  /** Names probable duplicates, the series that the name tells of, and organizations that are new. */
  #advise(outcome: FormOutcome): void {
    const { words } = this.#given;
    const { recognized } = outcome;
    const series = this.#form.elements.namedItem('series') as HTMLSelectElement;
    if (recognized && series.value === '' && !this.#visited.has('series')) {
      series.value = recognized.series;
      const edition = this.#form.elements.namedItem('edition') as HTMLInputElement;
      if (edition.value === '') edition.value = String(recognized.edition ?? '');
      this.#visited.add('series');
      const name = this.#graph.entries.get(recognized.series)?.name ?? recognized.series;
      part(this.#root, '[data-series]').textContent = filled(words.inSeries, { name });
      this.#rest();
    }
    part(this.#root, '[data-advice]').replaceChildren(...drawAdvice(outcome, this.#given));
  }

  #show(): void {
    this.#isShown = true;
    this.#look();
    const result = part(this.#root, '[data-result]');
    result.hidden = false;
    part(result, 'h2').focus();
  }
}
