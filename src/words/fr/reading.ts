/** Words of what helps to find one's way on a page, in French. */
export const reading = {
  timeStrip: {
    label: 'Place dans le temps',
    mark: '{name}, {date} ({role})',
    roles: {
      own: 'cette fiche',
      series: 'même série',
      before: 'antérieur',
      after: 'en est issu',
    },
    keys: {
      series: 'au-dessus de la ligne : la série',
      before: 'au-dessus de la ligne : ce dont elle provient',
      after: 'au-dessous : ce qui en est issu',
    },
  },
  recordFoot: {
    onThisPage: 'Sur cette page',
    inList: 'Dans la liste : {collection}',
    previous: 'Précédent',
    next: 'Suivant',
    record: 'Cette fiche',
    changed: 'Dernière modification le {day}.',
    report: 'Signaler une erreur',
    reportTitle: 'Erreur dans {record}',
    reportBody: 'Page : {address}\n\nCe qui est inexact, et quelle source le dit :\n',
    copied: 'Adresse copiée',
  },
  toTable: 'Passer au tableau équivalent',
};
