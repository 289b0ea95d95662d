/** Words that say nothing of what is sought, in English, French and Spanish; folded. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been being by can could did do does done for from had has have having how i if in into ' +
    'is it its many me much my no nor of on or shall should so some something such tell thing would you your ' +
    'our that the their them there these they this those to us was we were what when where which who whom ' +
    'whose why will speak speaks mention mentions mentioned say says  with would about after all any between during not over under until upon via than then ' +
    'le la les un une des du de et en au aux dans pour par sur avec que qui quoi quel quelle quels quelles ' +
    'est sont ou se sa son ses ce cette ces il elle d l s el los las una y del al con para por es son como'
  ).split(' '),
);
