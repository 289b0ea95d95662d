import type { publishing as english } from '../en/publishing.ts';

/** La page /publish/ : comment un événement arrive sur le site. */
export const publishing: typeof english = {
  title: 'Publier un événement',
  about:
    'Mettez votre réunion en ligne, et son résultat plus tard. Il ne vous faut ni compte ni informaticien ; cela prend une dizaine de minutes.',
  waysHeading: 'Trois chemins',
  ways: {
    form: {
      title: 'Ici, sur cette page',
      text: 'Déposez un fichier d’agenda, un export d’Indico, une page web enregistrée ou un tableau, ou remplissez le court formulaire. Vous obtenez un fichier prêt à remettre. Rien de ce que vous saisissez ou déposez ne quitte votre navigateur de lui-même.',
    },
    editor: {
      title: 'L’éditeur',
      text: 'Pour qui tient beaucoup de fiches : des formulaires pour chaque sorte de fiche, avec l’explication de chaque champ. Il travaille dans un dossier de votre ordinateur, avec Chrome, Edge ou un autre navigateur Chromium.',
      link: 'Ouvrir l’éditeur',
    },
    terminal: {
      title: 'La ligne de commande',
      text: 'Dans une copie du projet, deux commandes écrivent les mêmes fichiers. Le guide des données explique chaque champ.',
    },
  },
  steps: {
    file: 'À partir de ce que vous avez',
    form: 'Les faits',
    preview: 'L’aspect de la page',
    handIn: 'Remettre',
  },
  noScript:
    'Le formulaire a besoin de JavaScript. Sans lui, remplissez le tableau ci-dessous et envoyez-le, ou envoyez les mêmes faits sous une forme quelconque : nom officiel, premier et dernier jour, ville et pays, qui tient la réunion, de quoi il s’agit en une ou deux phrases, et l’adresse de la page qui le dit.',
  template: 'Tableau à remplir (CSV)',
  drop: 'Choisissez ou déposez un fichier : un agenda (.ics), le JSON d’Indico, une page enregistrée (.html) ou le tableau (.csv), de 2 Mo au plus.',
  paste: 'Ou collez son texte',
  read: 'Lire',
  found: {
    one: 'Une réunion trouvée ; ses faits sont dans le formulaire ci-dessous.',
    other:
      '{n} réunions trouvées. Choisissez-en une ; ses faits sont dans le formulaire ci-dessous.',
  },
  choose: 'Réunion',
  leftOpen: 'Ce que le fichier laisse ouvert',
  loading: 'Un instant…',
  failed: 'Le formulaire n’a pas pu être chargé. Réessayez, ou envoyez les faits par courriel.',
  optional: '(si on le sait)',
  none: '(aucun)',
  byDates: '(d’après ses dates)',
  fields: {
    name: {
      label: 'Nom officiel',
      hint: 'En anglais, ou le nom anglais usuel, exactement comme il est écrit.',
    },
    start: {
      label: 'Premier jour',
      hint: 'Par exemple 10 juin 2027 ; juin 2027 si seul le mois est connu.',
    },
    end: { label: 'Dernier jour', hint: 'À laisser vide pour un seul jour.' },
    kind: { label: 'Type de réunion', hint: '' },
    format: { label: 'Comment on se réunit', hint: '' },
    city: {
      label: 'Ville',
      hint: 'Sous son nom anglais usuel. À laisser vide pour une réunion en ligne.',
    },
    country: { label: 'Pays ou économie', hint: 'Nécessaire s’il y a une ville.' },
    organizer: { label: 'Qui la tient', hint: 'Tapez une partie du nom et choisissez.' },
    secondOrganizer: { label: 'Qui d’autre la tient', hint: '' },
    organizerKind: {
      label: 'Ce qu’est la nouvelle organisation',
      hint: 'Elle n’a pas encore de fiche ici ; une courte fiche sera faite avec la vôtre.',
    },
    series: { label: 'Série', hint: 'Si elle fait partie d’une suite de réunions.' },
    edition: { label: 'Son numéro dans la série', hint: 'Par exemple 3 pour la troisième.' },
    status: { label: 'Statut', hint: 'Si elle est certaine, déplacée, annulée ou passée.' },
    summary: {
      label: 'De quoi il s’agit',
      hint: 'Une ou deux phrases simples, avec vos propres mots ; sans copier.',
    },
    topics: { label: 'Thèmes', hint: '' },
    sourceUrl: {
      label: 'Adresse de la page qui en parle',
      hint: 'Commence par https://. Les lecteurs y vérifieront les faits.',
    },
    sourceTitle: {
      label: 'Titre de cette page',
      hint: 'Le nom de la réunion, s’il est laissé vide.',
    },
    sourcePublisher: {
      label: 'Qui la publie',
      hint: 'L’organisateur, si le champ est laissé vide.',
    },
    sourceLanguage: { label: 'Langue de la page', hint: 'Par exemple en, fr ou zh.' },
  },
  show: 'Vérifier et montrer le fichier',
  clear: 'Recommencer',
  sound: 'Tout est en ordre. Voici l’aspect qu’aura la page.',
  toMend: { one: 'Une chose à corriger :', other: '{n} choses à corriger :' },
  needed: 'Ce champ est nécessaire.',
  understood: 'Compris comme {days}.',
  take: 'Écrire « {value} »',
  whichDays: 'Lequel est le bon ?',
  probably:
    'Il y a peut-être déjà une fiche : {name} – {because}. Si c’est la même réunion, complétez celle-là.',
  inSeries: 'Cela ressemble à une édition de {name} ; la série a été choisie pour vous.',
  stranger: '« {name} » n’a pas encore de fiche ici ; une courte fiche sera faite avec la vôtre.',
  fileName: 'Fichier {file}',
  willStand: 'Une fois publiée par la rédaction, sa page se trouve à {address}',
  download: 'Télécharger',
  copy: 'Copier',
  copied: 'Copié.',
  handInAbout:
    'Envoyez le fichier à la rédaction, qui le regarde et le publie ; ou placez-le vous-même dans le dossier nommé ci-dessus.',
  mail: 'Envoyer par courriel',
  issue: 'Ouvrir une demande préremplie',
  newFile: 'Proposer le fichier sur l’hébergeur Git',
  noEditors:
    'Ce site ne donne pas d’adresse de sa rédaction : mettez celle de qui le tient, et joignez le fichier.',
  tooLong: 'Le texte est trop long pour un lien : copiez-le d’abord et collez-le là-bas.',
  mailSubject: 'Nouvel événement : {name}',
  mailBegin: 'Merci d’ajouter cette fiche à {site}.',
  later: {
    title: 'Plus tard',
    moved: {
      title: 'Elle est déplacée ou annulée',
      text: 'La fiche garde son adresse. Changez son statut en reporté ou annulé ; quand de nouvelles dates sont connues, inscrivez-les et gardez les anciennes comme dates prévues. La page montre les deux.',
      mail: 'Envoyer un changement par courriel',
      subject: 'Une réunion est déplacée ou annulée',
      questions:
        'Réunion (son nom, ou l’adresse de sa page ici) :\nNouveaux premier et dernier jours, ou « annulée » :\nNouveau lieu, s’il change :\nAdresse de la page qui le dit :\n',
    },
    over: {
      title: 'Elle est terminée',
      text: 'Après le dernier jour, sa page indique « Résultat attendu ». Envoyez la déclaration ou l’autre document par courriel, qui demande ce qu’il faut ; ou écrivez-le dans l’éditeur, sous Déclarations, ou avec la commande ci-dessous. Chaque point devient un engagement que l’on peut citer, et la page de la réunion le nomme d’elle-même. Si aucun n’a été adopté, dites-le.',
      mail: 'Envoyer un résultat par courriel',
      subject: 'Résultat d’une réunion',
      questions:
        'Réunion (son nom, ou l’adresse de sa page ici) :\nNom officiel du document, ou « aucun n’a été adopté » :\nCe qu’il est (déclaration, communiqué, recommandation…) :\nJour de son adoption :\nQui l’a émis, si ce ne sont pas ceux qui tenaient la réunion :\nAdresse de la page où on peut le lire :\nSes points, un par ligne :\n',
    },
    wrong: {
      title: 'Quelque chose était faux',
      text: 'Envoyez ce qui est faux, ce qui est juste et où on le voit. La fiche est corrigée, et sa page dit quand et pourquoi.',
      mail: 'Envoyer une correction par courriel',
      subject: 'Quelque chose est faux',
      questions:
        'Fiche (son nom, ou l’adresse de sa page ici) :\nCe qu’elle dit :\nCe qui est juste :\nAdresse de la page qui le dit :\n',
    },
  },
};
