/** What belongs into each field, in French, by the sentence of its schema. */
export const descriptions: Readonly<Record<string, string>> = {
  'Official name in English, or the usual English one, exactly as written.':
    'Nom officiel en anglais, ou le nom anglais usuel, exactement comme il est écrit.',
  'Acronym, symbol or short name by which the field knows it, such as WCO or WT/L/274.':
    'Sigle, cote ou nom court sous lequel on le connaît, comme WCO ou WT/L/274.',
  'Other names people search for: former names, spellings, informal names.':
    'Autres noms que l’on cherche : anciens noms, graphies, noms familiers.',
  'Official names in other languages, by language tag: {fr: …, zh: …}.':
    'Noms officiels dans d’autres langues, par étiquette de langue : {fr: …, zh: …}.',
  'What sort of meeting it is.': 'De quel genre de réunion il s’agit.',
  'Where it stands in its life: tentative, confirmed, postponed, cancelled or concluded.':
    'Où elle en est : provisoire, confirmée, reportée, annulée ou achevée.',
  'Whether people met in one place, online, or both.':
    'Si l’on s’est réuni en un lieu, en ligne, ou les deux.',
  'First and last day.': 'Premier et dernier jour.',
  'First day, as precise as a source gives it.':
    'Premier jour, aussi précisément qu’une source le donne.',
  'Last day; leave it out where no source gives it.':
    'Dernier jour ; à laisser vide si aucune source ne le donne.',
  'When it was planned for before it was moved, oldest plan first.':
    'Quand elle était prévue avant d’être déplacée, le plus ancien d’abord.',
  'First day as it had been planned.': 'Premier jour tel qu’il était prévu.',
  'Last day as it had been planned.': 'Dernier jour tel qu’il était prévu.',
  'Where it had been planned, if that changed too.':
    'Où elle était prévue, si cela aussi a changé.',
  'City or town, by its usual English name.': 'Ville, sous son nom anglais usuel.',
  'Country or economy, ISO 3166-1 alpha-2, such as CN, BE or HK.':
    'Pays ou économie, ISO 3166-1 alpha-2, comme CN, BE ou HK.',
  'Where it is held; leave it out for a meeting online.':
    'Où elle se tient ; à laisser vide pour une réunion en ligne.',
  'Official theme or motto, exactly as written.':
    'Thème ou devise officiel, exactement comme il est écrit.',
  'Id of the series it belongs to.': 'Identifiant de la série dont elle fait partie.',
  'Its number in the series.': 'Son numéro dans la série.',
  'Who called, hosted or paid for it; a working body also organizes its own meetings.':
    'Qui l’a convoquée, accueillie ou payée ; un organe de travail organise aussi ses propres réunions.',
  'Id of the organization.': 'Identifiant de l’organisation.',
  'Its part in holding the meeting.': 'Sa part dans la tenue de la réunion.',
  'How many took part, and who they were.': 'Combien y ont pris part, et qui.',
  'How many took part.': 'Combien y ont pris part.',
  'How the source puts the number: exact, about, nearly, more-than.':
    'Comment la source donne le nombre : exact, environ, près de, plus de.',
  'From how many countries, economies or members.': 'De combien de pays, économies ou membres.',
  'Who they were, or how the number was reached.':
    'Qui ils étaient, ou comment le nombre a été établi.',
  'People who had a part in it that a source names.':
    'Personnes qui y ont joué un rôle et qu’une source nomme.',
  'Name as the source writes it, without title.': 'Nom comme la source l’écrit, sans titre.',
  'Office held at the time.': 'Fonction exercée à ce moment.',
  'Id of the organization the person spoke for.':
    'Identifiant de l’organisation au nom de laquelle la personne parlait.',
  'What the person did or said at the meeting, in your own words.':
    'Ce que la personne a fait ou dit à la réunion, avec vos propres mots.',
  'One paragraph that answers "what is it", in your own words and plain Markdown.':
    'Un paragraphe qui dit ce que c’est, avec vos propres mots et en Markdown simple.',
  'What the meeting did with standing texts: drafted, discussed, reviewed …':
    'Ce que la réunion a fait de textes existants : rédigé, discuté, examiné…',
  'How this record relates to the target; the inverse is derived.':
    'Comment cette fiche se rapporte à l’autre ; l’inverse en est déduit.',
  'Id of the other record, or of a commitment or pillar in it: 2018-example-declaration#c3.':
    'Identifiant de l’autre fiche, ou d’un engagement ou pilier en elle : 2018-example-declaration#c3.',
  'What the relation rests on, in a sentence of your own.':
    'Sur quoi repose la relation, en une phrase à vous.',
  'When the relation arose, where that is not the date of the record.':
    'Quand la relation est née, si ce n’est pas à la date de la fiche.',
  'Only where a source says that the meeting adopted no document; what it adopted follows from declarations.':
    'Seulement si une source dit que la réunion n’a adopté aucun document ; ce qu’elle a adopté se déduit des déclarations.',
  'What was said to follow, and what has been seen of it since.':
    'Ce qui devait suivre, et ce qu’on en a vu depuis.',
  'What was to be done, in your own words.': 'Ce qui devait être fait, avec vos propres mots.',
  'Id of the organization that was to do it, where one is named.':
    'Identifiant de l’organisation qui devait le faire, si l’une est nommée.',
  'By when, if the source says so.': 'Pour quand, si la source le dit.',
  'Evidence of what became of it, oldest first.':
    'Ce qui montre ce qu’il en est advenu, le plus ancien d’abord.',
  'Day, month or year to which the evidence speaks.':
    'Jour, mois ou année dont parle l’observation.',
  'What was seen, in a sentence of your own.': 'Ce qui a été vu, en une phrase à vous.',
  'Key of the source that says so, such as s3.': 'Clé de la source qui le dit, comme s3.',
  'What the evidence shows of the promise; leave it out where it settles nothing.':
    'Ce que l’observation montre de la promesse ; à laisser vide si elle ne tranche rien.',
  'Who says it; leave it out where that is not known.':
    'Qui le dit ; à laisser vide si on l’ignore.',
  'Ids of its topics, from topics.yaml, most important first.':
    'Ses thèmes, pris dans topics.yaml, le plus important d’abord.',
  'Where sources differ: the page shows both values.':
    'Là où les sources diffèrent : la page montre les deux valeurs.',
  'Name of the field that the source contradicts.': 'Nom du champ que la source contredit.',
  'What that source says instead, in a sentence of your own.':
    'Ce que cette source dit à la place, en une phrase à vous.',
  'Key of the source, such as s2.': 'Clé de la source, comme s2.',
  'What was wrong in this record and has been put right, oldest first.':
    'Ce qui était faux dans cette fiche et a été corrigé, le plus ancien d’abord.',
  'Day on which it was corrected.': 'Jour de la correction.',
  'What the record said before and what it says now, in a sentence.':
    'Ce que la fiche disait et ce qu’elle dit maintenant, en une phrase.',
  'Why: what was wrong, and how it was noticed.':
    'Pourquoi : ce qui était faux, et comment on s’en est aperçu.',
  'Names of the fields that were corrected, such as [dates, place].':
    'Noms des champs corrigés, comme [dates, place].',
  'Key of the source on which the correction rests, such as s2.':
    'Clé de la source sur laquelle repose la correction, comme s2.',
  'Where the facts come from. Each source says which fields it supports.':
    'D’où viennent les faits. Chaque source dit quels champs elle étaie.',
  'Key of the source inside this record, such as s1; other fields cite it by this key.':
    'Clé de la source dans cette fiche, comme s1 ; d’autres champs la citent par elle.',
  'Title as the source gives it.': 'Titre tel que la source le donne.',
  'Who published it; for a copy say so, such as "Xinhua (copy on example.org)".':
    'Qui l’a publiée ; pour une copie, dites-le, comme « Xinhua (copy on example.org) ».',
  'Date of publication, as precise as it is known.':
    'Date de publication, aussi précise qu’on la connaît.',
  'Address where it was read; leave it out if it is not on the web.':
    'Adresse où elle a été lue ; à laisser vide si elle n’est pas sur le web.',
  'Language of the source, BCP 47, such as en or zh.':
    'Langue de la source, BCP 47, comme en ou zh.',
  'Names of the fields of this record that it supports, such as [dates, place].':
    'Noms des champs de cette fiche qu’elle étaie, comme [dates, place].',
  'What sort of document it is, by its title and form.':
    'De quel genre de document il s’agit, par son titre et sa forme.',
  'When it was adopted or issued.': 'Quand il a été adopté ou publié.',
  'Id of the meeting that adopted or issued it.':
    'Identifiant de la réunion qui l’a adopté ou publié.',
  'Where it was adopted, if that is not the place of the meeting.':
    'Où il a été adopté, si ce n’est pas le lieu de la réunion.',
  'Ids of the organizations in whose name or framework it was issued.':
    'Organisations au nom ou dans le cadre desquelles il a été publié.',
  'Binding or not, by the nature of the text.': 'Contraignant ou non, par la nature du texte.',
  'Its points, in the order of the document.': 'Ses points, dans l’ordre du document.',
  'Permanent id inside the declaration, such as c1; it is no paragraph number and is never used again.':
    'Identifiant permanent dans la déclaration, comme c1 ; ce n’est pas un numéro de paragraphe et il ne resservira jamais.',
  'What it says, in your own words.': 'Ce qu’il dit, avec vos propres mots.',
  'How strongly it is put, on the scale of the codebook.':
    'Avec quelle force c’est dit, sur l’échelle du guide de codage.',
  'Who is to act.': 'Qui doit agir.',
  'Ids of the topics it is about.': 'Les thèmes dont il traite.',
  'By when, if the text sets a date.': 'Pour quand, si le texte fixe une date.',
  'How it stands to other texts: builds on, implements, refers to …':
    'Son rapport à d’autres textes : prolonge, met en œuvre, renvoie à…',
  'What sort of instrument it is, by its form.':
    'De quel genre d’instrument il s’agit, par sa forme.',
  'Id of the organization that keeps it.': 'Identifiant de l’organisation qui le tient.',
  'Whether it is a draft, adopted, in force or superseded.':
    'S’il est en projet, adopté, en vigueur ou remplacé.',
  'When it was first adopted, signed or launched.':
    'Quand il a été adopté, signé ou lancé pour la première fois.',
  'When it entered into force or began to apply.':
    'Quand il est entré en vigueur ou a commencé à s’appliquer.',
  'How many are party to it, and as of when.': 'Combien y sont parties, et à quelle date.',
  'How many parties it has.': 'Combien de parties il compte.',
  'How many use it, where it is a network or a system.':
    'Combien l’utilisent, si c’est un réseau ou un système.',
  'The date for which the number holds.': 'La date pour laquelle le nombre vaut.',
  'Its editions and steps, oldest first.': 'Ses éditions et étapes, la plus ancienne d’abord.',
  'When this version was made, as precise as it is known.':
    'Quand cette version a été faite, aussi précisément qu’on le sait.',
  'What the version is called, such as "2022 edition" or "Signed".':
    'Comment s’appelle la version, comme « 2022 edition » ou « Signed ».',
  'What it brought, in your own words.': 'Ce qu’elle a apporté, avec vos propres mots.',
  'Its parts, in the order of the instrument.': 'Ses parties, dans l’ordre de l’instrument.',
  'Permanent id inside the framework, such as p1; never used again.':
    'Identifiant permanent dans le cadre, comme p1 ; il ne resservira jamais.',
  'What kind of part it is; leave it out for a building block that a source describes.':
    'De quel genre de partie il s’agit ; à laisser vide pour un élément qu’une source décrit.',
  'Number or letter printed in the instrument.': 'Numéro ou lettre imprimé dans l’instrument.',
  'Title of the part, without its number.': 'Titre de la partie, sans son numéro.',
  'Ids of the topics it is about; without them those count that its own words name, and pages say so.':
    'Les thèmes dont elle traite ; sans eux comptent ceux que nomment ses propres mots, et les pages le disent.',
  'What sort of organization it is.': 'De quel genre d’organisation il s’agit.',
  'Id of the organization it is a body or part of.':
    'Identifiant de l’organisation dont elle est un organe ou une partie.',
  'When it was founded or began its work.': 'Quand elle a été fondée ou a commencé son travail.',
  'Where it has its seat.': 'Où elle a son siège.',
  'How many members it has, and as of when.': 'Combien de membres elle a, et à quelle date.',
  'How many members it has.': 'Combien de membres elle a.',
  'Its own site.': 'Son propre site.',
  'Its entries in registers that others use, such as Wikidata and ROR.':
    'Ses notices dans les registres que d’autres utilisent, comme Wikidata et ROR.',
  'The announced or usual rhythm.': 'Le rythme annoncé ou habituel.',
  'Ids of the organizations that usually hold it.': 'Organisations qui la tiennent d’habitude.',
};
