/** What the checks say of a problem, around its own words: `npm run check`, /publish/ and the editor. */
export const checking = {
  about: '{place}: {said}',
  problem: 'Unexpected {unexpected}, expected {expected}.',
  meant: 'Did you mean "{nearest}"?',
  write: 'Write: `{line}`',
  writeAt: 'Write in line {n}: `{line}`',
  item: 'item {n}',
  records: { one: '{n} record', other: '{n} records' },
  problems: { one: '{n} problem', other: '{n} problems' },
};
