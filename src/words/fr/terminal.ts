import type { terminal as english } from '../en/terminal.ts';

/** Ce que disent les commandes lancées dans un terminal : importer un fichier, construire le site. */
export const terminal: typeof english = {
  nothingWritten: 'Rien n’a été écrit.',
  importing: {
    help: `npm run import -- FICHIER [options]

Fait des brouillons de fiches des réunions d’un fichier\u00a0: un agenda (.ics), l’export JSON d’Indico
pour un événement ou une catégorie, une page enregistrée qui porte du JSON-LD de schema.org (.html),
ou un tableau d’après le modèle (.csv\u202f; le modèle est à /publish/template.csv). Tout le fichier est
importé, ou rien.

  --address URL        Où le fichier a été trouvé\u202f; c’est la source des réunions qui n’en ont pas.
  --organizer ID       Qui tient les réunions pour lesquelles le fichier ne nomme personne.
  --series ID          La série dont elles font partie, si le nom ne le dit pas.
  --topic ID           Un thème de toutes. Peut être répété.
  --skip-duplicates    Laisser de côté celles qui ont probablement déjà une fiche.
  --keep-duplicates    Les écrire quand même\u202f; deux fiches d’un même nom restent refusées.
  --dry-run            Montrer ce qui serait écrit, et ne rien écrire.
  --language fr        Dire tout cela en français.
  --help               Montrer ceci.
`,
    noAddresses:
      'On importe des fichiers, pas des adresses : enregistrez ce qui s’y trouve, et dites où c’était avec --address.',
    noFile: 'Il n’y a pas de fichier {file}.',
    probably: '{id} est probablement {file} : {because}.',
    duplicates:
      'Complétez plutôt cette fiche, ou laissez la réunion de côté avec --skip-duplicates, ou gardez les deux avec --keep-duplicates.',
    leftOut: 'Laissé de côté : {line}',
    tried: {
      one: '{n} brouillon ; rien n’a été écrit.',
      other: '{n} brouillons ; rien n’a été écrit.',
    },
    written: {
      one: '{n} brouillon écrit. Ouvrez-le, corrigez ce qui en est dit plus haut, puis : npm run check',
      other:
        '{n} brouillons écrits. Ouvrez chacun, corrigez ce qui en est dit plus haut, puis : npm run check',
    },
  },
  building: {
    notBuilt: 'Le site n’a pas été construit : {count}.',
    built: 'Le site est dans {folder}/',
    nobody:
      'site.config.ts ne nomme ni contact ni dépôt : /publish/ dit à ses lecteurs que personne ne reçoit encore leurs fichiers.',
    served: 'Plenary est à {home}',
    portTaken: 'Le port {port} est pris ; choisissez-en un autre : PORT={next} npm start',
    noPages: 'Les pages n’ont pas été faites',
    ended:
      'Le processus qui fait les pages a été arrêté du dehors ({signal}) ; peut-être manquait-il de mémoire. Le site de la dernière construction est intact.',
    again: '{fault}, et construisez de nouveau. Le site de la dernière construction est intact.',
    againAt:
      '{fault}, et construisez de nouveau : {path}. Le site de la dernière construction est intact.',
    faults: {
      ENOSPC:
        'Il n’y a plus de place sur le disque. Faites-en (une construction demande deux fois la taille du site)',
      EDQUOT:
        'Le quota du disque est épuisé. Faites de la place (une construction demande deux fois la taille du site)',
      EROFS: 'Le disque est en lecture seule. Construisez dans un dossier où l’on peut écrire',
      EACCES:
        'Un fichier ou un dossier ne peut être écrit. Voyez à qui il appartient et ses permissions',
      EMFILE: 'Trop de fichiers sont ouverts à la fois. Relevez la limite (ulimit -n 4096)',
    },
  },
};
