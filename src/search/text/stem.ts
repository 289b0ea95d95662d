/**
 * The part of a word that its forms share: "declarations", "declaration"; "organisation", "organization". Light on
 * purpose: what is cut off must never be what tells two words of the field apart. Takes a folded word.
 */
export function stem(word: string): string {
  if (/^[a-z]{4,}$/.test(word)) return latin(word);
  if (/^\p{Script=Cyrillic}{5,}$/u.test(word))
    return word.replace(/(?<=^.{4,})[аеиоуыэюяьхмвг]{1,3}$/u, '');
  if (/^\p{Script=Arabic}{4,}$/u.test(word)) return word.replace(/^(?:و|ب|ل|ف)?ال(?=.{3})/u, '');
  return word;
}

function latin(word: string): string {
  const single = singular(word);
  return withoutEnding(single)
    .replace(/(?<=.{3})is(?=e?$|ation|er$|abl)/, 'iz')
    .replace(/amme?$/, 'am')
    .replace(/(?<=.{4})e$/, '');
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

/** Takes off -ing and -ed where a word with a vowel is left: "launched", "shipping", not "bring". */
function withoutEnding(word: string): string {
  const [, rest = ''] = /^(.*[aeiouy].*[^e]|.*[aeiouy][a-z])(?:ing|ed)$/.exec(word) ?? [];
  if (rest.length < 3) return word;
  return rest.replace(/([bdgklmnprt])\1$/, '$1');
}
