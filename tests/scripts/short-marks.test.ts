import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { shortMarks } from '../../scripts/short-marks.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'marks-'));
const put = (file: string, text: string) => {
  writeFileSync(path.join(folder, file), text);
};
put('Bare.astro', '<p>no styles</p>');
put('List.astro', '<ul></ul><style>ul { margin: 0 }</style>');
put('Row.astro', '<li></li><style>li { margin: 0 }</style>');

const [styles, components] = shortMarks(folder);
const after = (plugin: Plugin | undefined, code: string, file: string) => {
  const change = plugin?.transform as (code: string, id: string) => { code: string } | undefined;
  return change(code, path.join(folder, file))?.code;
};

describe('the mark of a component', () => {
  it('is its place among all that have styles, in its styles and its code', () => {
    const style = 'Row.astro?astro&type=style&index=0&lang.css';
    expect(after(styles, 'li[data-astro-cid-abcd1234]{margin:0}', style)).toBe(
      'li[data-c1]{margin:0}',
    );
    expect(after(components, '<li data-astro-cid-abcd1234>', 'Row.astro')).toBe('<li data-c1>');
    expect(after(components, '<ul data-astro-cid-wxyz1234>', 'List.astro')).toBe('<ul data-c0>');
  });
  it('is handed on to another component without a value', () => {
    const code = 'renderComponent("Row", { "data-astro-cid-abcd1234": true })';
    expect(after(components, code, 'List.astro')).toBe('renderComponent("Row", { "data-c0": "" })');
  });
  it('is none where there are no styles or no marks', () => {
    expect(after(components, '<p>no styles</p>', 'Bare.astro')).toBeUndefined();
    expect(after(components, '<ul>', 'List.astro')).toBeUndefined();
    expect(after(styles, '<ul data-astro-cid-wxyz1234>', 'List.astro')).toBeUndefined();
  });
});
