import { checkContent } from '../../src/checks/run.ts';
import { contentFolder } from '../../src/content-folder.ts';
import type { Dataset } from '../../src/exports/dataset.ts';

const day = '2026-12-01';

/** The records of this project as they are exported. */
export const real: Dataset = {
  graph: checkContent(contentFolder, day).graph,
  version: '1.2.3+abcdef01',
  day,
  releases: [],
};
