/** `/` and Ctrl-K or ⌘-K lead to the search field: the one on this page, or that of the search page. */
document.addEventListener('keydown', (event) => {
  const isShortcut = event.key === '/' || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!isShortcut || event.altKey || (event.key === '/' && isWriting(event.target))) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (field) field.select();
  else location.href = `${document.querySelector<HTMLAnchorElement>('[data-search-link]')?.href}#q`;
});

/** Whether the key is meant for a field in which one writes. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), select, textarea'))
  );
}
