/** What of Pagefind's interface is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Page> }[] }>;
}

interface Page {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** So many pages are shown. */
const MOST = 5;

/** Looks into the running text of guides and other pages that are no records, in which Pagefind keeps the place of each word. */
export async function pagesWith(folder: string, query: string): Promise<Page[]> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 24, excerptEllipsis: '…' });
  const { results } = await pagefind.search(query);
  return Promise.all(results.slice(0, MOST).map((result) => result.data()));
}

/** A page that was found, as an item of a list; the excerpt comes as text with marks and goes as such. */
export function itemOf({ url, excerpt, meta }: Page): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.append(meta['title'] ?? url);
  const text = new DOMParser().parseFromString(excerpt, 'text/html').body.textContent;
  item.append(link, ' ', text);
  return item;
}
