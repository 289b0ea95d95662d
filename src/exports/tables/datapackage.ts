import { site } from '../../../site.config.ts';
import { fullAddress } from '../../addresses.ts';
import type { Dataset } from '../dataset.ts';
import { digestOf } from '../version.ts';
import { fileOf, referencesOf, type Column, type Table } from './table.ts';

/** A file of the package with what it weighs. */
export interface Weighed {
  table: Table;
  body: string;
}

function fieldOf(column: Column) {
  const { name, type, description, words, pattern, isAddress, required, isList } = column;
  const constraints = {
    ...(required && { required }),
    ...(words && !isList && { enum: words }),
    ...(pattern !== undefined && !isList && { pattern }),
  };
  return {
    name,
    type,
    ...(isAddress && { format: 'uri' }),
    description: isList ? `${description} Several are divided by " | ".` : description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function resourceOf({ table, body }: Weighed) {
  const path = fileOf(table);
  return {
    name: path.replace('.csv', ''),
    type: 'table',
    path,
    title: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(body),
    hash: `sha256:${digestOf(body)}`,
    dialect: { lineTerminator: '\r\n' },
    schema: {
      fields: table.columns.map(fieldOf),
      primaryKey: table.key,
      foreignKeys: referencesOf(table).map(({ columns, to, on }) => ({
        fields: columns,
        reference: { resource: to.replaceAll('_', '-'), fields: on },
      })),
    },
  };
}

/** The description of all tables as a Frictionless data package (version 2). */
export function datapackage({ version, releases, day }: Dataset, files: readonly Weighed[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: site.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    id: fullAddress('/data/'),
    title: site.name,
    description: site.description,
    homepage: fullAddress('/data/'),
    version,
    created: `${releases.at(-1)?.date ?? day}T00:00:00Z`,
    licenses: [{ name: site.licence.id, path: site.licence.url, title: site.licence.name }],
    contributors: [{ title: site.name, roles: ['publisher'] }],
    resources: files.map(resourceOf),
  };
}
