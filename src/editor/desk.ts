import type { Draft } from '../authoring/draft.ts';
import { problemsAmong } from '../authoring/proof.ts';
import { recordText } from '../authoring/record-text.ts';
import type { PlacedProblem } from '../checks/report.ts';
import { placeNamed, told as toldProblem } from '../checks/telling.ts';
import type { Graph } from '../graph/build.ts';
import type { Given } from '../publish/given.ts';
import { graphOfKnown, type Known } from '../publish/known.ts';
import type { Drawn } from '../publish/drawn.ts';
import { previewOf } from '../publish/preview.ts';
import { tellingOf } from '../publish/telling.ts';
import { collections, type Collection } from '../schemas/index.ts';
import type { Cms, Edited } from './plenary-editor.ts';
import { phrase } from '../words/phrase.ts';

interface Desk {
  given: Given;
  words: Record<'sound' | 'toMend' | 'refused', string>;
  known: Known;
}

type Make = (name: unknown, props: unknown, ...inside: unknown[]) => unknown;

/** Registers for every kind of record a preview that says what the checks find, and refuses to save what they refuse. */
export function prepare(cms: Cms, h: Make, { given, words, known }: Desk): void {
  const graph = graphOfKnown(known);
  for (const collection of collections) {
    cms.registerPreviewTemplate(collection, ({ entry }) => {
      const draft = draftIn(entry);
      const found = problemsIn(collection, entry, graph);
      return h('div', {}, verdict(found), ...previewOf(collection, draft, graph, given).map(drawn));
    });
  }
  const drawn = (part: Drawn | string): unknown =>
    typeof part === 'string' ? part : h(part.name, attributes(part), ...part.inside.map(drawn));
  const verdict = (found: readonly PlacedProblem[]) =>
    found.length === 0
      ? h('p', { className: 'verdict' }, words.sound)
      : h(
          'div',
          { className: 'verdict wrong' },
          words.toMend,
          h('ul', {}, ...found.map((problem, key) => h('li', { key }, told(problem, given)))),
        );
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const collection = collections.find((one) => one === entry.get('collection'));
      const found = collection ? problemsIn(collection, entry, graph) : [];
      if (found.length === 0) return Promise.resolve();
      const all = found.map((problem) => told(problem, given)).join('\n');
      tellInDialog(`${words.refused}\n${all}`);
      return Promise.reject(new Error(`${words.refused}\n${all}`));
    },
  });
}

/** How long the editor may take to say that it has not saved, in milliseconds. */
const PATIENCE = 3000;

/** The editor only says that there was an error; its dialog is given the reasons. */
function tellInDialog(reasons: string): void {
  const observer = new MutationObserver(() => {
    const body = document.querySelector<HTMLElement>(
      'dialog[open][role="alertdialog"] [id$="-body"]',
    );
    if (!body) return;
    observer.disconnect();
    body.replaceChildren(
      ...reasons.split('\n').map((reason) => {
        const line = document.createElement('p');
        line.textContent = reason;
        return line;
      }),
    );
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  setTimeout(() => observer.disconnect(), PATIENCE);
}

function attributes({ attributes: { class: className, ...rest } }: Drawn): Record<string, string> {
  return className === undefined ? rest : { ...rest, className };
}

/** What is edited without what is empty: so it will be saved. */
function draftIn(entry: Edited): Draft {
  return (withoutEmpty(entry.getIn(['data'])?.toJS()) ?? {}) as Draft;
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    const all = value.map(withoutEmpty).filter((one) => one !== undefined);
    return all.length > 0 ? all : undefined;
  }
  if (typeof value !== 'object' || value === null)
    return value === '' || value === null ? undefined : value;
  const parts = Object.entries(value)
    .map(([key, inside]) => [key, withoutEmpty(inside)] as const)
    // The editor numbers the items of a list for itself.
    .filter(([key, inside]) => inside !== undefined && !key.startsWith('__sc_'));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** What the checks find; a record that is there already is not held against itself. */
function problemsIn(collection: Collection, entry: Edited, graph: Graph): PlacedProblem[] {
  const draft = draftIn(entry);
  const slug = entry.get('slug');
  const id = typeof slug === 'string' && slug !== '' ? slug : 'new-record';
  const others = { ...graph, [collection]: graph[collection].filter((one) => one.id !== id) };
  const day = new Date().toISOString().slice(0, 10);
  const text = recordText(collection, draft, { annotated: false });
  const found = problemsAmong(others, [{ collection, id, text }], day);
  // Before it is saved for the first time a record has no id of its own yet.
  return id === 'new-record' ? found.filter(({ unexpected }) => !unexpected.includes(id)) : found;
}

/** A problem with its field; forms have no lines that could be written. */
function told(problem: PlacedProblem, given: Given): string {
  const telling = tellingOf(given);
  const place = placeNamed(problem.path, telling.words);
  return phrase(telling.words.about, {
    place,
    said: toldProblem({ ...problem, write: undefined }, telling),
  });
}
