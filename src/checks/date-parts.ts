/** What is said of a date; a year or a month that is missing is that of its neighbour. */
export interface Parts {
  year?: string;
  month?: number;
  day?: number;
  /** Which of two numbers came first. */
  order?: 'day' | 'month';
}

const months = [
  'january february march april may june july august september october november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
].map((names) => names.split(' '));

const NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?$/;
const SHORTEST_NAME = 3;

/** Whether a text is one date in numbers. */
export function isInNumbers(text: string): boolean {
  return NUMBERS.test(text);
}

/** What the words or numbers of a single date can mean: two things where day and month can change places. */
export function partsMeant(text: string): Parts[] {
  const numbers = NUMBERS.exec(text);
  return numbers ? inNumbers(numbers) : inWords(text.split(' '));
}

/**
 * With the year first the month follows; with the year last and points between the day comes first, with other signs
 * either may, and where both can be meant both are told.
 */
function inNumbers([, a = '', sign, b = '', c]: RegExpExecArray): Parts[] {
  if (a.length === 4)
    return [{ year: a, month: Number(b), ...(c !== undefined && { day: Number(c) }) }];
  if (c?.length !== 4) return [];
  const [one, other] = [Number(a), Number(b)];
  const readings: (Parts & { month: number })[] = [
    { year: c, month: other, day: one, order: 'day' },
    { year: c, month: one, day: other, order: 'month' },
  ];
  return readings.filter(({ month, order }) => month <= 12 && (sign !== '.' || order === 'day'));
}

function inWords(words: readonly string[]): Parts[] {
  const parts: Parts = {};
  for (const word of words) {
    const month = monthCalled(word);
    if (/^\d{4}$/.test(word) && parts.year === undefined) parts.year = word;
    else if (/^\d\d?$/.test(word) && parts.day === undefined) parts.day = Number(word);
    else if (month !== undefined && parts.month === undefined) parts.month = month;
    else return [];
  }
  return [parts];
}

/** The month of a name or of its beginning, if it is that of no other. */
function monthCalled(word: string): number | undefined {
  if (word.length < SHORTEST_NAME) return undefined;
  const found = months.flatMap((names) =>
    names.flatMap((name, at) => (name.startsWith(word) ? [at + 1] : [])),
  );
  return new Set(found).size === 1 ? found[0] : undefined;
}
