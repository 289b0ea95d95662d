/** A part of a page, before it is drawn into a document or by a library. */
export interface Drawn {
  name: string;
  attributes: Readonly<Record<string, string>>;
  inside: readonly (Drawn | string)[];
}

/** Makes a part of a page. */
export function part(
  name: string,
  attributes: Drawn['attributes'] = {},
  ...inside: Drawn['inside'][number][]
): Drawn {
  return { name, attributes, inside };
}
