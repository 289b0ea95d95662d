/** What the worker uses of the world that it runs in; the types of pages and of workers cannot be loaded together. */
export interface Scope {
  location: { origin: string };
  caches: CacheStorage;
  fetch: typeof fetch;
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    get(id: string): Promise<Client | undefined>;
    matchAll(options: { type: 'window' }): Promise<readonly Client[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}

interface Client {
  id: string;
  url: string;
  postMessage(message: FromWorker): void;
}

interface Lasting {
  waitUntil(task: Promise<unknown>): void;
}

interface Asking extends Lasting {
  request: Request;
  resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

interface Told extends Lasting {
  data: ToWorker;
  source: Client | null;
}

/**
 * What a page tells the worker: that it would know how it was served, or to store what a list names, whose paths lie below the
 * home page of a language.
 */
export type ToWorker = { ask: 'served' } | { store: string; under: string };

/** What the worker tells a page. */
export type FromWorker =
  | { served: 'network' }
  /** The page came from the device, as it was stored then (an HTTP date, if the host gave one). */
  | { served: 'stored'; on: string | null }
  | { newer: true }
  | { stored: number; of: number; list: string };

/** A file with the hash of its content. */
export interface Revised {
  url: string;
  revision: string | null;
}

/** What the build knows of the site. */
export interface Settings {
  /** Address of the home page. */
  home: string;
  /** Changes with any page, and so makes browsers take up a new worker. */
  edition: string;
  /** Addresses of the pages that are shown in place of one that cannot be had, by how their neighbours' addresses begin; the last that fits holds. */
  offline: readonly { under: string; page: string }[];
}

/**
 * The whole service worker. Its text is written into `/sw.js` by `scripts/offline.ts`, so it uses nothing from outside itself.
 * Pages come from the network while there is one, so that nobody reads an old edition unawares; what never changes comes from
 * the device.
 */
export function serve(scope: Scope, shell: readonly Revised[], settings: Settings): void {
  /** One store for all, so that what was stored last is what is read. */
  const STORE = 'plenary';
  /** In a response, which revision it is. */
  const REVISION = 'x-revision';
  /** How long the network may be silent before the device answers, in milliseconds. */
  const PATIENCE = 4000;
  /** How many files are fetched at a time. */
  const HANDS = 6;
  const served = new Map<string, FromWorker>();

  scope.addEventListener('install', (event) => {
    event.waitUntil(storeAll(shell, true).then(() => scope.skipWaiting()));
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(
      dropOldAssets()
        .then(() => scope.clients.claim())
        .then(compareOpenPages),
    );
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const isOurs = new URL(request.url).origin === scope.location.origin;
    if (!isOurs || request.method !== 'GET' || request.headers.has('range')) return;
    if (request.mode === 'navigate') event.respondWith(page(event));
    else event.respondWith(isImmutable(request.url) ? asset(request) : file(request));
  });
  scope.addEventListener('message', (event) => {
    const { data, source } = event;
    if ('ask' in data) source?.postMessage(served.get(source.id) ?? { served: 'network' });
    else event.waitUntil(storeList(data.store, data.under, source));
  });

  const store = () => scope.caches.open(STORE);
  /** What a file is stored under: its address without what varies from reader to reader. */
  function keyOf(address: string): string {
    const { origin, pathname } = new URL(address, scope.location.origin);
    return origin + pathname;
  }
  /** Whether an address names its content by its hash. */
  function isImmutable(address: string): boolean {
    return /\/_astro\/|\/finding\/\w+\/|\/pagefind\/(?:fragment|index|filter)\/|\.pf_meta$/.test(
      keyOf(address),
    );
  }
  async function put(address: string, response: Response, revision?: string | null) {
    const headers = new Headers(response.headers);
    if (revision) headers.set(REVISION, revision);
    const { status, statusText } = response;
    await (
      await store()
    ).put(keyOf(address), new Response(await response.blob(), { status, statusText, headers }));
  }

  /** The network's answer, unless the device has one and the network is away or slow. */
  async function page(event: Asking): Promise<Response> {
    const { request, resultingClientId: client } = event;
    const stored = await (await store()).match(keyOf(request.url));
    const network = scope.fetch(request);
    const kept = network.then((response) =>
      keepPage(request.url, response.clone(), stored?.clone()),
    );
    event.waitUntil(
      kept.then((isNewer) => (isNewer ? tellNewer(client) : undefined)).catch(() => undefined),
    );
    const answer = stored
      ? await Promise.race([network, silence()]).catch(() => undefined)
      : await network.catch(() => offlinePage(request.url));
    if (!answer) served.set(client, { served: 'stored', on: stored?.headers.get('date') ?? null });
    const shown = answer ?? stored ?? Response.error();
    event.waitUntil(remember(client, shown.clone()));
    return shown;
  }
  function silence(): Promise<undefined> {
    return new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  }
  /** Stores what the network gave; says whether it differs from what was stored. */
  async function keepPage(address: string, fresh: Response, stored: Response | undefined) {
    if (fresh.status === 404) await (await store()).delete(keyOf(address));
    if (!fresh.ok || fresh.redirected) return false;
    const isNewer = stored !== undefined && (await fresh.clone().text()) !== (await stored.text());
    await put(address, fresh);
    return isNewer;
  }
  /** Tells a reader who was shown the stored page, and nobody else, that there is a newer one. */
  async function tellNewer(id: string): Promise<void> {
    if (!served.has(id)) return;
    served.set(id, { newer: true });
    (await scope.clients.get(id))?.postMessage({ newer: true });
  }
  /** Where it is kept what a client was shown. */
  function shownTo(id: string): string {
    return keyOf(`${settings.home}offline/shown/${id}`);
  }
  async function remember(id: string, shown: Response): Promise<void> {
    await (await store()).put(shownTo(id), new Response(await hashOf(shown)));
  }
  async function hashOf(response: Response): Promise<string> {
    const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return new Uint8Array(hash).join(' ');
  }
  /** After an update: whoever has a page open that has changed is told; what those who have left were shown is forgotten. */
  async function compareOpenPages(): Promise<void> {
    const clients = await scope.clients.matchAll({ type: 'window' });
    for (const client of clients) {
      const shown = await (await store()).match(shownTo(client.id));
      const fresh = await scope.fetch(client.url, { cache: 'no-cache' }).catch(() => undefined);
      if (!shown || !fresh?.ok) continue;
      if ((await hashOf(fresh)) !== (await shown.text())) client.postMessage({ newer: true });
    }
    const present = new Set(clients.map(({ id }) => shownTo(id)));
    for (const { url } of await (await store()).keys())
      if (url.startsWith(shownTo('')) && !present.has(url)) await (await store()).delete(url);
  }
  async function offlinePage(address: string): Promise<Response> {
    const { pathname } = new URL(address);
    const instead = settings.offline.findLast(({ under }) => pathname.startsWith(under));
    return (await (await store()).match(keyOf(instead?.page ?? settings.home))) ?? Response.error();
  }

  async function asset(request: Request): Promise<Response> {
    const stored = await (await store()).match(keyOf(request.url));
    if (stored) return stored;
    const response = await scope.fetch(request);
    if (response.ok) await put(request.url, response.clone());
    return response;
  }
  async function file(request: Request): Promise<Response> {
    const stored = await (await store()).match(keyOf(request.url));
    if (!stored) return scope.fetch(request);
    const network = scope.fetch(request);
    return (await Promise.race([network, silence()]).catch(() => undefined)) ?? stored;
  }
  async function dropOldAssets(): Promise<void> {
    const present = new Set(shell.map(({ url }) => keyOf(url)));
    for (const { url } of await (await store()).keys())
      if (url.includes('/_astro/') && !present.has(url)) await (await store()).delete(url);
  }

  /** Stores what a list names: addresses with their revisions, or bare paths below a home page. */
  async function storeList(list: string, under: string, teller: Client | null): Promise<void> {
    const last = await (await store()).match(keyOf(list));
    if (last?.headers.get(REVISION) === settings.edition) return tellStored(list, last, teller);
    const response = await scope.fetch(list, { cache: 'no-cache' });
    const kept = response.clone();
    const files = (await response.json()) as (string | [url: string, revision: string])[];
    const revised = files.map((file) =>
      typeof file === 'string'
        ? { url: under + file, revision: null }
        : { url: file[0], revision: file[1] },
    );
    await storeAll(revised, false, (stored) => {
      teller?.postMessage({ stored, of: files.length, list });
    });
    await dropOldIndex(revised);
    await put(list, kept, settings.edition);
  }
  async function tellStored(list: string, last: Response, teller: Client | null): Promise<void> {
    const { length } = (await last.json()) as unknown[];
    teller?.postMessage({ stored: length, of: length, list });
  }
  /** Pieces of a search index that a list with an index no longer names. */
  async function dropOldIndex(files: readonly Revised[]): Promise<void> {
    const all = files.map(({ url }) => url).join('\n');
    const index = /\/finding\/\w+\//.exec(all)?.[0];
    const language = /\/pagefind\/fragment\/([^_/]+_)/.exec(all)?.[1];
    const present = new Set(files.map(({ url }) => keyOf(url)));
    const piece = new RegExp(`/pagefind/(\\w+/|pagefind\\.)${language ?? ' '}`);
    for (const { url } of await (await store()).keys())
      if ((piece.test(url) || (index && /\/finding\/\w+\//.test(url))) && !present.has(url))
        await (await store()).delete(url);
  }
  /** Stores those files that are not stored in this revision; unless all are needed, what cannot be had is left out. */
  async function storeAll(
    files: readonly Revised[],
    areNeeded: boolean,
    tell?: (stored: number) => void,
  ): Promise<void> {
    const queue = [...files];
    let done = 0;
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const storing = storeOne(next);
        await (areNeeded ? storing : storing.catch(() => undefined));
        done += 1;
        if (done % 20 === 0 || done === files.length) tell?.(done);
      }
    };
    await Promise.all(Array.from({ length: HANDS }, work));
  }
  async function storeOne({ url, revision }: Revised): Promise<void> {
    const stored = await (await store()).match(keyOf(url));
    if (stored && (revision === null || stored.headers.get(REVISION) === revision)) return;
    const response = await scope.fetch(url, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    await put(url, response, revision);
  }
}
