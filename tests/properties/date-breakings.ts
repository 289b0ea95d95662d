import type { Path } from '../../src/checks/check.ts';
import { withValue, type Breaking } from './breakings.ts';
import { listIn } from './own.ts';
import { yamlOf } from './refusal.ts';
import type { Sample } from './sample.ts';

/** Long before anything that is recorded. */
const TOO_EARLY = '1801';

/** Dates that cannot be true together with the others of the record. */
export function dateBreakings(sample: Sample): Breaking[] {
  const { value } = sample;
  const tooEarly = (how: string, at: Path): Breaking => ({
    ...{ sample, field: String(at[0]), how, at, by: 'dates' },
    broken: withValue(value, at, TOO_EARLY),
  });
  const isAdopted = 'adopted' in value;
  return [
    ...('dates' in value
      ? [tooEarly('end before start', ['dates', 'end']), renamed(sample, ['dates', 'start'])]
      : []),
    ...(isAdopted && sample.collection === 'declarations' ? [renamed(sample, ['adopted'])] : []),
    ...(isAdopted && 'commitments' in value
      ? [tooEarly('due before adoption', ['commitments', 0, 'due'])]
      : []),
    ...(isAdopted && 'inForce' in value ? [tooEarly('in force before adoption', ['inForce'])] : []),
    ...('dates' in value ? [movedInSilence(sample)] : []),
    ...versionsOutOfOrder(value).map((at) => tooEarly('versions out of order', at)),
    ...observedIn(sample).map((at) => tooEarly('seen before it was promised', at)),
  ];
}

/** A version with a date that comes after another with a date. */
function versionsOutOfOrder(value: Sample['value']): Path[] {
  const dated = [...listIn(value, 'versions').entries()].filter(
    ([, { date }]) => date !== undefined,
  );
  return dated.slice(1, 2).map(([index]) => ['versions', index, 'date']);
}

/** The first observation of a promise that has a date itself. */
function observedIn({ value }: Sample): Path[] {
  const isDated = 'dates' in value || 'adopted' in value;
  return ['followUps', 'commitments'].flatMap((field) => {
    const observed = listIn(value, field).findIndex(
      (promise) => listIn(promise, 'observations').length > 0,
    );
    return isDated && observed >= 0 ? [[field, observed, 'observations', 0, 'date']] : [];
  });
}

/** The record beside the dates of another day as the published ones, without a word of what became of them. */
function movedInSilence(sample: Sample): Breaking {
  const untold = withValue(sample.value, ['previousDates'], undefined);
  const broken = withValue(untold, ['corrections'], undefined);
  const sources = listIn(sample.value, 'sources').map((source) => ({
    ...source,
    supports: ((source.supports ?? []) as string[]).filter((field) => field !== 'previousDates'),
  }));
  const files = { 'published-dates.yaml': `${sample.id}: {start: "${TOO_EARLY}"}\n` };
  const own = { sample, field: 'dates', how: 'another day than was published' };
  return {
    ...{ ...own, at: ['dates', 'start'], by: 'changed-dates', files },
    broken: { ...broken, sources: sources.filter(({ supports }) => supports.length > 0) },
  };
}

/** The record under an id that begins with another year. */
function renamed(sample: Sample, at: Path): Breaking {
  const file = `${sample.collection}/${TOO_EARLY}-${sample.id}.yaml`;
  const files = { [sample.file]: undefined, [file]: yamlOf(sample.value) };
  const own = { sample, field: at.join('.'), how: 'another year in the id' };
  return { ...own, at, by: 'dates', files, file };
}
