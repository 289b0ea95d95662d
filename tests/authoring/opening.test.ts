import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorCommand, openInEditor } from '../../scripts/opening.ts';
import { folderOf } from '../checks/checking.ts';

describe('the editor in which a new record is opened', () => {
  test.each([
    ['is the one for a whole screen', { VISUAL: 'code --wait', EDITOR: 'vi' }, ['code', '--wait']],
    ['is the one for a line, if there is no other', { VISUAL: ' ', EDITOR: 'vi' }, ['vi']],
    ['is none where the author has named none', {}, []],
  ])('%s', (_, env, words) => {
    expect(editorCommand(env)).toEqual(words);
  });

  test('is given the file after its own words', () => {
    const folder = folderOf({
      'editor.cjs': "require('node:fs').writeFileSync(process.argv[3], process.argv[2]);",
    });
    const file = path.join(folder, 'a.yaml');
    const EDITOR = `${process.execPath} ${path.join(folder, 'editor.cjs')} --wait`;
    expect(openInEditor(file, { EDITOR })).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('--wait');
  });

  test('may be missing, and then nothing is opened', () => {
    expect(openInEditor('a.yaml', { EDITOR: 'no-such-editor' })).toBe(false);
    expect(openInEditor('a.yaml', {})).toBe(false);
  });
});
