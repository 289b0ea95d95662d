import { z } from 'astro/zod';
import { id } from './text.ts';

/** Ids that records once had: old id to present id. The site redirects the old address; no record may use the old id again. */
export const moved = z.record(id, id);
