/** A section of a page, as a list of contents names it. */
export interface PageSection {
  id: string;
  heading: string;
}

const section =
  /<section class="row" id="([^"]+)"[^>]*>\s*<h2 class="label"[^>]*>\s*([^<]+?)\s*<\/h2>/g;

/** Reads the sections off the HTML that our own components have written, so that no page has to name its sections twice. */
export function sectionsIn(html: string): PageSection[] {
  return [...html.matchAll(section)].map(([, id = '', heading = '']) => ({
    id,
    heading: heading.replaceAll('&#39;', '’').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  }));
}
