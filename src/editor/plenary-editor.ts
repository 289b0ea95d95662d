import type { Given } from '../publish/given.ts';

/** The part of the editor's interface (Sveltia CMS, after Decap CMS) that is used here. */
export interface Cms {
  init(): void;
  registerPreviewTemplate(collection: string, component: (props: PreviewProps) => unknown): void;
  registerPreviewStyle(address: string): void;
  registerEventListener(listener: {
    name: 'preSave';
    handler: (event: SaveEvent) => Promise<void>;
  }): void;
}
/** What is edited, as the editor hands it over. */
export interface Edited {
  get(name: string): unknown;
  getIn(path: readonly string[]): { toJS(): Record<string, unknown> } | undefined;
}
export interface PreviewProps {
  entry: Edited;
}
export interface SaveEvent {
  entry: Edited;
}

declare global {
  interface Window {
    CMS?: Cms;
    h?: (name: unknown, props: unknown, ...inside: unknown[]) => unknown;
  }
}

/** Gives the editor the preview of a page and the checks, and begins. */
async function begin(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#nc-root');
  const { CMS: cms, h } = window;
  if (!root || !cms || !h) return;
  const given = JSON.parse(root.dataset['given'] ?? '{}') as Given;
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Record<
    'sound' | 'toMend' | 'refused',
    string
  >;
  try {
    const [{ prepare }, answer] = await Promise.all([import('./desk.ts'), fetch(given.known)]);
    prepare(cms, h, { given, words, known: await answer.json() });
  } catch (reason) {
    // Without the checks it would save what they refuse.
    root.textContent = given.words.failed;
    throw reason;
  }
  cms.registerPreviewStyle(root.dataset['style'] ?? '');
  cms.init();
}

void begin();
