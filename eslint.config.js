import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Forbids imports that match, each with what to do instead; `except` names the files that may. */
const never = (files, patterns, except = []) => ({
  files,
  ignores: except,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([regex, message]) => ({ regex, message })) },
    ],
  },
});

const astroItself = ['^astro:', 'Only pages, layouts and graph/index.ts know Astro.'];
const files = [
  '^node:(?!util$|path$|crypto$|sqlite$)',
  'Only checks/read.ts and scripts touch files.',
];
const collections = [
  '^astro:content$',
  'Ask the graph: graph/index.ts alone reads the collections.',
];
const graphIndex = ['graph/index\\.ts$', 'Take records as props: pages and layouts ask the graph.'];
const pagesBelow = [
  '/(pages|layouts|components)/',
  'Data flows from records to pages, never back.',
];

/** The house's table of who may import whom; data flows one way. */
const fences = [
  never(
    ['src/schemas/**'],
    [
      astroItself,
      files,
      pagesBelow,
      ['/(graph|checks|words)/', 'A schema knows one record alone.'],
    ],
  ),
  never(
    ['src/graph/**'],
    [
      astroItself,
      files,
      pagesBelow,
      ['/(checks|words)/', 'The graph says what is so, not how it is told.'],
    ],
  ),
  never(['src/graph/index.ts'], [files, pagesBelow]),
  never(['src/checks/**'], [astroItself, files, pagesBelow], ['src/checks/read.ts']),
  never(['src/checks/read.ts'], [astroItself, pagesBelow]),
  never(
    ['src/cards/**'],
    [astroItself, [files[0].replace('path$', 'path$|zlib$'), files[1]], pagesBelow, graphIndex],
  ),
  never(['src/publish/**/*.ts', 'src/editor/**'], [astroItself, files, pagesBelow, graphIndex]),
  never(
    ['src/authoring/**', 'src/import/**', 'src/exports/**', 'src/figures/**'],
    [astroItself, files, pagesBelow],
  ),
  never(
    ['src/compare/**'],
    [
      astroItself,
      files,
      pagesBelow,
      graphIndex,
      [
        '/schemas/(?!index)',
        'A browser loads this: types of schemas alone, from schemas/index.ts.',
      ],
    ],
  ),
  never(
    ['src/search/index/**'],
    [astroItself, [files[0].replace('path$', 'path$|zlib$'), files[1]], pagesBelow, graphIndex],
  ),
  never(
    ['src/search/engine/**', 'src/search/query/**', 'src/search/text/**'],
    [
      astroItself,
      files,
      pagesBelow,
      ['/(graph|schemas|words)/', 'Browsers load this: words come from the page.'],
    ],
  ),
  never(
    ['src/offline/**'],
    [
      astroItself,
      files,
      pagesBelow,
      ['/(graph|schemas|words)/', 'Browsers load this: words come from the page.'],
    ],
  ),
  never(
    ['src/components/**'],
    [collections, graphIndex, files, ['/pages/', 'Data flows from components to pages.']],
  ),
  never(['src/layouts/**'], [collections, files, ['/pages/', 'Data flows from layouts to pages.']]),
  never(['src/pages/**'], [files, ['/checks/', 'Checks run before the build, not in it.']]),
];

export default tseslint.config(
  { ignores: ['dist', 'dist.*', '**/.astro', '.stryker-tmp', 'node_modules', 'public'] },
  eslint.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  ...fences,
);
