import { buildDay } from '../build-day.ts';
import { datasetOf } from '../exports/dataset.ts';
import { graph, releases } from '../graph/index.ts';

/** The records with their version, for what pages say of the data as such. */
export const dataset = datasetOf(graph, releases, buildDay);
