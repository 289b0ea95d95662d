const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Languages in which somebody may write the name of a language. */
const NAMED_IN = ['en', 'fr'];

let known: ReadonlyMap<string, string> | undefined;

/** The tags of all languages that have two letters, by their names. */
function tags(): ReadonlyMap<string, string> {
  known ??= new Map(
    NAMED_IN.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
      return [...LETTERS].flatMap((first) =>
        [...LETTERS].flatMap((second) => {
          const name = names.of(first + second)?.toLowerCase();
          const tag = Intl.getCanonicalLocales(first + second)[0] ?? first + second;
          return name === undefined ? [] : [[name, tag] as const];
        }),
      );
    }),
  );
  return known;
}

/** The tag of a language that is named in English or French, or by a tag in another spelling. */
export function languageCalled(text: string): string | undefined {
  const named = tags().get(text.trim().toLowerCase());
  if (named !== undefined) return named;
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
