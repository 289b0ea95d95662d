import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readHeaders, type HeaderRule } from './headers.ts';

const MADE = '# Made from public/_headers by `npm run hosting`; change that file, not this one.';

/** The headers of the site for nginx: to be included where `http` stands, above the server. */
export function nginxHeaders(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const parts = names.map((name) => {
    const variable = `$plenary_${name.toLowerCase().replaceAll('-', '_')}`;
    const lines = valuesOf(name, rules).map(
      ([pattern, value]) => `  ${nginxPattern(pattern)} "${value}";`,
    );
    return `map $uri ${variable} {\n${lines.join('\n')}\n}\nadd_header ${name} ${variable} always;`;
  });
  return `${MADE}\n\n${parts.join('\n\n')}\n`;
}

/** The first pattern that matches holds in a map, so the particular ones come before the general one. */
function valuesOf(name: string, rules: readonly HeaderRule[]): [pattern: string, value: string][] {
  return rules
    .flatMap(({ pattern, headers }) =>
      headers
        .filter(([own]) => own === name)
        .map(([, value]): [string, string] => [pattern, value]),
    )
    .toReversed();
}

function nginxPattern(pattern: string): string {
  if (pattern === '/*') return 'default';
  return pattern.endsWith('*') ? `~^${pattern.slice(0, -1)}` : pattern;
}

/** The headers of the site for Caddy: to be imported inside the block of the site. */
export function caddyHeaders(rules: readonly HeaderRule[]): string {
  const parts = rules.map(({ pattern, headers }) => {
    const lines = headers.map(([name, value]) => `    ${name} "${value}"`);
    return `  header ${pattern} {\n${lines.join('\n')}\n  }`;
  });
  // A route keeps its order, so that a particular path has the last word.
  return `${MADE}\nroute {\n${parts.join('\n')}\n}\n`;
}

/** The files that servers without `_headers` read instead, by where they lie in the project. */
export function hostingFiles(headers: string): Record<string, string> {
  const rules = readHeaders(headers);
  return {
    'deploy/nginx-headers.conf': nginxHeaders(rules),
    'deploy/caddy-headers': caddyHeaders(rules),
  };
}

if (import.meta.main) {
  const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
  for (const [file, text] of Object.entries(
    hostingFiles(readFileSync(at('public/_headers'), 'utf8')),
  )) {
    writeFileSync(at(file), text);
    console.log(`Wrote ${file}`);
  }
}
