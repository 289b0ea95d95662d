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
        '{authors}. « {title} ». {site}, version des données {version}. {date}. Consulté le {day}. {url}.',
      oscola:
        '{authors}, « {title} » ({site}, version des données {version}, {date}) <{url}> consulté le {day}',
    },
    and: 'et',
    others: 'et autres',
    noDate: 's. d.',
  },
};
