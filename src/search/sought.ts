/** Where what was sought is kept from the page of results to the page of one. */
const KEY = 'plenary-sought';

/** Keeps what was sought for the page that is opened next. */
export function rememberSought(query: string): void {
  if (query.trim() === '') return;
  try {
    sessionStorage.setItem(KEY, query);
  } catch {
    // Without a place to keep it, the next page is simply not marked.
  }
}
