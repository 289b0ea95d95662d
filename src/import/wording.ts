/** What words in a name say about a meeting, the telling ones first. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(working group|task ?force|groupe de travail|grupo de trabajo)\b/i, 'working-group'],
  [/\b(expert group|group of experts|experts? meeting|groupe d['’]experts)\b/i, 'expert-group'],
  [/\b(committee|commission|comité)\b/i, 'committee'],
  [/\b(workshop|training|seminar|webinar|atelier|séminaire|webinaire|taller)\b/i, 'workshop'],
  [/\b(ministerial|ministérielle?|ministers?)\b/i, 'ministerial'],
  [/\b(summit|sommet|cumbre)\b/i, 'summit'],
  [/\b(congress|congrès|congreso)\b/i, 'congress'],
  [/\b(council|conseil|consejo)\b/i, 'council-session'],
  [/\b(regional|régionale?)\b/i, 'regional-meeting'],
  [/\b(forum|foro)\b/i, 'forum'],
  [/\b(consultations?|hearing)\b/i, 'consultation'],
];

/** The kind of meeting that a name tells of; a conference, if it tells of none. */
export function kindIn(name: string): string {
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'conference';
}

const HYBRID = /\b(hybrid|hybride|híbrid[ao])\b/i;
const ONLINE =
  /\b(online|virtual(?:ly)?|webinar|webinaire|zoom|webex|(?:microsoft )?teams|google meet|en ligne|virtuel(?:le)?)\b|^https?:\/\//i;

/** How people meet, as far as the words for the place tell. */
export function formatIn(words: string): string | undefined {
  if (HYBRID.test(words)) return 'hybrid';
  return ONLINE.test(words) ? 'virtual' : undefined;
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const french =
  'premi[eè]re? deuxi[eè]me troisi[eè]me quatri[eè]me cinqui[eè]me sixi[eè]me septi[eè]me huiti[eè]me neuvi[eè]me dixi[eè]me'.split(
    ' ',
  );
const ORDINAL = new RegExp(`\\b(?:${[...ordinals, ...french].join('|')})(?![\\p{L}])`, 'iu');
const NUMBERED = /\b(\d{1,3})(?:st|nd|rd|th|e|er|ère|ème|º|\.ª)(?![\p{L}\p{N}])/iu;

/** The number that a name gives its meeting: "Third …", "28th …", "5e …". */
export function editionIn(name: string): number | undefined {
  const figure = NUMBERED.exec(name)?.[1];
  if (figure !== undefined) return Number(figure) || undefined;
  const word = ORDINAL.exec(name)?.[0].toLowerCase();
  if (word === undefined) return undefined;
  const english = ordinals.indexOf(word);
  if (english >= 0) return english + 1;
  const at = french.findIndex((pattern) => new RegExp(`^${pattern}$`, 'iu').test(word));
  return at < 0 ? undefined : at + 1;
}

/** A name without what tells one edition from the next: its number and its year. */
export function withoutEdition(name: string): string {
  return name
    .replace(NUMBERED, ' ')
    .replace(ORDINAL, ' ')
    .replace(/\b(?:19|20)\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
