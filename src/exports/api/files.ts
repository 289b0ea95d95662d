import { collections } from '../../schemas/index.ts';
import type { Dataset, ExportFile } from '../dataset.ts';
import { indexDocument } from './index-document.ts';
import {
  collectionDocument,
  commitmentsDocument,
  crosswalkDocument,
  glossaryDocument,
  relationsDocument,
  sourcesDocument,
  topicsDocument,
} from './list-documents.ts';
import { openapiDocument } from './openapi.ts';
import { recordTeller } from './record-document.ts';
import { entriesOf, json } from '../records.ts';

/** The static interface: an index, the lists, every record, and their description. */
export function* apiFiles(dataset: Dataset): Generator<ExportFile> {
  const list = (name: string, document: unknown): ExportFile => ({
    path: `/api/v1/${name}.json`,
    body: json(document),
  });
  yield list('index', indexDocument(dataset));
  for (const name of collections) yield list(name, collectionDocument(dataset, name));
  yield list('commitments', commitmentsDocument(dataset));
  yield list('relations', relationsDocument(dataset));
  yield list('crosswalk', crosswalkDocument(dataset));
  yield list('sources', sourcesDocument(dataset));
  yield list('topics', topicsDocument(dataset));
  yield list('glossary', glossaryDocument(dataset));
  yield { path: '/api/openapi.json', body: json(openapiDocument()) };
  const tell = recordTeller(dataset);
  for (const entry of entriesOf(dataset.graph)) {
    const body = json(tell(entry));
    yield { path: `/api/v1/${entry.collection}/${entry.id}.json`, body };
    yield { path: `/${entry.collection}/${entry.id}.json`, body };
  }
}
