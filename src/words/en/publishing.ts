/** The page /publish/: how an event gets onto the site. */
export const publishing = {
  title: 'Publish an event',
  about:
    'Put your meeting online, and its outcome later. You need no account and no programmer; it takes about ten minutes.',
  waysHeading: 'Three ways',
  ways: {
    form: {
      title: 'Here, on this page',
      text: 'Drop a calendar file, an Indico export, a saved web page or a table, or fill in the short form. You get a finished file, which you hand in. Nothing you type or drop leaves your browser by itself.',
    },
    editor: {
      title: 'The editor',
      text: 'For those who keep many records: forms for every kind of record, with the texts of all fields. It works in a folder on your computer, in Chrome, Edge or another Chromium browser.',
      link: 'Open the editor',
    },
    terminal: {
      title: 'The command line',
      text: 'In a copy of the project, two commands write the same files. The data guide explains every field.',
    },
  },
  steps: {
    file: 'From what you have',
    form: 'The facts',
    preview: 'How it will look',
    handIn: 'Hand it in',
  },
  noScript:
    'The form needs JavaScript. Without it, fill in the table below and send it, or mail the same facts in any form: official name, first and last day, city and country, who holds it, what it is about in a sentence or two, and the address of the page that says so.',
  template: 'Table to fill in (CSV)',
  drop: 'Choose or drop a file: a calendar (.ics), Indico’s JSON, a saved page (.html) or the table (.csv), up to 2 MB.',
  paste: 'Or paste its text',
  read: 'Read it',
  found: {
    one: 'One meeting found; its facts stand in the form below.',
    other: '{n} meetings found. Choose one; its facts stand in the form below.',
  },
  choose: 'Meeting',
  leftOpen: 'What the file leaves open',
  loading: 'One moment …',
  failed: 'The form could not be loaded. Try again, or hand in the facts by mail.',
  optional: '(if known)',
  none: '(none)',
  byDates: '(by its dates)',
  fields: {
    name: {
      label: 'Official name',
      hint: 'In English, or the usual English one, exactly as written.',
    },
    start: {
      label: 'First day',
      hint: 'Such as 10 June 2027; June 2027 if only the month is known.',
    },
    end: { label: 'Last day', hint: 'Leave it empty for a single day.' },
    kind: { label: 'Kind of meeting', hint: '' },
    format: { label: 'How people meet', hint: '' },
    city: {
      label: 'City',
      hint: 'By its usual English name. Leave it empty for a meeting online.',
    },
    country: { label: 'Country or economy', hint: 'Needed where there is a city.' },
    organizer: { label: 'Who holds it', hint: 'Type a part of the name and choose.' },
    secondOrganizer: { label: 'Who else holds it', hint: '' },
    organizerKind: {
      label: 'What the new organization is',
      hint: 'It has no record here yet; a short one will be made with yours.',
    },
    series: { label: 'Series', hint: 'If it is one of a row of meetings.' },
    edition: { label: 'Its number in the series', hint: 'Such as 3 for the third.' },
    status: { label: 'Status', hint: 'Whether it is certain, moved, cancelled or over.' },
    summary: {
      label: 'What it is',
      hint: 'One or two plain sentences in your own words; not copied.',
    },
    topics: { label: 'Topics', hint: '' },
    sourceUrl: {
      label: 'Address of the page about it',
      hint: 'Begins with https://. Readers will look the facts up there.',
    },
    sourceTitle: { label: 'Title of that page', hint: 'The name of the meeting, if left empty.' },
    sourcePublisher: { label: 'Who publishes it', hint: 'The organizer, if left empty.' },
    sourceLanguage: { label: 'Language of the page', hint: 'Such as en, fr or zh.' },
  },
  show: 'Check it and show the file',
  clear: 'Begin again',
  sound: 'All is well. This is how the page will look.',
  toMend: { one: 'One thing to mend:', other: '{n} things to mend:' },
  needed: 'This is needed.',
  understood: 'Understood as {days}.',
  whichDays: 'Which is meant?',
  take: 'Write “{value}”',
  probably:
    'There may be a record of it already: {name} – {because}. If it is the same meeting, add to that one.',
  inSeries: 'This looks like an edition of {name}; the series was chosen for you.',
  stranger: '“{name}” has no record here yet; a short one will be made with yours.',
  fileName: 'File {file}',
  willStand: 'Once the editors have published it, its page stands at {address}',
  download: 'Download',
  copy: 'Copy',
  copied: 'Copied.',
  handInAbout:
    'Send the file to the editors, who look at it and publish it; or put it into the folder named above yourself.',
  mail: 'Send by mail',
  issue: 'Open a prefilled issue',
  newFile: 'Propose the file on the Git host',
  noEditors:
    'This site names no mail address of its editors: put in that of whoever runs it, and attach the file.',
  tooLong: 'The text is too long for a link: copy it first and paste it there.',
  mailSubject: 'New event: {name}',
  mailBegin: 'Please add this record to {site}.',
  later: {
    title: 'Later',
    moved: {
      title: 'It is moved or cancelled',
      text: 'The record keeps its address. Change its status to postponed or cancelled; when there are new dates, put them in and keep the old ones as the dates it was planned for. Its page shows both.',
      mail: 'Send a change by mail',
      subject: 'A meeting is moved or cancelled',
      questions:
        'Meeting (its name, or the address of its page here):\nNew first and last day, or “cancelled”:\nNew place, if that changes:\nAddress of the page that says so:\n',
    },
    over: {
      title: 'It is over',
      text: 'After the last day its page shows “Outcome expected”. Send the declaration or other document by mail, which asks what is needed; or write it in the editor, under Declarations, or with the command below. Each point becomes a commitment that people can cite, and the page of the meeting names it by itself. If none was adopted, say so.',
      mail: 'Send an outcome by mail',
      subject: 'Outcome of a meeting',
      questions:
        'Meeting (its name, or the address of its page here):\nOfficial name of the document, or “none was adopted”:\nWhat it is (declaration, communiqué, recommendation …):\nDay on which it was adopted:\nWho issued it, if not those who held the meeting:\nAddress of the page where it can be read:\nIts points, one a line:\n',
    },
    wrong: {
      title: 'Something was wrong',
      text: 'Send what is wrong, what is right and where that can be seen. The record is corrected, and its page says when and why.',
      mail: 'Send a correction by mail',
      subject: 'Something is wrong',
      questions:
        'Record (its name, or the address of its page here):\nWhat it says:\nWhat is right:\nAddress of the page that says so:\n',
    },
  },
};
