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
};
