import { ticked, type FormValues } from '../form.ts';
import { rowsIn, type RowSaid } from '../rows-said.ts';

/** The points that are told; none where the author says that there are none. */
export function pointsIn(values: FormValues): RowSaid[] {
  return ticked(values, 'pointless').length > 0 ? [] : rowsIn(values, 'commitments');
}
