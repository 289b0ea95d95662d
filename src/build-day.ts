const today = new Date().toISOString().slice(0, 10);

/** The day of the build, `YYYY-MM-DD` in UTC; `SOURCE_DATE_EPOCH` (seconds since 1970) sets it, for builds that can be repeated. */
export const buildDay = dayOf(process.env['SOURCE_DATE_EPOCH']);

/** The day on which records are checked: what has happened by now has happened, though a build be dated back. */
export const checkDay = buildDay > today ? buildDay : today;

function dayOf(epoch: string | undefined): string {
  if (epoch === undefined) return today;
  const time = Number(epoch) * 1000;
  if (!Number.isFinite(time))
    throw new Error(`SOURCE_DATE_EPOCH: Unexpected "${epoch}", expected seconds since 1970`);
  return new Date(time).toISOString().slice(0, 10);
}
