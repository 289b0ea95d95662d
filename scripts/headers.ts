/** The headers that a `_headers` file gives to the paths that a pattern matches. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** Reads a `_headers` file: a pattern on a line of its own, below it its headers, indented. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((line) => /^\s*[^#\s]/.test(line))) {
    // A host that joins headers is told to drop one; here the last holds anyway.
    if (/^\s+!/.test(line)) continue;
    const header = /^\s+([^:]+):\s*(.*?)\s*$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}

/** The headers for a path; of rules that set the same one, the last holds. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const matching = rules.filter(({ pattern }) => matches(pattern, path));
  return new Map(matching.flatMap(({ headers }) => headers));
}

function matches(pattern: string, path: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  return rest.length > 0 ? path.startsWith(start) : path === pattern;
}
