import { dev } from 'astro';
import process from 'node:process';
import { address } from '../src/addresses.ts';
import { site } from '../site.config.ts';

const port = Number(process.env['PORT'] ?? 4321);

const { address: at } = await dev({ logLevel: 'warn', server: { port } });
const home = `http://localhost:${at.port}`;
const editors = site.languages.map((language) => `${home}${address('/admin/', language)}`);
console.log(`The editor is at ${editors.join(' and ')}
Open it in Chrome, Edge or another Chromium browser, choose "Work with Local Repository" and pick this folder:
  ${process.cwd()}
What you save is written into src/content; Ctrl+C ends the editor.`);
