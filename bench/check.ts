import { checkDay } from '../src/build-day.ts';
import { readContent } from '../src/checks/read.ts';
import { checkContent } from '../src/checks/run.ts';
import { corpusFolder } from './corpus/folder.ts';
import { rounded } from './measuring/measure.ts';

/** How long it takes to check records, and how much of that is reading them: `npm run bench -- check 1000 10000`. */
export default function checkRecords(...options: string[]): object {
  const sizes = options.length > 0 ? options.map(Number) : [1_000, 10_000];
  const rows = sizes.map((size) => {
    const content = corpusFolder(size);
    const reading = secondsOf(() => readContent(content));
    const checking = secondsOf(() => checkContent(content, checkDay));
    return {
      records: size,
      'reading, CPU s': rounded(reading),
      'checking, CPU s': rounded(checking),
      'checking / reading': rounded(checking / reading),
      'ms a record': rounded((1000 * checking) / size),
    };
  });
  console.table(rows);
  return { rows, growth: growthOf(rows.map((row) => row['checking, CPU s'])) };
}

/** Seconds of processor time that a task takes. */
export function secondsOf(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How much dearer each is than the one before it. */
export function growthOf(figures: readonly number[]): number[] {
  return figures.slice(1).map((figure, at) => rounded(figure / (figures[at] ?? NaN)));
}
