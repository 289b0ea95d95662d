import { folded, idCalled, namedIn } from '../checks/named.ts';
import type { Graph } from '../graph/build.ts';
import { editionIn, withoutEdition } from './wording.ts';

/** The series that a meeting belongs to by its name, or by the folder it stood in, and its number in it. */
export interface Recognized {
  series: string;
  edition?: number;
}

/** The names under which a meeting of a series may be known: whole, and without what follows a colon or a dash. */
function coresOf(name: string): string[] {
  const [head = name] = name.split(/[:(]| [-–—] /);
  return [...new Set([name, head].map((one) => folded(withoutEdition(one))))];
}

/** Recognizes the series by its own names or by those of its editions; a number is taken only from the name. */
export function seriesFor(
  name: string,
  folder: string | undefined,
  graph: Graph,
): Recognized | undefined {
  const series = seriesNamed(name, graph) ?? seriesFolder(folder, graph);
  if (series === undefined) return undefined;
  const edition = editionIn(name);
  return { series, ...(edition !== undefined && { edition }) };
}

function seriesNamed(name: string, graph: Graph): string | undefined {
  const cores = coresOf(name);
  const own = graph.series.find(({ name, short, aliases = [] }) =>
    [name, ...(short === undefined ? [] : [short]), ...aliases].some((one) =>
      cores.includes(folded(withoutEdition(one))),
    ),
  );
  if (own) return own.id;
  const known = graph.conferences.filter(
    (edition) =>
      edition.series !== undefined &&
      coresOf(edition.name).some((core) => core !== '' && cores.includes(core)),
  );
  const ids = new Set(known.map(({ series }) => series));
  return ids.size === 1 ? [...ids][0] : undefined;
}

function seriesFolder(folder: string | undefined, graph: Graph): string | undefined {
  return folder === undefined ? undefined : idCalled(folder, ['series'], namedIn(graph));
}
