import { explainFault } from './build-faults.ts';
import { buildSite } from './build.ts';
import { serveSite } from './serve.ts';

const port = Number(process.env['PORT'] ?? 4321);

try {
  await buildSite();
  const { home } = await serveSite(port);
  console.log(`Plenary is at ${home}`);
} catch (reason) {
  const isTaken = (reason as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(
    isTaken
      ? `Port ${port} is taken; choose another: PORT=${port + 1} npm start`
      : explainFault(reason),
  );
  process.exitCode = 1;
}
