import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMarkdown } from './markdown.ts';
import { folders } from './told.ts';

/** A generator that makes a site of the same records. */
export interface Builder {
  name: string;
  /** Up to how many records it is run unless asked for: some take too long for every run. */
  upTo: number;
  command: readonly string[];
  cwd: string;
  /** Puts ready what it reads, and takes away what it kept of another run; not measured. */
  prepare: (content: string) => void;
}

const here = (folder: string) => fileURLToPath(new URL(folder, import.meta.url));
const root = here('../../');
const work = path.join(root, 'dist.bench/peers');

/** A day in seconds since 1970, so that every run builds the same. */
export const buildDay = '1795910400';

/** Folder into which every builder builds, emptied before each. */
export const out = path.join(root, 'dist.bench/out');

const plenary: Builder = {
  name: 'Plenary',
  upTo: Infinity,
  command: [process.execPath, 'bench/measuring/plenary.ts'],
  cwd: root,
  prepare: () => undefined,
};

const astro: Builder = {
  name: 'minimal Astro',
  upTo: Infinity,
  command: ['astro', 'build', '--silent'],
  cwd: here('astro'),
  prepare: () => {
    for (const kept of ['node_modules', '.astro'])
      rmSync(path.join(here('astro'), kept), { recursive: true, force: true });
  },
};

const eleventy: Builder = {
  name: 'Eleventy',
  upTo: Infinity,
  command: ['eleventy', '--quiet'],
  cwd: here('eleventy'),
  prepare: () => undefined,
};

/** Writes the pages as Markdown for a generator that wants them so. */
function markdownFor(folder: string, below: string, withLists: boolean) {
  return (content: string) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeMarkdown(content, path.join(folder, below), withLists);
  };
}

const vitepressFolder = path.join(work, 'vitepress');
const vitepress: Builder = {
  name: 'VitePress',
  upTo: 1_000,
  command: ['vitepress', 'build', '.', '--outDir', out],
  cwd: vitepressFolder,
  prepare: (content) => {
    markdownFor(vitepressFolder, '.', true)(content);
    mkdirSync(path.join(vitepressFolder, '.vitepress'));
    const config = 'export default { title: "Peer", ignoreDeadLinks: true };\n';
    writeFileSync(path.join(vitepressFolder, '.vitepress/config.js'), config);
    writeFileSync(path.join(vitepressFolder, 'package.json'), '{"type":"module"}\n');
  },
};

const hugoFolder = path.join(work, 'hugo');
const hugo: Builder = {
  name: 'Hugo',
  upTo: Infinity,
  command: ['hugo', '--quiet', '--destination', out],
  cwd: hugoFolder,
  prepare: (content) => {
    markdownFor(hugoFolder, 'content', false)(content);
    for (const prefix of ['', 'fr/'])
      for (const folder of folders)
        writeFileSync(
          path.join(hugoFolder, 'content', prefix, folder, '_index.md'),
          `---\ntitle: ${folder}\n---\n`,
        );
    cpSync(here('hugo'), hugoFolder, { recursive: true });
  },
};

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Plenary and its peers, in the order in which they take turns. */
export const builders: readonly Builder[] = [
  plenary,
  astro,
  eleventy,
  vitepress,
  ...(isInstalled('hugo') ? [hugo] : []),
];
