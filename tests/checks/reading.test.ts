import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/checks/read.ts';
import { readYaml } from '../../src/checks/yaml-file.ts';
import { folderOf, linesFor } from './checking.ts';

describe('a content folder', () => {
  test('gives its records with id and collection, and its lists', () => {
    const { records, lists, problems } = readContent(
      folderOf({ 'series/b.yaml': 'name: B', 'organizations/a.yaml': 'name: A', 'README.md': '#' }),
    );
    expect(problems).toEqual([]);
    expect(records).toEqual([
      { collection: 'organizations', id: 'a', file: 'organizations/a.yaml', value: { name: 'A' } },
      { collection: 'series', id: 'b', file: 'series/b.yaml', value: { name: 'B' } },
    ]);
    expect([...lists.keys()]).toEqual(['topics.yaml', 'glossary.yaml']);
  });

  test('that is not there lacks its lists', () => {
    const { records, problems } = readContent(path.join(folderOf({}), 'nowhere'));
    expect(records).toEqual([]);
    expect(
      problems.map(({ file, unexpected, expected }) => `${file}: ${unexpected}, ${expected}`),
    ).toEqual([
      'topics.yaml: nothing, a file of this name',
      'glossary.yaml: nothing, a file of this name',
    ]);
  });

  test.each<[string, string, string | Uint8Array, string]>([
    [
      'a file with another ending',
      'series/a.yml',
      'name: A',
      'series/a.yml:1:1  Unexpected file "a.yml", expected only files that end in ".yaml" in this folder.',
    ],
    [
      'a file whose name is no id',
      'series/My_Series.yaml',
      'name: A',
      'series/My_Series.yaml:1:1  Unexpected file name "My_Series", expected an id: lower-case letters, digits and single hyphens.',
    ],
    [
      'a file that is no text',
      'series/a.yaml',
      new Uint8Array([0x6e, 0xff, 0xfe]),
      'Unexpected bytes that are no text, expected text in UTF-8.',
    ],
    [
      'a file that is far too large',
      'series/a.yaml',
      `name: ${'a'.repeat(300_000)}`,
      'Unexpected 300006 bytes, expected at most 262144 bytes.',
    ],
    ['a folder in a collection', 'series/more/a.yaml', 'name: A', 'file "more"'],
    [
      'an unknown folder',
      'conferenses/a.yaml',
      'name: A',
      'Unexpected name "conferenses", expected the folder of a collection or a known list. Did you mean "conferences"?',
    ],
    ['an unknown list', 'topic.yaml', '[]', 'Did you mean "topics.yaml"?'],
    ['a list with another ending', 'moved.yml', '{}', 'Did you mean "moved.yaml"?'],
  ])('with %s is refused', (_, file, text, said) => {
    const lines = linesFor({ [file]: text });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(said);
    expect(lines[0]).toMatch(/:1:1 {2}.*\(file\)$/);
  });

  test('does not follow a link out of the folder', () => {
    const folder = folderOf({ 'series/a.yaml': 'name: A' });
    symlinkSync('/etc/hostname', path.join(folder, 'series/b.yaml'));
    expect(readContent(folder).problems).toMatchObject([
      { file: 'series/b.yaml', unexpected: 'something that is no file', expected: 'a plain file' },
    ]);
  });

  test('may hold hidden files, which are never published', () => {
    expect(linesFor({ 'series/.keep': '', '.DS_Store': '' })).toEqual([]);
  });
});

describe('YAML that cannot be read', () => {
  test.each([
    ['a:\n  b: 1\n\tc: 2\n', '  c: 2'],
    ['a: x\ty\nb: @c\n', 'b: "@c"'],
    ['a: @\n', 'a: "@"'],
    ['- - a: @b\n', '- - a: "@b"'],
    ['a: x "b"\nc: \'d\' e "f"\n', `c: "'d' e \\"f\\""`],
    ['a: b: c\n', 'a: "b: c"'],
    ['a: &\n', 'a: "&"'],
    ['[a: b\n', undefined],
    ['a: [b\n', 'a: "[b"'],
    ['a: b\n c\nd\n', undefined],
  ])('such as %j is mended by the line %j, if one is enough', (text, line) => {
    const { problems, correct } = readYaml(text);
    const [problem] = problems;
    const mended = problem && correct({ ...problem, file: 'a.yaml' });
    expect(mended?.line).toBe(line);
    if (mended) expect(readYaml(mended.text).problems).toEqual([]);
  });
});

describe('YAML', () => {
  test('leaves dates as they are written', () => {
    expect(readYaml('a: 2018-02-09\nb: 2018\nc: no\n').value).toEqual({
      a: '2018-02-09',
      b: 2018,
      c: 'no',
    });
  });

  test.each([
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 3, 1],
    ['an alias', 'a: &x one\nb: *x\n', 2, 4],
    ['a tag', 'a: 1\nb: !!js/function x\n', 2, 4],
    ['a quote that is never closed', 'a: 1\nb: "two\n', 2, 7],
    ['wrong indentation', 'a:\n  b: 1\n c: 2\n', 3, 1],
    ['a second document', 'a: 1\n---\nb: 2\n', 2, 1],
  ])('with %s is refused at its place', (_, text, line, column) => {
    const { value, problems, locate } = readYaml(text);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(locate([], problems[0]?.at)).toEqual({ line, column });
  });

  test.each([
    ['a: One: two\n', 'second ": " in one field', 'double quotation marks'],
    ['a: "one\n', 'quotation mark that is never closed', 'another at its end'],
    ["a: 'it's'\n", 'more text after the value', 'the whole text in double quotation marks'],
    ['a: [b\nc: d\n', 'bracket that is never closed', '"]" or "}"'],
    ['a: @b\n', 'text that begins with a sign of YAML', 'double quotation marks'],
    ['a: 1\na: 2\n', 'field that stands there already', 'each field once'],
    ['a: 1\nb:2\nc: 3\n', 'line that is no field', 'a colon and a space'],
    ['a:\n  b: 1\n c: 2\n', 'indentation', 'in one column'],
  ])('%j is refused in plain words', (text, unexpected, expected) => {
    const { problems } = readYaml(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.unexpected).toBe(unexpected);
    expect(problems[0]?.expected).toContain(expected);
  });

  test('that breaks a rare rule is refused in the words of its reader, without a full stop', () => {
    const [problem, ...others] = readYaml('%FOO\na: 1\n').problems;
    expect(problem?.unexpected).toMatch(/^notation \(\S.*[^.\s]\)$/);
    expect(problem?.expected).toBe('plain YAML 1.2');
    expect(others.length).toBeLessThan(2);
  });

  test('with an alias is told to write the value out', () => {
    expect(readYaml('a: &x one\nb: *x\n').problems).toMatchObject([
      { check: 'yaml', unexpected: 'alias "*x"', expected: 'the value written out', at: 13 },
    ]);
  });

  test('with faults in several lines tells one of each line', () => {
    const { problems } = readYaml('a: 1\na: 2\nb: 3\nb: 4\n');
    expect(problems.map(({ at }) => at)).toEqual([5, 15]);
  });

  test('indented with tabs is told so once', () => {
    const { problems } = readYaml('a:\n\tb: 1\n\tc: 2\nd:\n\t- x\n');
    expect(problems).toMatchObject([{ unexpected: 'tab', at: 3 }]);
  });

  test.each(['[', '{a: ', '- '])(
    'nested beyond measure with %j is refused, not fatal',
    (opening) => {
      expect(readYaml(`a: ${opening.repeat(50_000)}`).problems).not.toEqual([]);
    },
  );

  const text = 'name: A\nplace:\n  city: B\npeople:\n  - name: C\n    role: D\n';

  test.each<[string, (string | number)[], 'key' | undefined, number, number]>([
    ['a value', ['name'], undefined, 1, 7],
    ['a key', ['place', 'city'], 'key', 3, 3],
    ['a value in a list', ['people', 0, 'role'], undefined, 6, 11],
    ['the group around a missing field', ['place', 'country'], undefined, 3, 3],
    ['the list item around a missing field', ['people', 0, 'org'], undefined, 5, 5],
    ['the list around a missing item', ['people', 4], undefined, 5, 3],
    ['the record around a missing field', ['dates', 'start'], undefined, 1, 1],
    ['the record itself', [], undefined, 1, 1],
  ])('finds the place of %s', (_, path, at, line, column) => {
    expect(readYaml(text).locate(path, at)).toEqual({ line, column });
  });

  test('finds a place even where there is no text', () => {
    expect(readYaml('').locate(['name'], undefined)).toEqual({ line: 1, column: 1 });
  });
});
