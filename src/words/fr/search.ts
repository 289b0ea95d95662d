import { count } from '../forms.ts';

/** Words of search, in French. */
export const search = {
  label: 'Chercher des conférences, déclarations, cadres et organisations',
  button: 'Chercher',
  type: 'Type',
  topic: 'Sujet',
  year: 'Année',
  organization: 'Organisation',
  country: 'Lieu',
  results: count('{n} résultat', '{n} résultats'),
  none: 'Rien trouvé pour « {q} ».',
  noneFiltered: 'Rien trouvé pour « {q} » avec ces filtres.',
  noneChosen: 'Rien trouvé avec ces filtres.',
  nothingWay: 'Essayez moins de mots ou d’autres, ou passez par une liste :',
  noScript: 'La recherche demande JavaScript. Sans lui, tout est accessible par ces listes :',
  failed: 'L’index de recherche n’a pas pu être chargé. Tout est accessible par ces listes :',
  clear: 'Effacer les filtres',
  sort: 'Ordre',
  sorts: {
    relevance: 'Pertinence',
    newest: 'Plus récents d’abord',
    oldest: 'Plus anciens d’abord',
  },
  more: 'Montrer la suite',
  filters: 'Filtres',
  allValues: 'Les {n}',
  fewerValues: 'Moins',
  aliases: 'Autres noms',
  begin: 'Saisissez un mot, un nom, un lieu ou un sigle ; ou passez par une liste :',
  waiting: 'Recherche en cours…',
};
