import { count } from '../forms.ts';

/** Words of figures and of the pages that show them, in English. */
export const figures = {
  mapPage: {
    title: 'Map',
    decadeTitle: 'Map of the {decade}s',
    about:
      'Where the meetings recorded here were held. Each dot leads to the meetings of its place.',
    figure: 'Map of the world: {meetings} in {places}',
    when: 'Years shown',
    all: 'All years',
    decade: '{decade}s',
    howToRead: 'How to read this.',
    how: 'Each dot is a place, and its area grows with the number of meetings held there. Where dots would cover one another they stand side by side, so that in crowded regions a dot can lie a little beside its place. Areas of land are true to each other.',
    source: 'Equal Earth projection; land from Natural Earth, public domain.',
    download: 'Download all years as',
    key: 'meetings',
    meetings: count('{n} meeting', '{n} meetings'),
    placeCount: count('{n} place', '{n} places'),
    years: '{from} to {to}',
    places: 'By place',
    online: 'Online',
    besides: 'Not on the map:',
    unlocated: 'Position not recorded',
    unlocatedAbout: 'Places of which it is not recorded where they lie.',
    unplaced: 'No place recorded',
    table: 'As a table',
    tableAbout: 'Places by the number of meetings held there.',
    columns: {
      place: 'Place',
      country: 'Country or economy',
      meetings: 'Meetings',
      years: 'Years',
    },
  },
  calendarPage: {
    title: 'Calendar',
    decadeTitle: 'Calendar of the {decade}s',
    about: 'What is coming, and every meeting recorded here by the month in which it began.',
    coming: 'Coming',
    nothingComing:
      'No meeting with a date still to come is recorded here, which does not mean that none is planned.',
    deadlines: 'Dates to come',
    deadlinesAbout:
      'What meetings and declarations said would be done by a date that has not passed.',
    overview: 'At a glance',
    overviewAbout: 'Meetings by the month in which they began. A number leads to its month.',
    howToRead: 'How to read this.',
    how: 'Each square is a month and its number the meetings that began in it; the stronger its colour, the more there are. The last column counts the whole year, with meetings of which no month is known. An empty square says that nothing is recorded here, not that nothing was held.',
    year: 'Year',
    whole: 'All',
    cell: count('{month}: {n} meeting', '{month}: {n} meetings'),
    none: 'none',
    noneRecorded: 'none recorded',
    monthUnknown: 'Month not known',
    undated: 'Without a date',
    pages: 'Decades',
    latest: 'Latest',
    decade: '{decade}s',
  },
  timelinePage: {
    title: 'Timeline',
    decade: '{decade}s',
    decadeTitle: 'Timeline, {decade}s',
    about:
      'Every dated record in its place: who met, what they adopted and which instruments they keep.',
    decadeAbout: 'The records of {from} to {to}, each with its name.',
    reading:
      'Each record stands once, in the lane of the organization that called, issued or keeps it; working bodies stand with the one they belong to. A date known only to the year stands in the middle of it.',
    shapes: {
      conferences: 'Ring: conference',
      declarations: 'Leaf: declaration',
      frameworks: 'Pillars: framework',
    },
    stacked:
      'Marks that fall together are stacked. The names shown are those that other records name most.',
    pressed:
      'The years {from} to {to} are pressed together at the left; the scale breaks before {even}.',
    readingLabel: 'How to read this:',
    figure: 'Timeline of {n} records, {from} to {to}',
    zoom: 'Zoom by decade',
    all: 'All years',
    previous: 'Earlier: {decade}s',
    next: 'Later: {decade}s',
    others: 'Others',
    scaleBreak: 'The scale breaks here',
    table: 'The same as a table',
    columns: { date: 'Date', record: 'Record', kind: 'Kind', organization: 'Organization' },
    download: 'Download',
    undated: 'Not on the timeline, because no source gives a date:',
  },
  lineageFigure: {
    heading: 'Lineage',
    figure: 'Line of {name}: {n} records, the earlier ones at the left',
    reading:
      'Earlier texts and meetings stand to the left of what came of them; the words at a line are told by the record on its right.',
  },
};
