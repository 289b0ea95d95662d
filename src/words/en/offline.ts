/** Words of reading without a network, in English. */
export const offline = {
  offline: {
    title: 'Offline',
    newer: 'A newer edition of this page is here.',
    reload: 'Reload',
    stored: 'The network does not answer; this page is as it was stored on {day}.',
    storedBefore: 'The network does not answer; this page is as it was stored before.',
    takeTopic: 'Take this topic with me',
    began: 'Storing …',
    going: '{n} of {of} pages stored',
    done: 'Stored: all {of} pages can be read without a network.',
    missing: 'Reading without a network',
    missingText:
      'If you came here by another address, the network does not answer and that page has not been stored on this device. Try again when you are connected, or go on with what is stored:',
    how: 'How it works',
    howText:
      'After a first visit over a good connection, your browser stores the pages in this language and their search, so that they can be read on a train or in a hall without a network. On a slow or metered connection it stores only the pages that you open, and what you ask for. While there is a network, pages come from there; a page that comes from your device says so, and says when there is a newer edition.',
    all: 'Store all pages',
    privacy:
      'Nothing about you leaves your device. Clearing the data of this site in your browser removes everything that was stored.',
  },
};
