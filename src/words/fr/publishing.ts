import type { publishing as english } from '../en/publishing.ts';

/** La page /publish/ : comment un événement arrive sur le site, et plus tard ce qui en est sorti. */
export const publishing: typeof english = {
  title: 'Publier un événement ou son résultat',
  about:
    'Mettez votre réunion en ligne, et son résultat plus tard. Il ne vous faut ni compte ni informaticien ; cela prend une dizaine de minutes.',
  waysHeading: 'Autres façons',
  ways: {
    editor: {
      title: 'L’éditeur',
      text: 'Pour qui tient beaucoup de fiches : des formulaires pour chaque sorte de fiche, avec l’explication de chaque champ. Il travaille dans un dossier de votre ordinateur, avec Chrome, Edge ou un autre navigateur Chromium.',
      link: 'Ouvrir l’éditeur',
    },
    terminal: {
      title: 'La ligne de commande, pour qui la connaît',
      text: 'Dans une copie du projet, ces commandes écrivent les mêmes fichiers. Le guide des données explique chaque champ.',
    },
  },
  what: {
    heading: 'Ce que vous publiez',
    event: 'Une réunion, passée ou à venir',
    outcome: 'Le résultat d’une réunion',
  },
  steps: {
    file: 'À partir de ce que vous avez',
    form: 'Les faits',
    preview: 'L’aspect de la page',
    mend: 'Ce qui reste à corriger',
    handIn: 'Remettre',
  },
  noScript:
    'Rien ne peut être rempli ici sans JavaScript, dont le formulaire a besoin. Remplissez le tableau ci-dessous et envoyez-le, ou envoyez les mêmes faits sous une forme quelconque : nom officiel, premier et dernier jour, ville et pays, qui tient la réunion, de quoi il s’agit en une ou deux phrases, et l’adresse de la page qui le dit. « Plus tard » dit ce qui est demandé d’un résultat.',
  stays: 'Rien de ce que vous saisissez ou déposez ne quitte votre navigateur de lui-même.',
  template: 'Tableau à remplir (CSV)',
  drop: 'Choisissez ou déposez un fichier : un agenda (.ics), le JSON d’Indico, une page enregistrée (.html) ou le tableau (.csv), de 2 Mo au plus.',
  paste: 'Ou collez son texte',
  read: 'Lire',
  found: {
    one: 'Une réunion trouvée ; ses faits vont dans le formulaire ci-dessous.',
    other:
      '{n} réunions trouvées. Choisissez-en une ; ses faits vont dans le formulaire ci-dessous.',
  },
  choose: 'Réunion',
  replaces: 'Autre chose se trouve dans le formulaire. Lire ceci le remplace.',
  replace: 'Le remplacer',
  leftOpen: 'Ce que le fichier laisse ouvert',
  loading: 'Un instant…',
  failed: 'Le formulaire n’a pas pu être chargé. Chargez la page encore une fois.',
  optional: '(si on le sait)',
  none: '(aucune)',
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
    secondOrganizer: {
      label: 'Qui d’autre la tient',
      hint: 'S’il y en a plusieurs, séparez-les par un point-virgule.',
    },
    organizerKind: {
      label: 'Ce qu’est la nouvelle organisation',
      hint: 'Pour sa courte fiche.',
    },
    series: { label: 'Série', hint: 'Si elle fait partie d’une suite de réunions.' },
    edition: { label: 'Son numéro dans la série', hint: 'Par exemple 3 pour la troisième.' },
    status: { label: 'État', hint: 'Si elle est certaine, déplacée, annulée ou passée.' },
    summary: {
      label: 'De quoi il s’agit',
      hint: 'Une ou deux phrases simples en anglais, avec vos propres mots ; sans copier. Elles disent par exemple que la poste et la douane compareront leurs échanges de données sur les colis.',
    },
    topics: { label: 'Sujets', hint: '' },
    sourceUrl: {
      label: 'Adresse de la page qui en parle',
      hint: 'Commence par https://. Les lecteurs y vérifieront les faits. Si vous n’avez qu’un courriel, mettez d’abord les faits sur une page de votre organisation.',
    },
    sourceTitle: {
      label: 'Titre de cette page',
      hint: 'Le nom de la réunion, s’il est laissé vide.',
    },
    sourcePublisher: {
      label: 'Qui la publie',
      hint: 'L’organisateur, si le champ est laissé vide.',
    },
    sourceLanguage: { label: 'Langue de la page', hint: 'Par exemple français ou anglais.' },
  },
  show: 'Vérifier et montrer la page',
  clear: 'Recommencer',
  cleared: 'Le formulaire est de nouveau vide.',
  isBack: 'Tout ce qui y était est revenu.',
  sound: 'Tout est en ordre. Voici l’aspect qu’aura la page.',
  toLookAt: {
    one: 'L’envoi est possible. Vérifiez d’abord une chose :',
    other: 'L’envoi est possible. Vérifiez d’abord {n} choses :',
  },
  toMend: { one: 'Une chose à corriger :', other: '{n} choses à corriger :' },
  needed: 'Ce champ est nécessaire.',
  asks: {
    organizationKind:
      'Choisissez ce qu’elle est, ou choisissez plus haut l’organisation dont il s’agit.',
    topics: 'Ses mots ne nomment aucun sujet de ce site. Cochez ce dont il parle.',
    kind: 'Le nom ne dit pas de quel type de document il s’agit. Choisissez-en un.',
    publisher: 'Personne n’est nommé plus haut qui puisse figurer ici. Dites qui publie la page.',
    points: 'Donnez au moins un point, ou cochez qu’il n’y en a pas.',
    series: 'Un numéro compte dans une série. Choisissez la série, ou videz le numéro.',
    language: 'Nommez une langue, par exemple le français ou l’anglais.',
    record:
      'La fiche de la réunion n’a pas encore pu être chargée. Choisissez de nouveau la réunion.',
  },
  understood: 'Compris comme {what}.',
  remarks: {
    lastDay: 'Sans autre jour : {days}, le dernier de la réunion.',
    outside: 'La réunion a eu lieu : {days}. Vérifiez que ce jour est le bon.',
    kindByName: 'D’après son nom : {words}.',
    kindSupposed: 'Sans autre type : {words}.',
    nobodyKnown:
      'La fiche de la réunion ne nomme personne qui l’ait tenue : sans nom ici, la page du document ne dira pas qui l’a émis.',
    noIssuer: 'Personne n’est nommé : la page du document ne dira pas qui l’a émis.',
    topicsFound: 'Nommés dans ses mots : {words}.',
    topicsOfPoints: 'Ceux de ses points : {words}.',
    language: 'Sans autre langue : {language}.',
  },
  take: 'Écrire « {value} »',
  whichDays: 'Lequel est le bon ?',
  probably:
    'Il y a peut-être déjà une fiche : {name} – {because}. Si c’est la même chose, complétez celle-là.',
  already: {
    meeting: 'Cette réunion est déjà ici : {name}.',
    dayAndCity:
      'Une réunion qui commence le même jour dans la même ville est déjà ici : {name}. Si la vôtre en est une autre, seule la rédaction peut l’ajouter.',
    other: 'C’est déjà ici : {name}.',
  },
  inSeries: 'Cela ressemble à une édition de {name} ; la série a été choisie pour vous.',
  stranger: '« {name} » n’a pas encore de fiche ici ; une courte fiche sera faite avec la vôtre.',
  whichOrganization: '« {name} » n’a pas de fiche ici. S’agit-il de :',
  otherwiseNew: 'Sinon, une courte fiche sera faite avec la vôtre.',
  fileText: 'Ce que contient le fichier, pour qui connaît de tels fichiers',
  fileName:
    'C’est {file} dans une copie du projet. Qui en tient une peut l’y placer sans l’envoyer.',
  fileChanged:
    'Ce sont les nouvelles lignes de {file} dans une copie du projet ; le fichier à télécharger est entier.',
  fileOf: {
    conferences: 'La réunion',
    declarations: 'Le document',
    frameworks: 'Le cadre',
    organizations: 'Une nouvelle organisation',
    series: 'La série',
  },
  willStand: 'Une fois publiée par la rédaction, sa page se trouve à {address}',
  willSay: 'Une fois publiée par la rédaction, la page de la réunion le dit : {address}',
  download: 'Télécharger',
  copy: 'Copier',
  copied: 'Copié.',
  mail: 'Envoyer par courriel',
  issue: 'Ouvrir une demande préremplie',
  newFile: 'Proposer le fichier sur l’hébergeur Git',
  changedFile: 'Changer le fichier sur l’hébergeur Git',
  addressee: {
    mail: {
      before:
        'Le fichier que vous obtenez ici s’envoie par courriel à {editors}, qui le regarde et le publie.',
      after: 'Envoyez-le à la rédaction, qui le regarde et le publie.',
    },
    host: {
      before: 'Le fichier que vous obtenez ici se remet à {repository}, où il faut un compte.',
      after: 'Proposez-le à la rédaction, qui le regarde et le publie.',
    },
    nobody: {
      before:
        'Ce site ne dit pas encore à qui les fichiers s’envoient. Demandez d’abord à qui le tient : ce que vous faites ici reste sur votre ordinateur et ne parvient à personne de lui-même.',
      after:
        'Ce site ne dit pas encore à qui les fichiers s’envoient : emportez ce qui est ici, et demandez à qui le tient.',
    },
  },
  copyAll: 'Copier tous les fichiers pour un courriel',
  pasteHere: '(Collez ici ce qui a été copié.)',
  tooLong: 'Tout n’entre pas dans un lien. Le lien copie le texte : collez-le dans ce qui s’ouvre.',
  subjects: {
    event: 'Nouvel événement : {name}',
    outcome: 'Nouveau résultat : {name}',
    none: 'Pas de document final : {name}',
  },
  mailBegins: {
    event: 'Merci d’ajouter cette fiche à {site}.',
    outcome: 'Merci d’ajouter cette fiche à {site}.',
    none: 'Merci d’ajouter ces lignes à la fiche dans {site}.',
  },
  rows: {
    up: 'Monter',
    down: 'Descendre',
    remove: 'Retirer',
    moved: 'Maintenant numéro {n} sur {of}.',
    removed: 'Le numéro {n} est retiré.',
    putBack: 'Le remettre',
  },
  outcome: {
    steps: {
      meeting: 'La réunion',
      document: 'Le document',
      points: 'Ses points',
      source: 'Où on peut le lire',
      preview: 'L’aspect du résultat',
    },
    expected: 'résultat attendu',
    choose: 'Choisir la réunion',
    none: 'Aucune réunion n’a ces mots ici. Une réunion remise peut être choisie une fois publiée.',
    notYet:
      'La réunion de cette adresse n’a pas encore de fiche ici. Une fois qu’elle est publiée, l’adresse la choisit.',
    pageOfMeeting: 'sa page (dans un nouvel onglet)',
    which: {
      legend: 'Ce qui en est sorti',
      document: 'Un document a été adopté ou publié',
      none: 'Aucun document n’a été adopté, et une page le dit',
    },
    byName: '(d’après son nom)',
    unknown: '(on ne le sait pas)',
    pointsAbout:
      'Une entrée pour chaque chose que le document demande à quelqu’un ou à laquelle il engage. Chacune devient un engagement avec un numéro et une adresse à elle ; gardez donc l’ordre du document.',
    pointless: 'Il n’a pas de points : il ne demande rien et n’engage à rien.',
    several: 'Coller plusieurs points à la fois',
    lines: 'Un point par ligne',
    takeLines: 'Faire un point de chaque ligne',
    scale: 'Ce que veulent dire les sept mots',
    codebook: 'Le guide de codage donne des exemples.',
    topicsOfPoint: '(ceux que nomment ses mots, si rien n’est coché)',
    topicsOfDocument: '(ceux de ses points, si rien n’est coché)',
    due: 'pour le',
    issuer: { one: 'Émetteur', add: 'Ajouter un émetteur' },
    name: { one: 'Nom', add: 'Ajouter un nom dans une autre langue' },
    point: { one: 'Point', add: 'Ajouter un point' },
    fields: {
      meeting: {
        label: 'Réunion',
        hint: 'Tapez une partie de son nom, son lieu ou son année, et choisissez.',
      },
      name: {
        label: 'Nom officiel du document',
        hint: 'En anglais, ou le nom anglais usuel, exactement comme il est écrit.',
      },
      kind: { label: 'Type de document', hint: 'D’après son titre et sa forme.' },
      adopted: {
        label: 'Jour de l’adoption',
        hint: 'Par exemple 16 juin 2027. Le dernier jour de la réunion, si le champ est laissé vide.',
      },
      legalStatus: {
        label: 'Nature juridique',
        hint: 'Contraignant ou non, d’après la nature du texte.',
      },
      issuers: {
        label: 'Qui l’a émis',
        hint: 'Tapez une partie du nom et choisissez. Ceux qui tenaient la réunion y figurent d’abord.',
      },
      issuerKind: {
        label: 'Ce qu’est la nouvelle organisation',
        hint: 'Pour sa courte fiche.',
      },
      names: { label: 'Son nom dans d’autres langues', hint: '' },
      summary: {
        label: 'De quoi il s’agit',
        hint: 'Une ou deux phrases simples en anglais, avec vos propres mots ; sans copier. Elles disent par exemple que les ministres demandent aux postes d’envoyer tôt les données sur les colis.',
      },
      topics: { label: 'Sujets', hint: '' },
      sourceUrl: {
        label: 'Adresse de la page où on peut le lire',
        hint: 'Commence par https://. Les lecteurs y vérifieront ce que vous dites. Si vous n’avez qu’un courriel, mettez d’abord le document sur une page de votre organisation.',
      },
      sourceTitle: {
        label: 'Titre de cette page',
        hint: 'Le nom du document ou de la réunion, si le champ est laissé vide.',
      },
      sourcePublisher: {
        label: 'Qui la publie',
        hint: 'Le premier émetteur, ou qui tenait la réunion, si le champ est laissé vide. Nécessaire si personne n’est nommé.',
      },
      sourceDate: { label: 'Date de cette page', hint: 'Par exemple 17 juin 2027.' },
      sourceLanguage: { label: 'Langue de la page', hint: 'Par exemple français ou anglais.' },
    },
    rowFields: {
      issuer: { label: 'Organisation', hint: '' },
      language: { label: 'Langue', hint: 'Par exemple français ou arabe.' },
      name: { label: 'Nom officiel dans cette langue', hint: '' },
      text: { label: 'Ce qu’il dit', hint: 'Avec vos propres mots, en anglais.' },
      strength: { label: 'Avec quelle force', hint: 'D’après le verbe du texte.' },
      due: { label: 'Pour quand', hint: 'Si le texte fixe une date.' },
      addressees: { label: 'Qui doit agir', hint: '' },
      topics: { label: 'Sujets', hint: '' },
    },
    nextHeading: 'Quand elle sera terminée',
    next: 'Gardez cette adresse. C’est là que s’inscrit son résultat, la réunion étant choisie : {address}',
  },
  later: {
    title: 'Plus tard',
    moved: {
      title: 'Elle est déplacée ou annulée',
      text: 'La fiche garde son adresse. Changez son état en Reportée ou Annulée ; quand de nouvelles dates sont connues, inscrivez-les et gardez les anciennes comme dates prévues. La page montre les deux.',
      mail: 'Envoyer un changement par courriel',
      subject: 'Une réunion est déplacée ou annulée',
      questions:
        'Réunion (son nom, ou l’adresse de sa page ici) :\nNouveaux premier et dernier jours, ou « annulée » :\nNouveau lieu, s’il change :\nAdresse de la page qui le dit :\n',
    },
    over: {
      title: 'Elle est terminée',
      text: 'Après le dernier jour, sa page indique « Résultat attendu ». Inscrivez la déclaration ou l’autre document dans le formulaire ci-dessus. Chaque point devient un engagement que l’on peut citer, et la page de la réunion le nomme d’elle-même. Si aucun n’a été adopté, dites-le dans le même formulaire.',
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
