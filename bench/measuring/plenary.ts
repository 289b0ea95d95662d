import { writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { buildSite } from '../../scripts/build.ts';

// Builds the site as `npm run build` does, into a folder of its own, and writes down what each step cost.
const steps: Record<string, number> = {};
let last = process.cpuUsage();
await buildSite(env['PEER_OUT'], (step, elsewhere = 0) => {
  const { user, system } = process.cpuUsage(last);
  steps[step] = (user + system + elsewhere) / 1e6;
  last = process.cpuUsage();
});
if (env['STEPS_FILE'] !== undefined) writeFileSync(env['STEPS_FILE'], JSON.stringify(steps));
