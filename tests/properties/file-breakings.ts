import type { Path } from '../../src/checks/check.ts';
import type { Breaking } from './breakings.ts';
import { yamlOf } from './refusal.ts';
import type { Sample, Written } from './sample.ts';

/** Ways to spoil the text of a file: what becomes of it, the check, and where it points. */
const spoilings: [
  how: string,
  spoil: (text: string) => string | Uint8Array,
  by: string,
  at?: Path,
][] = [
  ['unclosed quotation mark', (text) => text.replace('name: ', 'name: "'), 'yaml'],
  ['uneven indentation', (text) => `   ${text}`, 'yaml'],
  ['tab', (text) => text.replace(/^ {2}/m, '\t'), 'yaml'],
  ['key twice', (text) => `name: Other name\n${text}`, 'yaml'],
  ['alias', (text) => `${text}short: *other\n`, 'yaml'],
  ['anchor and alias', (text) => `${text}short: &a [*a]\n`, 'yaml'],
  ['tag', (text) => `${text}short: !secret text\n`, 'yaml'],
  ['two documents', (text) => `${text}---\n${text}`, 'yaml'],
  ['conflict of two versions', (text) => `<<<<<<< ours\n${text}>>>>>>> theirs\n`, 'yaml'],
  ['empty file', () => '', 'schema', []],
  ['only a comment', () => '# To be written.\n', 'schema', []],
  [
    'list instead of a record',
    (text) => `- ${text.replaceAll('\n', '\n  ').trimEnd()}\n`,
    'schema',
    [],
  ],
  ['text instead of a record', () => 'A conference.\n', 'schema', []],
  ['too large', (text) => `${text}# ${'x'.repeat(300_000)}\n`, 'file'],
  ['other bytes than UTF-8', () => new Uint8Array([0x6e, 0xff, 0xfe]), 'file'],
];

/** The ways to spoil the file of a record, to misname it, or to have it twice. */
export function fileBreakings(sample: Sample): Breaking[] {
  const text = yamlOf(sample.value);
  const own = { sample, field: 'file' };
  return [
    ...spoilings.map(([how, spoil, by, at = []]) => ({
      ...{ ...own, how, by, at },
      files: { [sample.file]: spoil(text) },
    })),
    ...misnamings(sample).map(([how, file]) => ({
      ...{ ...own, how, by: 'file', at: [], file },
      files: { [sample.file]: undefined, [file]: text },
    })),
    ...doublings(sample, text),
    ...listBreakings(sample),
  ];
}

function misnamings({ file, collection, id }: Sample): [how: string, file: string][] {
  return [
    ['ending .yml', file.replace('.yaml', '.yml')],
    ['ending .json', file.replace('.yaml', '.json')],
    ['ending in capitals', file.replace('.yaml', '.YAML')],
    ['capitals in the id', `${collection}/${id.toUpperCase()}.yaml`],
    ['space in the id', `${collection}/${id} copy.yaml`],
    ['underscore in the id', `${collection}/${id}_2.yaml`],
    ['two hyphens in the id', `${collection}/${id}--2.yaml`],
    ['letter with an accent in the id', `${collection}/${id}-é.yaml`],
  ];
}

/** The record a second time: under another id, and its id in another collection. */
function doublings(sample: Sample, text: string): Breaking[] {
  const second = `${sample.collection}/${sample.id}-2.yaml`;
  const stranger: Written = {
    name: 'Stranger of the same id',
    organizers: sample.neighbours
      .filter((n) => n.collection === 'organizations')
      .map(({ id }) => id),
    sources: [
      {
        ...{ id: 's1', title: 'Stranger', publisher: 'Nobody', language: 'en' },
        supports: ['name', 'organizers'],
      },
    ],
  };
  const elsewhere = `series/${sample.id}.yaml`;
  const twice = { sample, by: 'duplicate', field: 'file' };
  return [
    {
      ...twice,
      how: 'same record under a second id',
      at: ['name'],
      file: second,
      files: { [second]: text },
    },
    ...(sample.collection === 'series'
      ? []
      : [
          {
            ...{ ...twice, how: 'id used in two collections', at: [], file: elsewhere },
            files: { [elsewhere]: yamlOf(stranger) },
          },
        ]),
  ];
}

/** What the lists beside the records may say wrongly about this record. */
function listBreakings(sample: Sample): Breaking[] {
  const { id } = sample;
  const own = (how: string, file: string, text: string, by: string, at: Path): Breaking => ({
    ...{ sample, field: file, how, by, at, file },
    files: { [file]: text },
  });
  const moved = 'moved.yaml';
  const exceptions = 'exceptions.yaml';
  const excuse = (check: string) => `- { check: ${check}, record: ${id}, because: A reason. }\n`;
  return [
    own('moved id in use', moved, `${id}: ${id}\n`, 'moved-reference', [id]),
    own('moved to nothing', moved, 'old-id: nothing-here\n', 'moved-reference', ['old-id']),
    own('moved twice', moved, `a: b\nb: ${id}\n`, 'moved-reference', ['a']),
    own('moved id that is none', moved, `Old Id: ${id}\n`, 'schema', ['Old Id']),
    own('unused exception', exceptions, excuse('duplicate'), 'unused-exception', [0]),
    own('exception for form', exceptions, excuse('schema'), 'unused-exception', [0]),
    own(
      'exception without reason',
      exceptions,
      `- { check: dates, record: ${id} }\n`,
      'schema',
      [0],
    ),
    own('unknown list', 'topic.yaml', '[]\n', 'file', []),
  ];
}
