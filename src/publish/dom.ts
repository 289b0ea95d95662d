/** Makes an element; text stays text, and nothing is read as HTML. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/** The one part of an element that a selector means. */
export function part<E extends HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector} on the page`);
  return found;
}

/** Puts elements in the place of others that say something else; what is put there again would be read aloud again. */
export function renew(place: HTMLElement, elements: readonly HTMLElement[]): void {
  const text = elements.map(({ textContent }) => textContent).join('');
  if (place.textContent !== text) place.replaceChildren(...elements);
}
