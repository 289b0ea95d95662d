import { suchAs } from './fields.ts';
import type { Question } from './questions.ts';

/** A question as it is put in the terminal: what is asked, about which item of a list, and how to answer. */
export function titleFor({ flag, path, field }: Question, item: number, needed: boolean): string {
  const name = flag.charAt(0).toUpperCase() + flag.slice(1).replaceAll('-', ' ');
  const which = path.includes('*') ? ` ${item + 1}` : '';
  // Records are chosen by their names: their ids are for flags and files.
  const help = field.to.length > 0 ? field.help.replace(/^Ids? of (.)/, capital) : field.help;
  const how = field.to.length > 0 ? 'Type a part of the name.' : suchAs(field);
  const ticking = field.many ? 'Tab ticks, Enter goes on.' : '';
  const left = needed
    ? ''
    : field.many
      ? '(Tick "(none)" to leave it empty.)'
      : '(May be left empty.)';
  return [`${name}${which}:`, help, how, ticking, left].filter(Boolean).join(' ');
}

function capital(_: string, first = ''): string {
  return first.toUpperCase();
}
