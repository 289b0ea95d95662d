const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

/** Characters that steer a display or cannot be seen. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\u200b\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Longer text is not looked at any further. */
const LONGEST = 20_000;

/** One line of plain text out of whatever a program wrote: no markup, no hidden characters; `undefined` if nothing is left. */
export function plain(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = withoutMarkup(decoded(withoutMarkup(value.slice(0, LONGEST))))
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<(script|style)\b[^>]{0,200}>[^<]*<\/\1>/gi, ' ')
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ');
}

function decoded(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code =
      name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isInteger(code) && code > 31 && code < 0x11_0000
      ? String.fromCodePoint(code)
      : '';
  });
}

/** An address that may stand in a record as its source: https, and without a password in it. */
export function secureAddress(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (!/^https:\/\//i.test(text) || !URL.canParse(text) || /[\s<>"\\^`{|}]/.test(text))
    return undefined;
  const { username, password, hostname, href } = new URL(text);
  return username === '' && password === '' && hostname.includes('.') ? href : undefined;
}

/** The day of a date or a point in time, as it is written: the local day of the meeting. */
export function dayOf(value: unknown): string | undefined {
  const text = plain(value);
  return text === undefined ? undefined : (/^(\d{4}-\d\d-\d\d)(?:[T ]|$)/.exec(text)?.[1] ?? text);
}
