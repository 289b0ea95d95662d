/**
 * Where a key leads on the search page: a slash into the field, down and up through the results, Escape back
 * to the field; undefined where the key keeps its own meaning.
 */
export function targetOf(
  event: KeyboardEvent,
  field: HTMLInputElement,
  links: readonly HTMLAnchorElement[],
): HTMLElement | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const present = document.activeElement;
  if (event.key === '/') return takesText(present) ? undefined : field;
  if (present === field) return event.key === 'ArrowDown' ? links[0] : undefined;
  const at = links.findIndex((link) => link === present);
  if (at < 0) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return links[at + 1];
    case 'ArrowUp':
      return links[at - 1] ?? field;
    case 'Escape':
      return field;
    default:
      return undefined;
  }
}

function takesText(element: Element | null): boolean {
  return element?.matches('input:not([type="checkbox"]), select, textarea') ?? false;
}
