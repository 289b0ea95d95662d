/** Words of single pages, in French. */
export const pages = {
  pages: {
    topics: 'Sujets',
    sources: 'Sources',
    guides: 'Guides',
    search: 'Recherche',
    about: 'À propos',
    publish: 'Publier',
    glossary: 'Glossaire',
    followUps: 'Suites',
    gaps: 'Lacunes',
    moved: 'Déplacé',
    notFound: 'Introuvable',
  },
  topicsPage: {
    about: 'Les sujets selon lesquels les fiches et leurs engagements sont classés.',
  },
  sourcesPage: {
    about: 'Chaque page et chaque document que cite une fiche, avec les fiches qui s’y appuient.',
    coverage: '{n} sources de {publishers} éditeurs, par ordre alphabétique.',
    title: 'Sources, page {page}',
    page: 'Page {page}',
  },
  followUpsPage: {
    about:
      'Ce que des réunions ont annoncé, et ce qui en a été vu depuis. L’état se calcule d’après des observations datées, au jour où ce site a été produit.',
    overdue:
      '« En retard » veut dire que la date est passée et qu’aucune source n’a été trouvée ici, non que rien n’a été fait.',
    counts: '{n} promesses : {counts}.',
    seen: 'Vu pour la dernière fois :',
  },
  gapsPage: {
    about:
      'Ce que l’on ne sait pas ici, pour que personne ne prenne une place vide pour une réponse.',
    coverage: 'Couverture',
    coverageAbout: 'Ce que la rédaction sait de l’étendue des fiches.',
    fields: 'Champs',
    fieldsAbout:
      'Combien de fiches manquent d’un champ. Un champ absent veut dire qu’aucune source n’a été trouvée.',
    series: 'Séries',
    seriesAbout: 'Éditions que la numérotation d’une série laisse voir et qui n’ont pas de fiche.',
    weak: 'Preuves fragiles',
    weakAbout: 'Fiches qui reposent sur une seule source, ni officielle ni de presse.',
    unjudged: 'Éditeurs que personne n’a encore évalués : {n} sur {total}.',
    columns: {
      organization: 'Organisation',
      what: 'Objet',
      years: 'Années',
      state: 'État',
      looked: 'Dernière recherche',
      note: 'Comment, et ce qui manque',
      field: 'Champ',
      lacking: 'Manquants',
      of: 'Sur',
      missing: 'Éditions sans fiche',
    },
  },
  glossaryPage: {
    about: 'Sigles et termes du métier, et où lire la suite.',
    readOn: 'Voir :',
  },
  guidesPage: {
    about: 'Comment Plenary fonctionne, et des notes sur ce que montrent ses fiches.',
    noLabel: '(sans mot)',
    kinds: { method: 'Comment Plenary fonctionne', briefing: 'Notes' },
    onlyIn: 'Ce guide n’existe qu’en {language}.',
    table: 'Tableau',
  },
  homePage: {
    title: 'Ce qui a été convenu, où, par qui, et ce qu’il en est advenu',
    examples: 'Par exemple',
    comingUp: 'À venir',
    publish: 'La vôtre manque ? Publier un événement',
    nothingComing: 'Aucune réunion à venir n’est consignée. Les plus récentes :',
    latest: 'Derniers résultats',
    lineage: 'Le chemin d’une norme',
    waysIn: 'Par où entrer',
    byTopic: 'Par sujet',
    byOrganization: 'Par organisation',
    known:
      '{records} fiches, {commitments} engagements, {pillars} parties d’instruments et {sources} sources ; produit le {day}.',
  },
  movedPage: { text: 'Cette fiche se trouve désormais sous' },
  notFoundPage: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être mal saisie, ou la page n’a jamais existé : une fiche déplacée laisse une redirection. Essayez une recherche, ou l’une des listes.',
  },
};
