/** Words of what helps to find one's way on a page, in English. */
export const reading = {
  timeStrip: {
    label: 'Where this stands in time',
    mark: '{name}, {date} ({role})',
    roles: {
      own: 'this record',
      series: 'same series',
      before: 'came before',
      after: 'came of it',
    },
    keys: {
      series: 'above the line: its series',
      before: 'above the line: what it comes from',
      after: 'below: what came of it',
    },
  },
  recordFoot: {
    onThisPage: 'On this page',
    inList: 'In the list of {collection}',
    previous: 'Previous',
    next: 'Next',
    record: 'This record',
    changed: 'Last changed {day}.',
    report: 'Report a mistake',
    reportTitle: 'Mistake in {record}',
    reportBody: 'Page: {address}\n\nWhat is wrong, and which source says so:\n',
    copied: 'Address copied',
  },
  toTable: 'Skip to the same as a table',
};
