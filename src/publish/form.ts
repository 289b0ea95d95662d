import type { Draft } from '../authoring/draft.ts';
import type { NewRecord } from '../authoring/proof.ts';
import { fileOf } from '../checks/check.ts';
import type { PlacedProblem } from '../checks/report.ts';
import type { DaysRead, Period } from '../checks/written-date.ts';
import type { Graph } from '../graph/build.ts';
import type { Likeness } from '../import/duplicates.ts';
import { plain } from '../import/text.ts';
import type { Collection } from '../schemas/index.ts';
import type { OrganizationsSaid } from './organizations.ts';
import type { publishing } from '../words/en/publishing.ts';

/** What stands in a form: text in every field, and what is ticked; a field of a row is called `list.row.field`. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Something wrong with one field of a form; without a field, with the record as a whole. */
export interface FormProblem {
  field?: string | undefined;
  /** What the checks found; none where a field is only empty. */
  problem?: PlacedProblem;
  /** What is asked for in a field that is empty, if there is more to say than that it is needed. */
  asks?: keyof typeof publishing.asks;
}

/** Something to be said of a field that is no fault: what was supposed, or what is to be looked at once more. */
export interface FormRemark {
  field: string;
  says: keyof typeof publishing.remarks;
  /** Days that it speaks of. */
  days?: Period;
  /** Ids of topics or kinds that it speaks of. */
  words?: readonly string[];
  /** Tag of a language that it speaks of. */
  language?: string;
  /** Whether the author is asked to look once more. */
  isDoubt?: boolean;
}

/** A file that a form gives. */
export interface HandedIn extends NewRecord {
  /** In a record that is there already: only the lines that are new. */
  added?: string;
}

/** What becomes of a form: the files, or what stands in their way. */
export interface FormResult {
  /** What is handed in, as the subject of a mail says it. */
  subject: keyof typeof publishing.subjects;
  collection: Collection;
  /** What its page will show. */
  draft: Draft;
  records: HandedIn[];
  problems: FormProblem[];
  /** Records that are probably about the same. */
  duplicates: (Likeness & { collection: Collection })[];
  /** Names of organizations that get a record. */
  strangers: string[];
  /** How days were understood, by their fields. */
  days: Readonly<Record<string, DaysRead>>;
  /** How organizations were understood, by their fields. */
  organizations: Readonly<Record<string, OrganizationsSaid>>;
  remarks: readonly FormRemark[];
}

/** What a form makes of what stands in it, beside the records that are there. */
export interface Form<R extends FormResult = FormResult> {
  /** The ids of its fields begin with it. */
  name: string;
  made(values: FormValues, graph: Graph, day: string): R;
}

/** What one form does on its page beyond what all do. */
export interface Also<R extends FormResult> {
  /** Says what it has to say of what was made, beside its fields. */
  advise?(result: R): void;
  /** Begins again. */
  begin?(): void;
  /** Makes room for what was kept. */
  resume?(values: FormValues): void;
}

/** What was typed into a field, as one line of plain text. */
export function said(values: FormValues, field: string): string | undefined {
  const value = values[field];
  return typeof value === 'string' ? plain(value) : undefined;
}

/** What is ticked in a field. */
export function ticked(values: FormValues, field: string): string[] {
  const value = values[field] ?? [];
  return [...new Set(typeof value === 'string' ? [value] : value)];
}

/** A group of one field, or of none where nothing was said. */
export function optional(field: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [field]: value };
}

/** The files that a form gives, by their paths in the content folder. */
export function filesFrom({ records }: FormResult): Record<string, string> {
  return Object.fromEntries(records.map((record) => [fileOf(record), record.text]));
}
