import type { APIRoute } from 'astro';
import { fullAddress, recordPath } from '../addresses.ts';
import { buildDay } from '../build-day.ts';
import { timelineFile } from '../figures/timeline-file.ts';
import { layoutTimeline } from '../figures/timeline.ts';
import { graph } from '../graph/index.ts';
import { firstLanguage } from '../languages.ts';

/** The timeline of all years as a drawing that stands alone. */
export const GET: APIRoute = () => {
  const timeline = layoutTimeline(graph, { today: buildDay });
  const linkTo = (entry: Parameters<typeof recordPath>[0]) => fullAddress(recordPath(entry));
  return new Response(timelineFile(timeline, { language: firstLanguage, linkTo }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
