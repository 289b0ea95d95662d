/** What an author adds for all meetings of a file. */
export interface Given {
  /** The day on which it is read. */
  day: string;
  /** What the source is called where the file does not say. */
  file: string;
  address?: string | undefined;
  organizer?: string | undefined;
  series?: string | undefined;
  topics?: readonly string[] | undefined;
}
