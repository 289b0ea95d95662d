import { nothingRead } from '../days-understood.ts';
import { Desk } from '../desk.ts';
import { part } from '../dom.ts';
import { controlOf, put } from '../fields-on-page.ts';
import type { Given } from '../given.ts';
import { graphOfKnown, type Known } from '../known.ts';
import { FileReading } from './file-reading.ts';
import { eventForm, type EventResult } from './form.ts';
import { inWords } from '../telling.ts';
import { phrase } from '../../words/phrase.ts';

/** Brings the form of an event to life; files fill it. */
export function openDesk(root: HTMLElement, given: Given, known: Known): void {
  const desk = new Desk(root, eventForm, given, graphOfKnown(known), {
    advise: (result: EventResult) => {
      part(desk.form, '[data-field="organizerKind"]').hidden = result.strangers.length === 0;
      takeSeries(desk, result);
      partPeriod(desk, result);
    },
    begin: () => files.begin(),
  });
  const files = new FileReading(desk);
  const { value: name = '' } = controlOf(desk.form, 'name') ?? {};
  // What was sought and not found is another meeting.
  desk.resume((values) => name !== '' && values['name'] !== name);
  desk.listen();
  files.listen();
}

/** Several days in the first field are its first and its last, once that is left. */
function partPeriod({ form, given, visited }: Desk<EventResult>, { days }: EventResult): void {
  const { start, end, isRead } = days['start'] ?? nothingRead;
  const [first, last] = [controlOf(form, 'start'), controlOf(form, 'end')];
  const isLeft = visited.has('start') && first !== document.activeElement;
  if (!isRead || !isLeft || start === undefined || end === undefined || last?.value !== '') return;
  put(form, 'start', inWords(start, given) ?? start);
  put(form, 'end', inWords(end, given) ?? end);
}

/** Chooses the series that the name tells of, until the author chooses. */
function takeSeries(desk: Desk<EventResult>, { recognized }: EventResult): void {
  const { form, graph, given } = desk;
  if (!recognized || controlOf(form, 'series')?.value !== '' || desk.visited.has('series')) return;
  put(form, 'series', recognized.series);
  if (controlOf(form, 'edition')?.value === '')
    put(form, 'edition', String(recognized.edition ?? ''));
  desk.visited.add('series');
  const name = graph.entries.get(recognized.series)?.name ?? recognized.series;
  part(desk.root, '[data-series]').textContent = phrase(given.words.inSeries, { name });
  desk.rest();
}
