import type { importing as english } from '../en/importing.ts';

/** Ce qui est dit d’un fichier à la lecture : sur la page où on le dépose et dans le terminal. */
export const importing: typeof english = {
  says: {
    event: 'événement {n}',
    row: 'rangée {n}',
    inLine: 'Ligne {line} : {said}',
    inLineAt: 'Ligne {line}, {name} : {said}',
    tooLarge:
      'Le fichier compte {n} octets ; on en lit {most} au plus. Exportez une période plus courte.',
    tooMany:
      'Le fichier compte {n} événements ; on en lit {most} au plus à la fois. Exportez une période plus courte.',
    tooSlow:
      'La lecture du fichier a duré plus de {n} secondes et a été interrompue. Exportez une période plus courte.',
    noText:
      'Ce n’est pas du texte en UTF-8. Enregistrez de nouveau le fichier avec l’encodage UTF-8.',
    empty: 'Le fichier est vide.',
    unknownKind:
      'Ce fichier n’est d’aucun type connu. Sont connus les fichiers d’agenda (.ics), le JSON d’Indico ou de schema.org, les pages enregistrées (.html) et les tableaux (.csv) dont la première ligne porte au moins les en-têtes name et start. Ce qui se trouve dans un courriel ou un autre texte se saisit dans le formulaire.',
    noHeadings:
      'Cela ressemble à des lignes d’un tableau sans ses en-têtes. Copiez aussi la première ligne du tableau ; elle porte au moins les en-têtes name et start.',
    brokenCalendar: 'Le fichier d’agenda est abîmé ({reason}). Exportez-le de nouveau.',
    brokenJson: 'Le JSON est abîmé ici. Copiez-le ou exportez-le de nouveau, en entier.',
    brokenTable: 'Le tableau est abîmé ({reason}). Enregistrez-le de nouveau en CSV.',
    openQuote: 'Un guillemet est ouvert ici et n’est jamais fermé. Fermez-le, ou supprimez-le.',
    raggedRow:
      'Cette rangée a {n} cellules sous {headings} en-têtes. Un texte avec un signe qui sépare les cellules se met entre guillemets.',
    failed: 'Le fichier n’a pas pu être lu ({reason}).',
    columnTwice: 'Deux colonnes veulent dire « {what} ». N’en gardez qu’une.',
    noEvents: 'Le fichier ne contient aucun événement.',
    noLinkedData:
      'La page ne porte pas de description pour les machines (JSON-LD de schema.org). Enregistrez la page de l’événement lui-même, ou saisissez les quelques faits dans le formulaire.',
    noName:
      'L’événement {n} n’a pas de nom. Donnez-lui-en un dans le fichier, par exemple : {example}',
    noStart:
      '« {where} » n’a pas de premier jour. Donnez-lui-en un dans le fichier, par exemple : {example}',
    badStart:
      '« {found} » n’est pas un jour qui existe, pour le début de « {where} ». Écrivez-le par exemple : {example}',
    otherStart:
      '« {found} » n’est pas la façon dont un tel fichier écrit un jour, pour le début de « {where} ». Écrivez : {line}',
    noNameInRow: 'La rangée {n} n’a rien dans la colonne name. Écrivez-y le nom officiel.',
    noStartInRow:
      'La rangée {n} n’a rien dans la colonne start. Écrivez-y le premier jour, par exemple 2027-06-10.',
    private: '« {where} » est marqué comme privé et a été laissé de côté.',
    exception:
      '« {where} » est une date modifiée d’un événement récurrent et a été laissé de côté.',
    repeats:
      'Il se répète ({rule}). Seule la première date a été reprise ; chaque autre réunion est une fiche à part.',
    insecure:
      'L’adresse {address} n’est pas reprise : seules le sont celles qui commencent par https://.',
    people: 'Les personnes ne sont pas reprises : {n} dans le fichier.',
    leftOut: 'Non repris : {what} ({n}).',
    description:
      'Une description de {n} caractères n’est pas copiée ; dites-la avec vos propres mots : « {text} »',
    unknownColumn: 'La colonne « {what} » n’est pas connue et a été laissée de côté.',
    unknownSeries: 'La série « {what} » n’a pas de fiche ici et a été laissée de côté.',
    editionAlone:
      'Le numéro {n} a été laissé de côté : il n’est celui d’aucune série qui a une fiche ici.',
    noEdition:
      '« {what} » n’est pas le numéro d’une réunion dans sa série et a été laissé de côté.',
    noField: 'Le formulaire n’a pas de champ pour le thème : « {what} » a été laissé de côté.',
    unknownHolder:
      '« {name} » n’est pas une organisation qui a une fiche ici ; ajoutez qui a tenu la réunion.',
    meantHolder:
      '« {name} » n’est le nom d’aucune organisation qui a une fiche ici. S’agit-il de {meant} ?',
    unknownTopics: 'Ne sont pas des thèmes de ce site : {words}.',
    unknownPlace: 'Le lieu n’a pu être déduit de « {words} » ; ajoutez la ville et le pays.',
    supposedKind: 'Son type est tiré de son nom : {kind}. Vérifiez-le.',
    supposedSummary:
      'Le résumé ne dit que ce que disent les autres champs. Mettez-en un meilleur à sa place.',
    recognizedSeries: 'Elle appartient à la série {series}, d’après son nom.',
    otherScript:
      'Le nom « {name} » est dans une autre écriture. Donnez le nom anglais usuel, et mettez celui-ci sous names.',
    newOrganization:
      '« {name} » n’a pas encore de fiche : il en a été fait une, comme {kind}. Vérifiez-la.',
    twiceInFile: '« {name} » figure deux fois dans le fichier et a été repris une fois.',
    sameAddress: 'elle a la même adresse et la même date',
    sameMeeting: 'ce document est sorti de la même réunion',
    sameName: 'elle porte le même nom la même année',
    sameDayAndCity: 'elle commence le même jour à {city}',
    sameEdition: 'c’est la même édition de la même série',
    alike: 'elle porte un nom proche presque au même moment',
  },
};
