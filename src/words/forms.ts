import type { en } from './en/index.ts';

/** The forms of a phrase by number, as far as its language tells them apart (`Intl.PluralRules`). */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The two forms that English needs; French writes the same two, other languages may need more. */
export const count = (one: string, other: string): Forms => ({ one, other });

/** The shape of English, with any text in the place of its texts. */
type Translated<Part> = Part extends string
  ? string
  : Part extends readonly unknown[]
    ? Part
    : Part extends Forms
      ? Forms
      : { readonly [Key in keyof Part]: Translated<Part[Key]> };

/** The shape that every language fills. */
export type Words = Translated<Omit<typeof en, 'vocabularies'>> & {
  readonly vocabularies: Translated<Omit<(typeof en)['vocabularies'], 'oneOf'>>;
};
