/** What is told about a file that is read: on the page where it is dropped and in the terminal. */
export const importing = {
  says: {
    event: 'event {n}',
    row: 'row {n}',
    inLine: 'Line {line}: {said}',
    inLineAt: 'Line {line}, {name}: {said}',
    tooLarge: 'The file has {n} bytes; at most {most} are read. Export a shorter period.',
    tooMany: 'The file has {n} events; at most {most} are read at once. Export a shorter period.',
    tooSlow:
      'Reading the file took longer than {n} seconds and was broken off. Export a shorter period.',
    noText: 'This is no text in UTF-8. Save the file again with the encoding UTF-8.',
    empty: 'The file is empty.',
    unknownKind:
      'This is no file of a known kind. Known are calendar files (.ics), JSON of Indico or schema.org, saved pages (.html) and tables (.csv) whose first row has at least the headings name and start. What stands in a mail or another text is typed into the form.',
    noHeadings:
      'This looks like rows of a table without the headings. Copy the first row of the table too; it has at least the headings name and start.',
    brokenCalendar: 'The calendar file is broken ({reason}). Export it again.',
    brokenJson: 'The JSON is broken here. Copy or export it again, whole.',
    brokenTable: 'The table is broken ({reason}). Save it again as CSV.',
    openQuote: 'A quotation mark is opened here and never closed. Close it, or take it away.',
    raggedRow:
      'This row has {n} cells under {headings} headings. A text with a sign that parts cells needs quotation marks around it.',
    failed: 'The file could not be read ({reason}).',
    columnTwice: 'Two columns mean “{what}”. Keep one of them.',
    noEvents: 'There is no event in the file.',
    noLinkedData:
      'The page carries no description for machines (JSON-LD of schema.org). Save the page of the event itself, or type the few facts into the form.',
    noName: 'Event {n} has no name. Give it one in the file, such as: {example}',
    noStart: '“{where}” has no first day. Give it one in the file, such as: {example}',
    badStart:
      '“{found}” is no day that exists, for the beginning of “{where}”. Write it such as: {example}',
    otherStart:
      '“{found}” is not how such a file writes a day, for the beginning of “{where}”. Write: {line}',
    noNameInRow: 'Row {n} has nothing in the column name. Write the official name there.',
    noStartInRow:
      'Row {n} has nothing in the column start. Write the first day there, such as 2027-06-10.',
    private: '“{where}” is marked as private and was left out.',
    exception: '“{where}” is a changed date of a recurring event and was left out.',
    repeats:
      'It recurs ({rule}). Only the first date was taken; every further meeting is a record of its own.',
    insecure: 'The address {address} is not taken: only addresses that begin with https:// are.',
    people: 'People are not taken over: {n} in the file.',
    leftOut: 'Not taken over: {what} ({n}).',
    description:
      'A description of {n} characters is not copied; say it in your own words: “{text}”',
    unknownColumn: 'The column “{what}” is not known and was left out.',
    unknownSeries: 'The series “{what}” has no record here and was left out.',
    editionAlone: 'The number {n} was left out: it is that of no series that has a record here.',
    noEdition: '“{what}” is no number of a meeting in its series and was left out.',
    noField: 'The form has no field for the theme: “{what}” was left out.',
    unknownHolder: '“{name}” is no organization that has a record here; add who held the meeting.',
    meantHolder: '“{name}” is no organization that has a record here. Do you mean {meant}?',
    unknownTopics: 'No topics of this site: {words}.',
    unknownPlace: 'The place could not be told from “{words}”; add city and country.',
    supposedKind: 'Its kind is taken from its name: {kind}. Look whether that is right.',
    supposedSummary:
      'The summary says only what the other fields say. Put a better one in its place.',
    recognizedSeries: 'It belongs to the series {series}, by its name.',
    otherScript:
      'The name “{name}” is in another script. Give the usual English name, and put this one under names.',
    newOrganization:
      '“{name}” has no record yet: one was made, as {kind}. Look whether that is right.',
    twiceInFile: '“{name}” stands in the file twice and was taken once.',
    sameAddress: 'it has the same address and date',
    sameMeeting: 'it came out of the same meeting',
    sameName: 'it has the same name in the same year',
    sameDayAndCity: 'it begins on the same day in {city}',
    sameEdition: 'it is the same edition of the same series',
    alike: 'it has a similar name at nearly the same time',
  },
};
