import type { Graph } from '../graph/build.ts';
import { language } from '../schemas/text.ts';
import type { Given } from './given.ts';
import { knownSource } from './known-source.ts';
import type { Meeting } from './meeting.ts';

/** The page or file that stands as the source of a meeting. */
export function sourceOf(meeting: Meeting, graph: Graph, given: Given): Record<string, unknown> {
  const url = meeting.url ?? given.address;
  const known = knownSource(url, graph);
  if (known) return known;
  const modified = meeting.modified;
  return {
    title: meeting.name,
    publisher: meeting.publisher ?? (url === undefined ? given.file : new URL(url).hostname),
    ...(modified !== undefined &&
      /^\d{4}-\d\d-\d\d$/.test(modified) &&
      modified <= given.day && { date: modified }),
    ...(url !== undefined && { url }),
    language: languageOf(meeting),
  };
}

/** The language of the source; who fills in the template has chosen it, and the checks say what is wrong with it. */
function languageOf({ language: tag, where }: Meeting): string {
  const [usual = tag] = canonical(tag);
  if (usual !== undefined && (where.says === 'row' || language.safeParse(usual).success))
    return usual;
  return 'en';
}

function canonical(tag: string | undefined): string[] {
  try {
    return tag === undefined ? [] : Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}
