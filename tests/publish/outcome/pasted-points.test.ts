import { expect, test } from 'vitest';
import { linesOf } from '../../../src/publish/outcome/pasted-points.ts';

test('each line is a point, without the number that it has in the document', () => {
  const text =
    '1. Send data early.\n(b) Report.\r\n\n– Meet again.\niv) Stop.\n2026 is the year.\n';
  expect(linesOf(text)).toEqual([
    'Send data early.',
    'Report.',
    'Meet again.',
    'Stop.',
    '2026 is the year.',
  ]);
});
