/** What `npm run new` says while it asks about a record, and in its help. */
export const asking = {
  help: `npm run new -- KIND [flags]

Asks about a new record and writes it. KIND is one of: {kinds}.
npm run new -- conference --help lists what it asks; every question has a flag.
npm run new -- outcome asks about the document that came out of a meeting, and links it.
With --language=fr, or on a system in French, it speaks French.
With --yes nothing is asked:

  npm run new -- conference --yes --name "Third Example Parcel Forum" --kind forum \\
    --start 2027-06-10 --end 2027-06-11 --city Bern --country CH \\
    --summary "The third forum is announced for Bern." \\
    --source-title "Save the date" --source-publisher "Example Union"
`,
  helpOn: 'Asks for what no flag answers, then writes the record.',
  helpOnId: 'Id of the record: its file name and address, for good. Default: its year and name.',
  helpOnYes: 'Write without asking.',
  helpOnLanguage: 'The language in which all this is said: en or fr.',
  helpOnHelp: 'Show this.',
  required: 'Required.',
  repeated: 'May be repeated.',
  default: 'Default: {what}.',
  suchAs: 'Such as {all}.',
  or: '{before} or {last}',
  oneOf: 'One of: {words}.',
  noKind: '"{word}" is no kind of record: choose one of {kinds}.',
  isKind: '{kind} is a kind of {record}: npm run new -- {record} --kind {kind}',
  meant: 'Did you mean "{word}"?',
  meantFlag: 'Did you mean --{flag}?',
  noFlag: 'There is no --{flag}.',
  ofNoFlag: '"{value}" belongs to no flag.',
  needsValue: '--{flag} needs a value.',
  givenTwice: '--{flag} is given twice.',
  missing: '{flag} is missing: {help}',
  number: '{flag} (number {n})',
  without: 'Without it: {what}.',
  understood: '"{text}" is understood as {meant}.',
  meaning: 'Understood as {meant}.',
  period: '{start} to {end}',
  taken: '{file} is there already: choose another id with --id.',
  noLatin: 'The name has no Latin letters or digits to make an id of: choose one with --id.',
  begin: 'A new record: {record}. Ctrl+C breaks off; nothing is written before the end.',
  id: 'Id: file name and address of the record, for good.',
  typePart: 'Type a part of the name.',
  ticking: 'Tab ticks, Enter goes on.',
  mayBeEmpty: '(May be left empty.)',
  tickNone: '(Tick "{none}" to leave it empty.)',
  none: '(none)',
  nothingMatches: 'Nothing matches.',
  newTopic: 'A new topic is added to topics.yaml.',
  newRecord: 'A new one is added with npm run new -- {record}, before or after.',
  needed: 'This is needed.',
  noTerminal: 'There is no terminal to ask in: add --yes and answer with flags (see --help).',
  moreHelp: 'npm run new -- --help says more.',
  written: `Wrote {file}
Open it and add what else your source says: its last lines name the fields that are still free.
  npm run check    says whether all is well
  npm run dev      shows it at {address}`,
  nextStep: '  npm run new -- outcome {id}    adds the document that came out of it',
  nameMeeting: 'Name the meeting by its id: npm run new -- outcome ID',
  noMeeting: 'There is no meeting "{id}".',
  awaited: 'Expected: {ids}.',
  whichMeeting: 'Which meeting has an outcome?',
  /** What each question is called where it is asked; its flag stays as it is. */
  flags: {
    ...{ name: 'Name', short: 'Short', kind: 'Kind', series: 'Series', edition: 'Edition' },
    ...{ start: 'Start', end: 'End', status: 'Status', format: 'Format', city: 'City' },
    ...{ country: 'Country', organizer: 'Organizer', 'organizer-role': 'Organizer role' },
    ...{ participants: 'Participants', 'participants-qualifier': 'Participants qualifier' },
    ...{ 'participants-note': 'Participants note', summary: 'Summary', topic: 'Topic' },
    ...{ adopted: 'Adopted', 'adopted-at': 'Adopted at', issuer: 'Issuer' },
    ...{ commitment: 'Commitment', strength: 'Strength', addressee: 'Addressee' },
    ...{ 'commitment-topic': 'Commitment topic', custodian: 'Custodian', pillar: 'Pillar' },
    ...{ 'pillar-text': 'Pillar text', 'pillar-number': 'Pillar number', parent: 'Parent' },
    ...{ website: 'Website', frequency: 'Frequency', 'source-title': 'Source title' },
    ...{ 'source-publisher': 'Source publisher', 'source-date': 'Source date' },
    ...{ 'source-url': 'Source url', 'source-language': 'Source language' },
  },
  /** What is supposed where a question is not answered, by its flag. */
  supposed: {
    conferences: {
      kind: 'that of the last meeting of the series',
      organizer: 'those who held the last meeting of the series',
      topic: 'the topics of the last meeting of the series',
      status: 'concluded or confirmed, by the last day given with --end or --start',
      'organizer-role': 'organizer',
      edition: 'the next number of the series',
      'participants-qualifier': 'about',
      'source-language': 'en',
    },
    declarations: {
      issuer: 'those who held the meeting',
      topic: 'the topics of the meeting',
      'commitment-topic': 'the topics of the declaration',
      'source-language': 'en',
    },
    frameworks: { 'source-language': 'en' },
    organizations: { 'source-language': 'en' },
    series: { 'source-language': 'en' },
  },
};
