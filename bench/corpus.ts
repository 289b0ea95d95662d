import path from 'node:path';
import { writeCorpus } from './corpus/folder.ts';

/** Writes made-up records for a try of your own: `npm run bench -- corpus 1000 /tmp/content`. */
export default function corpus(size = '1000', folder = 'dist-bench', seed = '1'): void {
  writeCorpus(path.resolve(folder), Number(size), Number(seed));
  console.log(`${size} made-up records are in ${folder}; PLENARY_CONTENT=${folder} uses them.`);
}
