/** A row of figures by their headings. */
export type Row = Readonly<Record<string, string | number | undefined>>;
/** Figures side by side, with what they are of. */
export type FigureTable = readonly [caption: string, rows: readonly Row[]];

type BySize<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** What parts of the benchmark write: builders or engines by the number of records, pages, or rows as they are shown. */
interface Results {
  records?: BySize<Record<'cpu' | 'ratio' | 'wall' | 'peak' | 'pages' | 'runs', number>> | number;
  pages?: readonly Row[];
  quality?: Readonly<Record<string, Record<'judged' | 'heldOut' | 'slips', Answering>>>;
  cost?: BySize<Record<'firstBytes' | 'nextBytes' | 'coldMs' | 'nextMs', number>>;
  rows?: readonly Row[];
}

/** The share of queries with a right result first, and in the first three. */
interface Answering {
  first: number;
  three: number;
}

/** The tables of what a part of the benchmark found; none of a part that was never run. */
export function tablesOf({ records, pages, quality, cost, rows }: Results): FigureTable[] {
  const tables: FigureTable[] = [
    ...(typeof records === 'object' ? bySize(records, 'site', costOfBuild) : []),
    ['', (pages ?? []).map(({ page, ...weights }) => ({ page, ...headed(weights) }))],
    ['Right result first, in the first three, %', Object.entries(quality ?? {}).map(answered)],
    ...bySize(cost ?? {}, 'engine', costOfSearch),
    ['', rows ?? []],
  ];
  return tables.filter(([, of]) => of.length > 0);
}

function bySize<T>(
  sizes: BySize<T>,
  heading: string,
  rowOf: (figures: T) => Row,
): readonly FigureTable[] {
  return Object.entries(sizes).map(([size, all]) => [
    `${written(Number(size))} records`,
    Object.entries(all).map(([name, figures]) => ({ [heading]: name, ...rowOf(figures) })),
  ]);
}

function costOfBuild({ cpu, ratio, wall, peak, pages, runs }: Record<string, number>): Row {
  return { 'CPU s': cpu, ratio, 'wall s': wall, 'peak MiB': peak, pages, runs };
}

function costOfSearch({ firstBytes, nextBytes, coldMs, nextMs }: Record<string, number>): Row {
  return {
    'first answer, bytes': firstBytes,
    'next, bytes': nextBytes,
    'first, ms': coldMs,
    'next, ms': nextMs,
  };
}

function answered([engine, { judged, heldOut, slips }]: [
  string,
  Record<'judged' | 'heldOut' | 'slips', Answering>,
]): Row {
  return {
    engine,
    judged: shares(judged),
    'held out': shares(heldOut),
    'with a slip': shares(slips),
  };
}

function shares({ first, three }: Answering): string {
  return [first, three].map((share) => (share * 100).toFixed(1)).join(', ');
}

/** A number that heads a column is a number of records. */
function headed(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([heading, value]) => [
      /^\d+$/.test(heading) ? `of ${written(Number(heading))}, bytes` : heading,
      value,
    ]),
  );
}

/** A number as the guide writes it, whose text is English. */
export function written(n: number): string {
  return n.toLocaleString('en', { maximumFractionDigits: 2 });
}
