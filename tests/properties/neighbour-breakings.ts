import { collections } from '../../src/schemas/index.ts';
import type { Breaking } from './breakings.ts';
import { yamlOf } from './refusal.ts';
import { supportsOf, type Sample, type Written } from './sample.ts';
import { listIn } from './own.ts';

/** What is wrong only when a record is seen together with another. */
export function neighbourBreakings(sample: Sample): Breaking[] {
  return [
    ...describedTwice(sample),
    ...ownParent(sample),
    ...farFromMeeting(sample),
    ...standingAlone(sample),
    ...comparedTwice(sample),
    ...mappedWithoutPoint(sample),
  ];
}

/** One page under two titles, or under two spellings of its address: told where it is met second. */
function describedTwice(sample: Sample): Breaking[] {
  const { value, collection } = sample;
  const other = sample.neighbours.find((neighbour) => neighbour.collection !== collection);
  const cited = other && listIn(other.value, 'sources').find(({ url }) => url !== undefined);
  if (!cited) return [];
  const isSecond = collections.indexOf(other.collection) < collections.indexOf(collection);
  const url = String(cited.url);
  const variants: [how: string, described: Written][] = [
    ['other title', { title: 'Another title' }],
    ['other publisher', { publisher: 'Nobody' }],
    ['other language', { language: cited.language === 'fr' ? 'en' : 'fr' }],
    ['address with a slash', { url: url.endsWith('/') ? url.slice(0, -1) : `${url}/` }],
  ];
  return variants.map(([how, described]) => ({
    ...{ sample, field: 'sources', how, at: ['sources'], by: 'source-described-twice' },
    broken: {
      ...value,
      sources: [
        ...listIn(value, 'sources').filter((source) => source.url !== url),
        { ...cited, ...described, id: 's97', supports: ['name'] },
      ],
    },
    file: (isSecond ? sample : other).file,
  }));
}

function ownParent(sample: Sample): Breaking[] {
  if (sample.collection !== 'organizations') return [];
  const sources = listIn(sample.value, 'sources').map((source) => ({
    ...source,
    supports: [...new Set([...supportsOf(source), 'parent'])],
  }));
  const broken = { ...sample.value, parent: sample.id, sources };
  const own = { sample, field: 'parent', how: 'its own parent', at: ['parent'] };
  return [{ ...own, by: 'relation-cycle', broken }];
}

/** A text that was adopted long before or after its meeting. */
function farFromMeeting(sample: Sample): Breaking[] {
  const meeting = sample.neighbours.find(({ id }) => id === sample.value.adoptedAt);
  if (!meeting || sample.value.adopted === undefined) return [];
  return ['1801', '2199'].map((year) => ({
    ...{ sample, field: 'adopted', how: `meeting of ${year}`, at: ['adopted'], by: 'dates' },
    files: { [meeting.file]: yamlOf({ ...meeting.value, dates: { start: year } }) },
  }));
}

function standingAlone(sample: Sample): Breaking[] {
  const file = 'series/stranger-to-all.yaml';
  const about = { id: 's1', title: 'About', publisher: 'Nobody', language: 'en' };
  const stranger = { name: 'Stranger to all', sources: [{ ...about, supports: ['name'] }] };
  const own = { sample, field: 'file', how: 'record that stands alone', at: [] };
  return [{ ...own, by: 'orphan', file, files: { [file]: yamlOf(stranger) } }];
}

function comparedTwice(sample: Sample): Breaking[] {
  if (sample.collection === 'series') return [];
  const file = 'comparisons.yaml';
  const comparison = { id: 'odd-pair', name: 'Odd pair', about: 'One record twice.' };
  const list = [{ ...comparison, records: [sample.id, sample.id] }];
  const own = { sample, field: 'file', how: 'compared with itself', at: [0, 'records', 1] };
  return [{ ...own, by: 'comparable', file, files: { [file]: yamlOf(list) } }];
}

function mappedWithoutPoint(sample: Sample): Breaking[] {
  if (sample.collection !== 'declarations' && sample.collection !== 'frameworks') return [];
  const file = 'crosswalk.yaml';
  const judged = { relation: 'close', reason: 'None.', by: 'Nobody', judged: '2026-01-01' };
  const list = [{ from: sample.id, to: sample.id, ...judged }];
  const own = { sample, field: 'file', how: 'mapped onto itself', at: [0, 'to'] };
  return [{ ...own, by: 'crosswalk', file, files: { [file]: yamlOf(list) } }];
}
