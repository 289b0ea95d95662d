import type { Told } from './told.ts';

/** A line of the table: one answer to a question, or one point on a topic. */
export type Line = Record<
  'row' | 'label' | 'record' | 'point' | 'strength' | 'addressees' | 'says' | 'citation',
  string
>;

/** A comparison as lines for a spreadsheet: long rather than wide, so that it can be sorted and filtered; a gap is a line without a point that says so. */
export function linesOf({ columns, rows }: Told): Line[] {
  return rows.flatMap((row) =>
    columns.flatMap(({ name, address }, at): Line[] => {
      const common = { row: row.id, label: row.label, record: name };
      const empty = { point: '', strength: '', addressees: '', says: '', citation: address };
      if ('lines' in row) return [{ ...common, ...empty, says: row.lines[at]?.join('; ') ?? '' }];
      const points = row.points[at] ?? [];
      if (points.length === 0) return [{ ...common, ...empty, says: row.instead[at] ?? '' }];
      return points.map(({ id, strength, addressees, says, citation }) => ({
        ...common,
        point: id,
        strength,
        addressees,
        says,
        citation,
      }));
    }),
  );
}
