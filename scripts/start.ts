import { site } from '../site.config.ts';
import { phrase } from '../src/words/index.ts';
import { explainFault } from './build-faults.ts';
import { buildSite } from './build.ts';
import { wordsHere } from './language.ts';
import { missingAddressee } from './missing-addressee.ts';
import { serveSite } from './serve.ts';

const words = wordsHere().building;
const port = Number(process.env['PORT'] ?? 4321);

try {
  await buildSite();
  const { home } = await serveSite(port);
  console.log(phrase(words.served, { home }));
  for (const line of missingAddressee(site, words)) console.log(line);
} catch (reason) {
  const isTaken = (reason as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(
    isTaken ? phrase(words.portTaken, { port, next: port + 1 }) : explainFault(reason, words),
  );
  process.exitCode = 1;
}
