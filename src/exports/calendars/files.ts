import { firstLanguage } from '../../languages.ts';
import { site } from '../../../site.config.ts';
import { phrase, wordsFor } from '../../words/index.ts';
import type { Dataset, ExportFile } from '../dataset.ts';
import { bySubject, organizationsBehind, topicsWithBroader } from '../subjects.ts';
import { happeningsOf, type Happening } from './happenings.ts';
import { calendarText, eventTeller } from './icalendar.ts';

const words = wordsFor(firstLanguage).calendars;

/** Calendars of everything, of each topic, of each organization and of each meeting, as far as something stands in them. */
export function* calendarFiles(dataset: Dataset): Generator<ExportFile> {
  const { graph } = dataset;
  const happenings = happeningsOf(dataset);
  const tell = eventTeller(dataset);
  const texts = new Map(happenings.map((happening) => [happening, tell(happening)]));
  const file = (path: `/${string}`, name: string, members: readonly Happening[]): ExportFile => ({
    path,
    body: calendarText(
      phrase(words.name, { site: site.name, name }),
      words.about,
      path,
      members.flatMap((one) => texts.get(one) ?? []),
    ),
  });
  if (happenings.length > 0) yield file('/calendar.ics', words.all, happenings);
  const onTopic = bySubject(happenings, ({ entry }) => topicsWithBroader(graph, entry));
  for (const { id, label } of graph.topics) {
    const members = onTopic.get(id);
    if (members) yield file(`/calendar/topics/${id}.ics`, label, members);
  }
  const behind = bySubject(happenings, ({ entry }) => organizationsBehind(graph, entry));
  for (const { id, name } of graph.organizations) {
    const members = behind.get(id);
    if (members) yield file(`/calendar/organizations/${id}.ics`, name, members);
  }
  const own = bySubject(happenings, ({ entry }) => [entry.id]);
  for (const { id, name } of graph.conferences) {
    const members = own.get(id);
    if (members) yield file(`/conferences/${id}.ics`, name, members);
  }
}
