/** What the commands that people start in a terminal say: importing a file, and building the site. */
export const terminal = {
  nothingWritten: 'Nothing was written.',
  importing: {
    help: `npm run import -- FILE [flags]

Makes draft records of the meetings in a file: a calendar (.ics), Indico's JSON export of an event
or a category, a saved page that carries schema.org JSON-LD (.html), or a table by the template
(.csv; the template is at /publish/template.csv). All of the file is imported, or nothing.

  --address URL        Where the file was found; stands as the source of meetings without their own.
  --organizer ID       Who holds the meetings for which the file names nobody.
  --series ID          The series they belong to, where that is not plain from the name.
  --topic ID           A topic of all of them. May be repeated.
  --skip-duplicates    Leave out those that probably have a record already.
  --keep-duplicates    Write them all the same; the checks still refuse a second record of one name.
  --dry-run            Show what would be written, and write nothing.
  --language fr        Say all this in French.
  --help               Show this.
`,
    noAddresses:
      'Files are imported, not addresses: save what is there, and say where it was with --address.',
    noFile: 'There is no file {file}.',
    probably: '{id} is probably {file}: {because}.',
    duplicates:
      'Add to that record instead, or leave it out with --skip-duplicates, or keep both with --keep-duplicates.',
    leftOut: 'Left out: {line}',
    tried: { one: '{n} draft; nothing was written.', other: '{n} drafts; nothing was written.' },
    written: {
      one: 'Wrote {n} draft. Open it, mend what is said of it above, then: npm run check',
      other: 'Wrote {n} drafts. Open each, mend what is said of it above, then: npm run check',
    },
  },
  building: {
    notBuilt: 'The site was not built: {count}.',
    built: 'The site is in {folder}/',
    nobody:
      'site.config.ts names neither a contact nor a repository: /publish/ tells its readers that nobody takes their files yet.',
    served: 'Plenary is at {home}',
    portTaken: 'Port {port} is taken; choose another: PORT={next} npm start',
    noPages: 'The pages were not made',
    ended:
      'The process that makes the pages was ended from outside ({signal}); perhaps there was not enough memory. The site of the last build is untouched.',
    again: '{fault}, and build again. The site of the last build is untouched.',
    againAt: '{fault}, and build again: {path}. The site of the last build is untouched.',
    /** What the system says when something outside the project stops a build, and what to do about it. */
    faults: {
      ENOSPC:
        'There is no room left on the disk. Make room (a build needs twice the size of the site)',
      EDQUOT:
        'The quota of the disk is used up. Make room (a build needs twice the size of the site)',
      EROFS: 'The disk is read-only. Build in a folder that can be written to',
      EACCES: 'A file or folder may not be written. Look at its owner and permissions',
      EMFILE: 'Too many files are open at once. Raise the limit (ulimit -n 4096)',
    },
  },
};
