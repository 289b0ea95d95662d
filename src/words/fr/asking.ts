import type { asking as english } from '../en/asking.ts';

/** Ce que dit `npm run new` en interrogeant sur une fiche, et dans son aide. */
export const asking: typeof english = {
  help: `npm run new -- TYPE [options]

Interroge sur une nouvelle fiche et l’écrit. TYPE est l’un de\u00a0: {kinds}.
npm run new -- conference --help dit ce qui est demandé\u202f; chaque question a une option.
npm run new -- outcome interroge sur le document issu d’une réunion, et les relie.
Avec --language=fr, ou sur un système en français, la commande parle français.
Avec --yes rien n’est demandé\u00a0:

  npm run new -- conference --yes --name "Third Example Parcel Forum" --kind forum \\
    --start 2027-06-10 --end 2027-06-11 --city Bern --country CH \\
    --summary "The third forum is announced for Bern." \\
    --source-title "Save the date" --source-publisher "Example Union"
`,
  helpOn: 'Demande ce à quoi aucune option ne répond, puis écrit la fiche.',
  helpOnId:
    'Identifiant de la fiche : son nom de fichier et son adresse, pour toujours. Sinon : son année et son nom.',
  helpOnYes: 'Écrire sans rien demander.',
  helpOnLanguage: 'La langue dans laquelle tout cela est dit : en ou fr.',
  helpOnHelp: 'Montrer ceci.',
  required: 'Nécessaire.',
  repeated: 'Peut être répété.',
  default: 'Sinon : {what}.',
  suchAs: 'Par exemple {all}.',
  or: '{before} ou {last}',
  oneOf: 'Au choix : {words}.',
  noKind: '"{word}" n’est pas un type de fiche : choisissez parmi {kinds}.',
  isKind: '{kind} est un type de {record} : npm run new -- {record} --kind {kind}',
  meant: 'Vouliez-vous dire "{word}" ?',
  meantFlag: 'Vouliez-vous dire --{flag} ?',
  noFlag: 'Il n’y a pas d’option --{flag}.',
  ofNoFlag: '"{value}" n’appartient à aucune option.',
  needsValue: '--{flag} demande une valeur.',
  givenTwice: '--{flag} est donné deux fois.',
  missing: '{flag} manque : {help}',
  number: '{flag} (numéro {n})',
  without: 'Sans cela : {what}.',
  understood: '"{text}" est compris comme {meant}.',
  meaning: 'Compris comme {meant}.',
  period: '{start} à {end}',
  taken: '{file} existe déjà : choisissez un autre identifiant avec --id.',
  noLatin:
    'Le nom n’a ni lettres latines ni chiffres dont faire un identifiant : choisissez-en un avec --id.',
  begin: 'Une nouvelle fiche : {record}. Ctrl+C interrompt ; rien n’est écrit avant la fin.',
  id: 'Identifiant : nom de fichier et adresse de la fiche, pour toujours.',
  typePart: 'Tapez une partie du nom.',
  ticking: 'Tab coche, Entrée continue.',
  mayBeEmpty: '(Peut rester vide.)',
  tickNone: '(Cochez "{none}" pour laisser vide.)',
  none: '(aucun)',
  nothingMatches: 'Rien ne correspond.',
  newTopic: 'Un nouveau thème s’ajoute à topics.yaml.',
  newRecord: 'On en ajoute avec npm run new -- {record}, avant ou après.',
  needed: 'Cela est nécessaire.',
  noTerminal:
    'Il n’y a pas de terminal où interroger : ajoutez --yes et répondez par des options (voir --help).',
  moreHelp: 'npm run new -- --help en dit plus.',
  written: `{file} écrit
Ouvrez-le et ajoutez ce que dit encore votre source\u00a0: ses dernières lignes nomment les champs libres.
  npm run check    dit si tout va bien
  npm run dev      le montre à {address}`,
  nextStep: '  npm run new -- outcome {id}    ajoute le document qui en est issu',
  nameMeeting: 'Nommez la réunion par son identifiant : npm run new -- outcome ID',
  noMeeting: 'Il n’y a pas de réunion "{id}".',
  awaited: 'Attendus : {ids}.',
  whichMeeting: 'Quelle réunion a un résultat ?',
  flags: {
    ...{ name: 'Nom', short: 'Nom court', kind: 'Type', series: 'Série', edition: 'Édition' },
    ...{ start: 'Début', end: 'Fin', status: 'Statut', format: 'Forme', city: 'Ville' },
    ...{ country: 'Pays', organizer: 'Organisateur', 'organizer-role': 'Rôle de l’organisateur' },
    ...{ participants: 'Participants', 'participants-qualifier': 'Précision du nombre' },
    ...{ 'participants-note': 'Note sur les participants', summary: 'Résumé', topic: 'Thème' },
    ...{ adopted: 'Adoption', 'adopted-at': 'Adoptée à', issuer: 'Auteur' },
    ...{ commitment: 'Engagement', strength: 'Force', addressee: 'Destinataire' },
    ...{ 'commitment-topic': 'Thème de l’engagement', custodian: 'Gardien', pillar: 'Partie' },
    ...{ 'pillar-text': 'Texte de la partie', 'pillar-number': 'Numéro de la partie' },
    ...{ parent: 'Organisation mère', website: 'Site', frequency: 'Fréquence' },
    ...{ 'source-title': 'Titre de la source', 'source-publisher': 'Éditeur de la source' },
    ...{ 'source-date': 'Date de la source', 'source-url': 'Adresse de la source' },
    'source-language': 'Langue de la source',
  },
  supposed: {
    conferences: {
      kind: 'celui de la dernière réunion de la série',
      organizer: 'ceux qui ont tenu la dernière réunion de la série',
      topic: 'les thèmes de la dernière réunion de la série',
      status: 'concluded ou confirmed, d’après le dernier jour donné par --end ou --start',
      'organizer-role': 'organizer',
      edition: 'le numéro suivant de la série',
      'participants-qualifier': 'about',
      'source-language': 'en',
    },
    declarations: {
      issuer: 'ceux qui ont tenu la réunion',
      topic: 'les thèmes de la réunion',
      'commitment-topic': 'les thèmes de la déclaration',
      'source-language': 'en',
    },
    frameworks: { 'source-language': 'en' },
    organizations: { 'source-language': 'en' },
    series: { 'source-language': 'en' },
  },
};
