import type { Breaking } from './breakings.ts';
import { listIn, of, type Own } from './own.ts';
import type { Sample } from './sample.ts';

/** Points whose id stands twice, or is not what was published. */
export function pointBreakings(sample: Sample): Breaking[] {
  const { value, id } = sample;
  return of(
    sample,
    ['commitments', 'pillars'].flatMap((field): Own[] => {
      const points = listIn(value, field);
      const [first] = points;
      if (!first) return [];
      const address = `${id}#${String(first.id)}`;
      const by = 'permanent-ids';
      const published = (file: string) => ({ 'permanent-ids.yaml': file });
      return [
        {
          ...{ how: 'id twice', at: [field, points.length, 'id'], by },
          broken: { ...value, [field]: [...points, first] },
        },
        {
          ...{ how: 'withdrawn id', at: [field, 0, 'id'], by },
          files: published(`withdrawn: ["${address}"]\n`),
        },
        {
          ...{ how: 'other text under a published id', at: [field, 0, 'text'], by },
          files: published(`published: { "${address}": zebras graze quietly beneath acacias }\n`),
        },
        {
          ...{
            how: 'published point lost',
            at: ['published', `${id}#${field.slice(0, 1)}999`],
            by,
          },
          files: published(`published:\n  "${id}#${field.slice(0, 1)}999": zebras graze quietly\n`),
          file: 'permanent-ids.yaml',
        },
      ];
    }),
  );
}
