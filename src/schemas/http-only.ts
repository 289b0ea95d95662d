import { z } from 'astro/zod';

/** A host whose pages are not to be had over https, as far as is known: an item of `http-only.yaml`. */
export const httpOnlyHost = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/, 'a host such as www.example.org');
