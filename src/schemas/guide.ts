import { z } from 'astro/zod';
import { line, prose } from './text.ts';

/** The head of a guide: prose in MDX that maintainers write. */
export const guide = z.strictObject({
  title: line.describe('Title of the guide.'),
  summary: prose.describe('One sentence for lists and search engines.'),
  kind: z.enum(['method', 'briefing']).describe('How Plenary works, or a briefing on a theme.'),
  order: z.int().positive().describe('Place among the guides of its kind.'),
});
