import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainFault } from '../../scripts/build-faults.ts';
import { commandsIn } from '../../src/words/commands.ts';
import { contentFolder } from '../../src/content-folder.ts';

describe('what a build says', () => {
  it.skipIf(!existsSync('/dev/full'))('when the disk is full', () => {
    let said = '';
    try {
      writeFileSync('/dev/full', 'a page');
    } catch (reason) {
      said = explainFault(new Error('Could not write the page.', { cause: reason }));
    }
    expect(said).toContain('There is no room left on the disk.');
    expect(said).toContain('The site of the last build is untouched.');
  });
  it('when a folder may not be written', () => {
    const refused = Object.assign(new Error('EACCES: permission denied'), {
      code: 'EACCES',
      path: '/srv/site.next',
    });
    expect(explainFault(refused)).toBe(
      'A file or folder may not be written. Look at its owner and permissions, and build again: /srv/site.next. ' +
        'The site of the last build is untouched.',
    );
  });
  it('in French, where French is asked for', () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    expect(explainFault(full, commandsIn('fr').building)).toBe(
      'Il n’y a plus de place sur le disque. Faites-en (une construction demande deux fois la taille du site), ' +
        'et construisez de nouveau. Le site de la dernière construction est intact.',
    );
  });
  it('when the project itself has a fault', () => {
    expect(explainFault(new Error('The site was not built: 3 problems.'))).toBe(
      'The site was not built: 3 problems.',
    );
  });
});

describe('a record that was only half written', () => {
  it(
    'stops the build with its file and line, and leaves the last site as it was',
    { timeout: 60_000 },
    () => {
      const parent = mkdtempSync(path.join(tmpdir(), 'half-'));
      const [content, site] = [path.join(parent, 'content'), path.join(parent, 'dist')];
      cpSync(contentFolder, content, { recursive: true });
      mkdirSync(site);
      writeFileSync(path.join(site, 'index.html'), 'last');
      const half = 'name: Half a Con\nkind: conference\nsummary: >-\n  It was\ndates: {start: 2019';
      writeFileSync(path.join(content, 'conferences/2019-half-a-conference.yaml'), half);
      const build = `import { buildSite } from './scripts/build.ts';
      await buildSite(${JSON.stringify(site)}).catch((reason) => {
        console.error(reason.message);
        process.exitCode = 1;
      });`;
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', build], {
        encoding: 'utf8',
        env: { ...process.env, PLENARY_CONTENT: content },
      });
      const page = readFileSync(path.join(site, 'index.html'), 'utf8');
      rmSync(parent, { recursive: true });
      expect(stderr).toMatch(/2019-half-a-conference\.yaml:\d+:\d+ /);
      expect(stderr).toContain('The site was not built');
      expect(status).toBe(1);
      expect(page).toBe('last');
    },
  );
});
