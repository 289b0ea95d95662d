import { describe, expect, it } from 'vitest';
import { stripOf } from '../../src/figures/time-strip.ts';
import { conference, declaration, graphOf, series } from '../records.ts';

const congress = series({ id: 'congress' });
const edition = (year: string) =>
  conference({ id: `${year}-congress`, dates: { start: year }, series: 'congress' });
const [doha, istanbul, abidjan] = [edition('2012'), edition('2016'), edition('2021')];
const strategy = declaration({
  id: 'istanbul-strategy',
  adopted: '2016-10',
  adoptedAt: '2016-congress',
});
const graph = graphOf(congress, doha, istanbul, abidjan, strategy);

describe('the strip of a record in time', () => {
  it('shows a meeting among its series, and what it adopted', () => {
    const marks = stripOf(graph, istanbul, '2026-11-29')?.marks ?? [];
    expect(marks.map(({ entry, role }) => [entry.id, role])).toEqual([
      ['2012-congress', 'series'],
      ['2016-congress', 'own'],
      ['istanbul-strategy', 'after'],
      ['2021-congress', 'series'],
    ]);
  });
  it('shows a text after the meeting that adopted it', () => {
    const marks = stripOf(graph, strategy, '2026-11-29')?.marks ?? [];
    expect(marks.map(({ entry, role }) => [entry.id, role])).toEqual([
      ['2016-congress', 'before'],
      ['istanbul-strategy', 'own'],
    ]);
  });
  it('keeps marks of the same day apart on their side of the line', () => {
    const twins = ['a', 'b'].map((id) =>
      declaration({ id, adopted: '2016', adoptedAt: '2016-congress' }),
    );
    const marks = stripOf(graphOf(istanbul, ...twins), istanbul, '2026-11-29')?.marks ?? [];
    const below = marks.filter(({ role }) => role === 'after').map(({ x }) => x);
    expect((below[1] ?? 0) - (below[0] ?? 0)).toBeGreaterThanOrEqual(5);
  });
  it('is not there for a record without a date', () => {
    const undated = conference({ id: 'undated' });
    expect(stripOf(graphOf(undated), undated, '2026-11-29')).toBeUndefined();
  });
});
