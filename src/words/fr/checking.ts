import type { checking as english } from '../en/checking.ts';

/** Ce que disent les vérifications autour de leurs propres mots : `npm run check`, /publish/ et l’éditeur. */
export const checking: typeof english = {
  about: '{place} : {said}',
  problem: 'Trouvé : {unexpected} ; attendu : {expected}.',
  meant: 'Vouliez-vous dire « {nearest} » ?',
  write: 'Écrivez : `{line}`',
  writeAt: 'Écrivez à la ligne {n} : `{line}`',
  item: 'élément {n}',
  records: { one: '{n} fiche', other: '{n} fiches' },
  problems: { one: '{n} problème', other: '{n} problèmes' },
};
