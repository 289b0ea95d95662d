/** Terms that are filters and no words begin with this: a year, a country. */
export const MARK = '=';

/** Terms of records that are what a word says, such as a declaration. */
export const KIND = '=kind ';
