/**
 * Where a key leads among the results: down and up through them, Escape back to the field; undefined where the
 * key keeps its own meaning. The slash that leads into the field holds on every page: src/reading/keys.ts.
 */
export function targetOf(
  event: KeyboardEvent,
  field: HTMLInputElement,
  links: readonly HTMLAnchorElement[],
): HTMLElement | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const present = document.activeElement;
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
