import { describe, expect, test } from 'vitest';
import { meetingCalled, meetingsWith, titleOf } from '../../../src/publish/outcome/meetings.ts';
import { conference, declaration, graphOf, organization } from '../../records.ts';

const DAY = '2026-06-15';
const meeting = (year: number, more: object = {}) =>
  conference({
    ...{ id: `${year}-forum`, name: 'Parcel Forum', status: 'concluded' as const },
    ...{ dates: { start: `${year}-06-10` }, place: { city: 'Bern', country: 'CH' } },
    ...more,
  });

describe('the meetings that are offered', () => {
  const graph = graphOf(
    meeting(2023),
    meeting(2024, { outcome: 'none' }),
    meeting(2025, { organizers: [{ org: 'wco', role: 'host' }] }),
    organization({ id: 'wco', short: 'WCO', name: 'World Customs Organization' }),
    declaration({ id: '2025-call', adoptedAt: '2025-forum' }),
    meeting(2027, { status: 'confirmed' }),
  );
  const idsWith = (text: string) => meetingsWith(text, graph, DAY).map(({ id }) => id);

  test('are first those whose outcome is expected, then the others, the latest before', () => {
    expect(idsWith('')).toEqual(['2023-forum', '2027-forum', '2025-forum', '2024-forum']);
  });

  test('have all the words that were typed: of the name, the place, the year and who held it', () => {
    expect(idsWith('bern 2024 parc')).toEqual(['2024-forum']);
    expect(idsWith('geneva')).toEqual([]);
    expect(idsWith('wco 2025')).toEqual(['2025-forum']);
    expect(idsWith('customs')).toEqual(['2025-forum']);
  });

  test('are told apart by their days where they share a name', () => {
    const [first] = meetingsWith('2023', graph, DAY);
    expect(first && titleOf(first, graph)).toBe('Parcel Forum, 2023-06-10');
    expect(meetingCalled('Parcel Forum, 2023-06-10', graph)?.id).toBe('2023-forum');
    expect(meetingCalled('Parcel Forum', graph)).toBeUndefined();
  });
});
