const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** All tags of two letters, whether or not there is a language to them. */
const TAGS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Languages in which somebody may write the name of a language. */
const NAMED_IN = ['en', 'fr'];

/** The tag of a language that is named in English or French, or by a tag in another spelling. */
export function languageCalled(text: string): string | undefined {
  const words = text.trim().toLowerCase();
  const all = NAMED_IN.map(
    (language) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }),
  );
  const named = TAGS.find((tag) => all.some((names) => names.of(tag)?.toLowerCase() === words));
  try {
    return Intl.getCanonicalLocales(named ?? words.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
