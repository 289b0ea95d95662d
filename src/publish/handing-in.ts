import { fileOf } from '../checks/check.ts';
import type { HandedIn } from './form.ts';

/** Git hosts answer longer addresses with an error (414). */
const LONGEST_LINK = 7000;
/** Mail programs cut longer ones. */
const LONGEST_MAIL = 1900;
/** Where the records lie in the repository. */
export const FOLDER = 'src/content';

/** A link, with what its address cannot carry: it has to be copied first. */
interface Carrying {
  href: string;
  left?: string;
}

/** The ways to hand files in; nothing goes anywhere before one of them is followed. */
export interface HandingIn {
  /** All files in one text. */
  whole: string;
  /** Only where the site names a mail address. */
  mail?: Carrying;
  /** Only where the site names a repository. */
  issue?: Carrying;
  newFiles?: (Carrying & { file: string; isNew: boolean })[];
}

/** To whom files can be handed in. */
export interface Recipients {
  repository?: string | undefined;
  editors?: string | undefined;
}

interface Wording {
  subject: string;
  begin: string;
  /** What stands in the place of a text that has to be pasted. */
  paste: string;
}

/** Links that carry the files, as far as an address can. */
export function handingIn(
  records: readonly HandedIn[],
  { repository, editors }: Recipients,
  { subject, begin, paste }: Wording,
): HandingIn {
  const texts = records.map((one) => `${FOLDER}/${fileOf(one)}\n\n${newIn(one)}`);
  const whole = [begin, ...texts].join('\n\n');
  const ways: HandingIn = { whole };
  if (editors !== undefined) {
    const body = { body: [begin, paste].join('\n\n') };
    ways.mail = carried(
      `mailto:${recipient(editors)}`,
      { subject },
      { body: whole },
      LONGEST_MAIL,
      body,
    );
  }
  if (repository === undefined) return ways;
  const fenced = records.map(
    (one) => `\`${FOLDER}/${fileOf(one)}\`\n\n\`\`\`yaml\n${newIn(one)}\`\`\``,
  );
  const start = `${repository}/issues/new`;
  const body = [begin, ...fenced].join('\n\n');
  ways.issue = carried(start, { title: subject }, { body }, LONGEST_LINK, { body: paste });
  ways.newFiles = records.map((record) => ({
    file: fileOf(record),
    isNew: record.added === undefined,
    ...linkTo(record, repository),
  }));
  return ways;
}

/** What is told of a record: the whole, or the lines that are new in one that is there. */
function newIn({ text, added }: HandedIn): string {
  return added ?? text;
}

/** Where the Git host takes a new file, or a change of one that is there. */
function linkTo({ collection, id, text, added }: HandedIn, repository: string): Carrying {
  const folder = `${FOLDER}/${collection}`;
  if (added !== undefined)
    return { href: `${repository}/edit/main/${folder}/${id}.yaml`, left: text };
  const filename = `${id}.yaml`;
  return carried(`${repository}/new/main/${folder}`, { filename }, { value: text }, LONGEST_LINK);
}

/** A mail or an issue that asks for what is needed, begun for whoever writes it; none where nobody takes it. */
export function askedOf(
  { editors, repository }: Recipients,
  subject: string,
  questions: string,
): string | undefined {
  if (editors !== undefined)
    return `mailto:${recipient(editors)}?${query({ subject, body: questions })}`;
  return repository && `${repository}/issues/new?${query({ title: subject, body: questions })}`;
}

function recipient(editors: string): string {
  return encodeURIComponent(editors).replace('%40', '@');
}

/** An address with all of its parts, or with something shorter in the place of the long one. */
function carried(
  start: string,
  always: Record<string, string>,
  long: Record<string, string>,
  longest: number,
  instead: Record<string, string> = {},
): Carrying {
  const whole = `${start}?${query({ ...always, ...long })}`;
  return whole.length <= longest
    ? { href: whole }
    : { href: `${start}?${query({ ...always, ...instead })}`, left: Object.values(long).join('') };
}

/** Spaces as %20, which mail programs read as well. */
function query(parts: Record<string, string>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}
