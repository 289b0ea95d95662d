import { fileOf } from '../checks/check.ts';
import type { HandedIn } from './form.ts';

/** Git hosts answer longer addresses with an error (414). */
const LONGEST_LINK = 7000;
/** Mail programs cut longer ones. */
const LONGEST_MAIL = 1900;
/** Where the records lie in the repository. */
export const FOLDER = 'src/content';

/** The ways to hand files in, as links; nothing goes anywhere before one of them is followed. */
export interface HandingIn {
  mail: string;
  /** Only where the site names a repository. */
  issue?: string;
  newFiles?: { file: string; href: string; isNew: boolean }[];
  /** Whether some link had to leave the text out. */
  isCut: boolean;
}

interface Recipients {
  repository?: string | undefined;
  editors?: string | undefined;
  subject: string;
  begin: string;
}

/** Links that carry the files, as far as an address can. */
export function handingIn(
  records: readonly HandedIn[],
  { repository, editors, subject, begin }: Recipients,
): HandingIn {
  const texts = records.map((one) => `${FOLDER}/${fileOf(one)}\n\n${newIn(one)}`);
  const body = [begin, ...texts].join('\n\n');
  const mail = carried(
    `mailto:${encodeURIComponent(editors ?? '').replace('%40', '@')}`,
    { subject },
    { body },
    LONGEST_MAIL,
  );
  if (repository === undefined) return { mail: mail.href, isCut: mail.isCut };
  const fenced = records.map(
    (one) => `\`${FOLDER}/${fileOf(one)}\`\n\n\`\`\`yaml\n${newIn(one)}\`\`\``,
  );
  const issue = carried(
    `${repository}/issues/new`,
    { title: subject },
    { body: [begin, ...fenced].join('\n\n') },
    LONGEST_LINK,
  );
  const files = records.map((record) => ({
    file: fileOf(record),
    isNew: record.added === undefined,
    ...linkTo(record, repository),
  }));
  return {
    mail: mail.href,
    issue: issue.href,
    newFiles: files.map(({ file, href, isNew }) => ({ file, href, isNew })),
    isCut: [mail, issue, ...files].some(({ isCut }) => isCut),
  };
}

/** What is told of a record: the whole, or the lines that are new in one that is there. */
function newIn({ text, added }: HandedIn): string {
  return added ?? text;
}

/** Where the Git host takes a new file, or a change of one that is there. */
function linkTo(
  { collection, id, text, added }: HandedIn,
  repository: string,
): { href: string; isCut: boolean } {
  const folder = `${FOLDER}/${collection}`;
  if (added !== undefined)
    return { href: `${repository}/edit/main/${folder}/${id}.yaml`, isCut: false };
  const filename = `${id}.yaml`;
  return carried(`${repository}/new/main/${folder}`, { filename }, { value: text }, LONGEST_LINK);
}

/** A mail to the editors, begun for whoever writes it; without their address the author puts it in. */
export function mailTo(editors: string | undefined, subject: string, body: string): string {
  const to = encodeURIComponent(editors ?? '').replace('%40', '@');
  return `mailto:${to}?${query({ subject, body })}`;
}

/** An address with all of its parts, or without the long one. */
function carried(
  start: string,
  always: Record<string, string>,
  long: Record<string, string>,
  longest: number,
): { href: string; isCut: boolean } {
  const whole = `${start}?${query({ ...always, ...long })}`;
  return whole.length <= longest
    ? { href: whole, isCut: false }
    : { href: `${start}?${query(always)}`, isCut: true };
}

/** Spaces as %20, which mail programs read as well. */
function query(parts: Record<string, string>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}
