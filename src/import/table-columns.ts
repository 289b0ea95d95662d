import { quoted } from './table-stretches.ts';

/** The columns of the published template, each with the other headings that people use and an example. */
export const columns = {
  name: { also: ['title', 'nom', 'titre', 'event'], example: 'Third Example Parcel Forum' },
  kind: { also: ['type'], example: 'forum' },
  start: { also: ['start date', 'from', 'début', 'date', 'date de début'], example: '2027-06-10' },
  end: { also: ['end date', 'to', 'fin', 'date de fin'], example: '2027-06-11' },
  status: { also: ['statut'], example: 'confirmed' },
  format: { also: ['mode'], example: 'hybrid' },
  city: { also: ['ville', 'town'], example: 'Bern' },
  country: { also: ['pays'], example: 'CH' },
  organizers: {
    also: ['organizer', 'organiser', 'organisateur', 'organisateurs', 'host'],
    example: 'Example Union; Example Institute',
  },
  series: { also: ['série'], example: 'Example Parcel Forums' },
  edition: { also: ['édition', 'number'], example: '3' },
  theme: { also: ['thème', 'motto'], example: 'Parcels for All' },
  summary: {
    also: ['résumé', 'description'],
    example: 'Posts and customs will compare how they exchange data on parcels.',
  },
  topics: { also: ['topic', 'thèmes', 'sujets', 'keywords'], example: 'Parcels; Data exchange' },
  url: {
    also: ['link', 'address', 'lien', 'adresse', 'website'],
    example: 'https://example.org/forum',
  },
  publisher: { also: ['éditeur', 'source'], example: 'Example Union' },
  language: { also: ['langue'], example: 'en' },
} as const satisfies Record<string, { also: readonly string[]; example: string }>;
export type Column = keyof typeof columns;

/** The columns in the order of the template. */
export const names = Object.keys(columns) as Column[];

/** The template: a line of headings and a row that shows how to fill them. */
export function tableTemplate(): string {
  const row = names.map((name) => quoted(columns[name].example));
  return `\ufeff${names.join(',')}\r\n${row.join(',')}\r\n`;
}

/** The column that a heading means. */
export function columnFor(heading: string): Column | undefined {
  const words = heading.trim().toLowerCase();
  return names.find(
    (name) => name === words || (columns[name].also as readonly string[]).includes(words),
  );
}
