import type { NewRecord } from '../../authoring/proof.ts';
import { Desk } from '../desk.ts';
import { make, part, renew } from '../dom.ts';
import { controlOf, put } from '../fields-on-page.ts';
import type { Given } from '../given.ts';
import { graphWith } from '../graph-with.ts';
import { graphOfKnown, type Known } from '../known.ts';
import { Rows } from '../rows.ts';
import { keysIn } from '../rows-said.ts';
import { aboutMeeting, drawChoices } from './choosing.ts';
import { outcomeForm, type OutcomeResult } from './form.ts';
import { meetingCalled, titleOf } from './meetings.ts';
import { listenToLines } from './pasted-points.ts';
import { Supposing } from './supposing.ts';
import { WholeRecords } from './whole-records.ts';

/** The form of an outcome, brought to life: the meeting that is chosen tells what can be supposed. */
export class OutcomeDesk {
  readonly #root: HTMLElement;
  readonly #given: Given;
  readonly #desk: Desk<OutcomeResult>;
  readonly #lists: readonly Rows[];
  readonly #supposing: Supposing;
  readonly #whole: WholeRecords;
  /** Whether the page was opened for a meeting that is not published yet. */
  #isNotYet = false;

  constructor(root: HTMLElement, given: Given, known: Known) {
    [this.#root, this.#given] = [root, given];
    this.#whole = new WholeRecords(given, () => this.#desk.look());
    const form = outcomeForm(this.#whole.records);
    this.#desk = new Desk(root, form, given, graphOfKnown(known), {
      advise: (result) => this.#advise(result),
      begin: () => this.#begin(),
      resume: (values) => {
        for (const list of this.#lists) list.resume(keysIn(values, list.list));
      },
    });
    const places = root.querySelectorAll<HTMLElement>('[data-list]');
    this.#lists = [...places].map((place) => new Rows(place, given.words.rows));
    this.#supposing = new Supposing(this.#desk, this.#lists);
  }

  /** Goes on with what was kept, unless another meeting is asked for. */
  listen(wanted: string): void {
    for (const list of this.#lists) list.listen();
    this.#begin();
    listenToLines(this.#root, this.#lists);
    this.#desk.resume(
      ({ meeting }) =>
        wanted !== '' && meetingCalled(String(meeting), this.#desk.graph)?.id !== wanted,
    );
    this.#desk.listen();
    this.#desk.look();
  }

  /** Chooses a meeting by its id, which may be one that has only just been made. */
  choose(id: string, made: readonly NewRecord[]): void {
    const desk = this.#desk;
    if (made.length > 0) desk.graph = graphWith(desk.graph, made);
    const meeting = desk.graph.conferences.find((one) => one.id === id);
    this.#isNotYet = !meeting;
    put(desk.form, 'meeting', meeting ? titleOf(meeting, desk.graph) : '');
    desk.look();
  }

  /** Begins with one point, and nothing supposed. */
  #begin(): void {
    this.#supposing.begin();
    for (const list of this.#lists) list.replace(list.list === 'commitments' ? [{}] : []);
  }

  #advise({ meeting, subject, strangers }: OutcomeResult): void {
    const root = this.#root;
    const isNone = subject === 'none';
    for (const place of root.querySelectorAll<HTMLElement>('[data-document]'))
      place.hidden = isNone;
    part(root, '[data-field="issuerKind"]').hidden = strangers.length === 0;
    part(root, '[data-points]').hidden = part<HTMLInputElement>(root, '[name="pointless"]').checked;
    showMeanings(root);
    if (meeting) this.#isNotYet = false;
    const notYet = this.#isNotYet ? [make('p', {}, this.#given.words.outcome.notYet)] : [];
    const about = meeting ? [aboutMeeting(meeting, this.#given)] : notYet;
    renew(part(root, '[data-meeting]'), about);
    const { form, graph } = this.#desk;
    const typed = meeting ? undefined : (controlOf(form, 'meeting')?.value ?? '');
    drawChoices(part(root, '[data-meetings]'), typed, graph, this.#given, (title) =>
      this.#desk.write('meeting', title),
    );
    if (meeting) this.#supposing.take(meeting, graph);
    if (meeting && isNone) void this.#whole.fetch(meeting.id);
  }
}

/** Opens the form of an outcome. */
export function openDesk(
  root: HTMLElement,
  given: Given,
  known: Known,
  wanted: string,
): OutcomeDesk {
  const desk = new OutcomeDesk(root, given, known);
  desk.listen(wanted);
  return desk;
}

/** Says what the chosen words of closed lists mean, as the codebook does. */
function showMeanings(root: HTMLElement): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-means-of]')) {
    const select = root.querySelector<HTMLSelectElement>(`[name="${place.dataset['meansOf']}"]`);
    const means = select?.selectedOptions[0]?.dataset['means'] ?? '';
    if (place.textContent !== means) place.textContent = means;
  }
}
