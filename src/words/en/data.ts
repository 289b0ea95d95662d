/** Words of open data: citations, files, feeds, calendars and releases, in English. */
export const data = {
  cite: {
    heading: 'Cite this',
    what: 'Cite',
    whole: 'the whole record',
    point: 'point {id}',
    copy: 'Copy',
    copyOf: 'Copy the citation in {style}',
    copied: 'Copied',
    failed: 'Could not be copied',
    files: 'For reference managers',
    filesNote: 'with each commitment',
    styles: { apa: 'APA', chicago: 'Chicago', oscola: 'OSCOLA' },
    templates: {
      apa: '{authors}. ({date}). {title} [Record, data version {version}]. {site}. Retrieved {day}, from {url}',
      chicago:
        '{authors}. “{title}.” {site}, data version {version}. {date}. Accessed {day}. {url}.',
      oscola:
        '{authors}, ‘{title}’ ({site}, data version {version}, {date}) <{url}> accessed {day}',
    },
    and: 'and',
    others: 'and others',
    noDate: 'n.d.',
  },
  calendars: {
    name: '{site}: {name}',
    all: 'all meetings and dates',
    about:
      'Meetings, dates set by declarations, and entries into force. Meetings of which only the year is known are not in it.',
    sorts: { meeting: 'Meeting', deadline: 'Deadline', 'entry-into-force': 'Entry into force' },
    summaries: { deadline: 'Due: {text}', 'entry-into-force': 'Enters into force: {text}' },
    monthOnly: 'Only the month is known, not the days.',
    byEndOf: 'The text gives a month or a year; this is its last day.',
    subscribe: 'Subscribe',
    download: 'Calendar file',
  },
  feeds: {
    all: 'What is new',
    about: 'New records and outcomes, corrections, and changes of status.',
    name: '{site}: {name}',
    kinds: {
      added: 'New record: {name}',
      outcome: 'New outcome: {name}',
      correction: 'Corrected: {name}',
      status: 'Status changed: {name}',
      promise: 'Promise seen anew: {name}',
    },
    from: '{before} → {after}',
  },
};
