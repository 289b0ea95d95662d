import fc from 'fast-check';
import { checkContent } from '../../src/checks/run.ts';
import type { Graph } from '../../src/graph/build.ts';
import { graphOfKnown, knownOf, type Known } from '../../src/publish/known.ts';
import { DAY } from '../checks/checking.ts';

/** What the browser knows of a folder: only what goes over the wire. */
export function graphIn(folder: string, day = DAY): Graph {
  const wire = JSON.stringify(knownOf(checkContent(folder, day).graph));
  return graphOfKnown(JSON.parse(wire) as Known);
}

/** What can be typed into a field that does not belong there, or only seems not to. */
export const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    ...['', ' ', '2027', '2027-06', '2027-06-31', '31.12.2027', '0000-00-00', '9999-12-31'],
    ...['null', 'yes', '~', '- a', 'a: b', '# no', '"', "'", '{', '[', '&a *a', '!!js', '|', '>'],
    ...['<script>alert(1)</script>', '[x](javascript:alert(1))', '‮turned', '\u0000', '\ud800'],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'Example Union',
      'EXU',
      'parcels',
      'CH',
      'concluded',
    ],
    ...[
      'forum',
      'intergovernmental',
      'virtual',
      'example-parcel-forums',
      '-1',
      '1e9',
      '99999',
      '3',
    ],
    ...[
      'https://example.org/second',
      'https://a b',
      'https://user:pw@example.org',
      'HTTPS://É.org/ü',
    ],
    ...[
      'World\nCustoms',
      'مؤتمر البريد',
      '跨境电商大会',
      '1',
      '٣',
      'é'.repeat(200),
      'x'.repeat(5000),
    ],
  ),
);
