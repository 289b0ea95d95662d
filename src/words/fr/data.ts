import type { data as english } from '../en/data.ts';

/** Words of open data: citations, files, feeds, calendars and releases, in French. */
export const data: typeof english = {
  cite: {
    heading: 'Citer cette fiche',
    what: 'Citer',
    whole: 'la fiche entière',
    point: 'le point {id}',
    copy: 'Copier',
    copyOf: 'Copier la citation au format {style}',
    copied: 'Copié',
    failed: 'La copie a échoué',
    files: 'Pour les logiciels de bibliographie',
    filesNote: 'avec chaque engagement',
    styles: { apa: 'APA', chicago: 'Chicago', oscola: 'OSCOLA' },
    templates: {
      apa: '{authors}. ({date}). {title} [fiche, version des données {version}]. {site}. Consulté le {day}, à l’adresse {url}',
      chicago:
        '{authors}. « {title} ». {site}, version des données {version}. {date}. Consulté le {day}. {url}.',
      oscola:
        '{authors}, « {title} » ({site}, version des données {version}, {date}) <{url}> consulté le {day}',
    },
    and: 'et',
    others: 'et autres',
    noDate: 's. d.',
  },
  calendars: {
    name: '{site} : {name}',
    all: 'toutes les réunions et échéances',
    about:
      'Réunions, échéances fixées par des déclarations et entrées en vigueur. Les réunions dont seule l’année est connue n’y figurent pas.',
    sorts: { meeting: 'Réunion', deadline: 'Échéance', 'entry-into-force': 'Entrée en vigueur' },
    summaries: { deadline: 'Échéance : {text}', 'entry-into-force': 'Entrée en vigueur : {text}' },
    monthOnly: 'Seul le mois est connu, non les jours.',
    byEndOf: 'Le texte donne un mois ou une année ; ceci en est le dernier jour.',
    subscribe: 'S’abonner',
    download: 'Fichier de calendrier',
  },
  feeds: {
    all: 'Nouveautés',
    about: 'Nouvelles fiches et nouveaux textes, corrections et changements d’état.',
    name: '{site} : {name}',
    kinds: {
      added: 'Nouvelle fiche : {name}',
      outcome: 'Nouveau texte : {name}',
      correction: 'Corrigé : {name}',
      status: 'État changé : {name}',
      promise: 'Promesse revue : {name}',
    },
    from: '{before} → {after}',
  },
};
