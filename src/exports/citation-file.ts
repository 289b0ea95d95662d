import { site } from '../../site.config.ts';
import { fullAddress } from '../addresses.ts';
import type { Dataset } from './dataset.ts';

/** How the whole is cited, in the Citation File Format 1.2. */
export function citationFile({ version, releases, day }: Dataset): string {
  return `cff-version: 1.2.0
message: If you use these data, cite them with their version.
type: dataset
title: ${JSON.stringify(site.name)}
abstract: ${JSON.stringify(site.description)}
authors:
  - name: ${JSON.stringify(site.name)}
    website: ${JSON.stringify(fullAddress('/'))}
version: ${JSON.stringify(version)}
date-released: ${releases.at(-1)?.date ?? day}
license: ${site.licence.id}
url: ${JSON.stringify(fullAddress('/data/'))}
${site.repository === undefined ? '' : `repository-code: ${JSON.stringify(site.repository)}\n`}`;
}
