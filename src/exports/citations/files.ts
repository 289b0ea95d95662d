import type { Dataset, ExportFile } from '../dataset.ts';
import { entriesOf, json } from '../records.ts';
import { bibtex } from './bibtex.ts';
import { allCited } from './cited.ts';
import { cslItem } from './csl.ts';
import { ris } from './ris.ts';

/** The citations of each record and its commitments, beside its page. */
export function* citationFiles(dataset: Dataset): Generator<ExportFile> {
  for (const entry of entriesOf(dataset.graph)) {
    const cited = allCited(dataset, entry);
    const path = `/${entry.collection}/${entry.id}` as const;
    yield { path: `${path}.bib`, body: cited.map(bibtex).join('\n') };
    yield { path: `${path}.ris`, body: cited.map(ris).join('\r\n') };
    yield { path: `${path}.csl.json`, body: json(cited.map(cslItem)) };
  }
}
