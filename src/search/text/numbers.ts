const small = [
  ['first', 'premier', 'premiere', 'primer', 'primera', 'inaugural'],
  ['second', 'deuxieme', 'segundo', 'segunda'],
  ['third', 'troisieme', 'tercer', 'tercera'],
  ['fourth', 'quatrieme', 'cuarto', 'cuarta'],
  ['fifth', 'cinquieme', 'quinto', 'quinta'],
  ['sixth', 'sixieme'],
  ['seventh', 'septieme'],
  ['eighth', 'huitieme'],
  ['ninth', 'neuvieme'],
  ['tenth', 'dixieme'],
  ['eleventh', 'onzieme'],
  ['twelfth', 'douzieme'],
  ['thirteenth', 'treizieme'],
  ['fourteenth', 'quatorzieme'],
  ['fifteenth', 'quinzieme'],
  ['sixteenth'],
  ['seventeenth'],
  ['eighteenth'],
  ['nineteenth'],
  ['twentieth', 'vingtieme'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const ordinals = new Map(
  small.flatMap((words, at) => words.map((word): [string, number] => [word, at + 1])),
);

/** The number that an ordinal says, in words or figures, English, French or Spanish: "third", "28th", "27e", "twenty-first". */
export function ordinal(parts: readonly string[]): number | undefined {
  const [first = '', second] = parts;
  const tensAt = tens.indexOf(first);
  const unit = second === undefined ? undefined : ordinals.get(second);
  if (parts.length === 2 && tensAt >= 0 && unit !== undefined) return (tensAt + 2) * 10 + unit;
  if (parts.length !== 1) return undefined;
  const figures = /^(\d{1,3})(?:st|nd|rd|th|e|er|re|eme|o|a)$/.exec(first)?.[1];
  return figures === undefined ? ordinals.get(first) : Number(figures);
}

/** The term under which an ordinal is indexed, however it was written. */
export function ordinalTerm(number: number): string {
  return `${number}º`;
}
