import { env } from 'node:process';
import { folders, PAGE, prefixes, readRecords, tellAll } from '../told.ts';

export default function configure(eleventy) {
  const told = tellAll(readRecords(env.PEER_CONTENT));
  eleventy.setQuietMode(true);
  eleventy.addGlobalData('pages', () =>
    prefixes.flatMap((prefix) =>
      told.map((record) => ({ ...record, address: prefix + record.path })),
    ),
  );
  eleventy.addGlobalData('lists', () =>
    prefixes.flatMap((prefix) =>
      folders.flatMap((folder) => {
        const all = told.filter(({ path }) => path.startsWith(`/${folder}/`));
        return Array.from({ length: Math.ceil(all.length / PAGE) }, (_, at) => ({
          title: `${folder} ${at + 1}`,
          address: `${prefix}/${folder}/${at === 0 ? '' : `${at + 1}/`}`,
          records: all.slice(at * PAGE, (at + 1) * PAGE),
        }));
      }),
    ),
  );
  return { dir: { input: '.', output: env.PEER_OUT } };
}
