import type { FieldKind } from './fields.ts';

/** Values that may not stand in a field, made from the value that does; each by what is wrong with it. */
export type Wrong = Record<string, (value: never) => unknown>;

const noText: Wrong = { number: () => 7, list: () => ['text'], group: () => ({ a: 'text' }) };

const anyText: Wrong = {
  ...noText,
  'empty text': () => '',
  'spaces before': (text: string) => ` ${text}`,
  'space after': (text: string) => `${text} `,
  'no-break space after': (text: string) => `${text}\u00a0`,
  'zero-width space': (text: string) => `${text.slice(0, 1)}\u200b${text.slice(1)}`,
  'right-to-left override': (text: string) => `\u202e${text}`,
  'control character': (text: string) => `${text}\u0007.`,
};

/** Text that must not reach a page. */
export const scripted: Wrong = {
  HTML: (text: string) => `${text.slice(0, 100)} <b>bold</b>`,
  script: (text: string) => `${text.slice(0, 100)} <script>alert(1)</script>`,
  'javascript: link': (text: string) => `${text.slice(0, 100)} [here](javascript:alert%281%29)`,
  'data: image': (text: string) => `${text.slice(0, 100)} ![](data:text/html,x)`,
};

/** What may not stand in a field of each kind. */
export const wrongs: Record<FieldKind, Wrong> = {
  line: {
    ...anyText,
    'line break': (text: string) => `${text}\nand more`,
    'too long': () => 'x'.repeat(301),
  },
  prose: { ...anyText, 'too long': () => 'x'.repeat(4001) },
  address: {
    ...noText,
    'javascript: address': () => 'javascript:alert(1)',
    'ftp: address': () => 'ftp://example.org/',
    'no scheme': () => 'www.example.org',
    'space inside': (text: string) => `${text}/a b`,
    'empty text': () => '',
  },
  count: {
    text: (count: number) => String(count),
    zero: () => 0,
    negative: (count: number) => -count,
    fraction: (count: number) => count + 0.5,
    list: (count: number) => [count],
  },
  country: {
    ...noText,
    'small letters': (code: string) => code.toLowerCase(),
    'three letters': () => 'CHN',
    'no such country': () => 'ZZ',
    'country by name': () => 'China',
  },
  date: {
    'impossible month': () => '2018-13',
    'impossible day': () => '2019-02-29',
    words: () => 'last spring',
    'two years': () => '2018/2019',
    'one-digit month': () => '2018-6',
    'empty text': () => '',
    list: (text: string) => [text],
    group: (text: string) => ({ year: text }),
    fraction: () => 20.18,
  },
  group: { text: () => 'text', number: () => 7, list: (group: unknown) => [group] },
  names: {
    text: () => 'text',
    list: () => ['text'],
    'tag of no language': (names: object) => ({ ...names, english: 'Name' }),
    'tag in capitals': (names: object) => ({ ...names, FR: 'Nom' }),
  },
  key: {
    ...noText,
    'empty text': () => '',
    capital: (key: string) => key.toUpperCase(),
    zero: (key: string) => `${key.slice(0, 1)}0`,
    'other letter': (key: string) => `x${key.slice(1)}`,
    'number alone': (key: string) => key.slice(1),
  },
  language: {
    ...noText,
    'empty text': () => '',
    'language by name': () => 'english',
    capitals: (tag: string) => tag.toUpperCase(),
    'no such language': () => 'qq',
  },
  list: {
    text: () => 'text',
    number: () => 7,
    group: (list: unknown[]) => ({ first: list[0] }),
    'empty item': (list: unknown[]) => [...list, null],
  },
  reference: {
    ...noText,
    'empty text': () => '',
    capitals: (id: string) => id.toUpperCase(),
    'space after': (id: string) => `${id} `,
    'path of a file': (id: string) => `content/${id}.yaml`,
  },
  word: {
    ...noText,
    'empty text': () => '',
    'no such word': () => 'something-else',
    capitals: (word: string) => word.toUpperCase(),
    'letter doubled': (word: string) => word + word.slice(-1),
  },
};
