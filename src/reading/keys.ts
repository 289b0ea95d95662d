/** `/` and Ctrl-K or ⌘-K lead to the search field of the page, or open search over it. */
document.addEventListener('keydown', (event) => {
  const isShortcut = event.key === '/' || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!isShortcut || event.altKey || (event.key === '/' && isWriting(event.target))) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[role="search"] #q');
  const page = document.querySelector<HTMLAnchorElement>('[data-search-link]')?.href ?? '';
  if (field) return field.select();
  void import('../search/dialog.ts')
    .then(({ openDialog }) => openDialog(page))
    .catch(() => (location.href = `${page}#q`));
});

/** Whether the key is meant for a field in which one writes. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), select, textarea'))
  );
}

/** What was sought on the page before is marked on this one. */
try {
  const sought = sessionStorage.getItem('plenary-sought');
  sessionStorage.removeItem('plenary-sought');
  if (sought !== null)
    void import('../search/marking-page.ts').then(({ markSought }) => markSought(sought));
} catch {
  // Where nothing may be kept, nothing was.
}
