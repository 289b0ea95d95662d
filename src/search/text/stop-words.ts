/** Words that say nothing of what is sought, in English, French and Spanish; folded. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been by can did do does for from had has have how in into is it its of on or ' +
    'our that the their them there these they this those to us was we were what when where which who whom ' +
    'whose why will with would about after all any between during not over under until upon via than then ' +
    'le la les un une des du de et en au aux dans pour par sur avec que qui quoi quel quelle quels quelles ' +
    'est sont ou se sa son ses ce cette ces il elle d l s el los las una y del al con para por es son como'
  ).split(' '),
);
