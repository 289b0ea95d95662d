import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { env } from 'node:process';
import { folders } from '../../told.ts';

export const collections = Object.fromEntries(
  folders.map((folder) => [
    folder,
    defineCollection({
      loader: glob({ pattern: '*.yaml', base: `${env['PEER_CONTENT']}/${folder}` }),
    }),
  ]),
);
