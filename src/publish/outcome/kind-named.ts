/** What words in a name say about a document, the telling ones first. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\bministerial statement\b|\bcommuniqué ministériel\b/i, 'ministerial-statement'],
  [
    /\bministers['’]? statement\b|\bstatement (?:by|of) (?:the )?ministers\b/i,
    'ministerial-statement',
  ],
  [/\bjoint statement\b|\bdéclaration (?:commune|conjointe)\b/i, 'joint-statement'],
  [/\b(?:action plan|plan of action)\b|\bplan d['’]action\b/i, 'action-plan'],
  [/\bwork programme\b|\bprogramme de travail\b/i, 'work-programme'],
  [/\broad ?map\b|\bfeuille de route\b/i, 'roadmap'],
  [/\br[eé]solution\b/i, 'resolution'],
  [/\bd[eé]cision\b/i, 'decision'],
  [/\brecomm[ae]ndation\b/i, 'recommendation'],
  [/\bcommuniqu[eé](?![\p{L}])/iu, 'communique'],
  [/\binitiative\b/i, 'initiative'],
  [/\bd[eé]claration\b/i, 'declaration'],
  // What participants state together; one person's statement is none.
  [/^(?!.*\b(?:chair|president)).*\bstatement\b/i, 'joint-statement'],
];

/** The kind of document that a name tells of, if it tells of one. */
export function kindNamed(name: string): string | undefined {
  return kinds.find(([pattern]) => pattern.test(name))?.[1];
}
