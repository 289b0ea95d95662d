import type { Path } from '../checks/check.ts';

/** The fields of a form in its order, each with the part of the record that it fills. */
export type Places = Readonly<Record<string, string>>;

/** The field at which something wrong with a part of a record is to be mended. */
export function fieldAt(places: Places, path: Path): string | undefined {
  const place = path.join('.');
  const all = Object.entries(places);
  const isNear = (filled: string) =>
    place !== '' && (filled.startsWith(`${place}.`) || place.startsWith(`${filled}.`));
  const found =
    all.find(([, filled]) => filled === place) ?? all.find(([, filled]) => isNear(filled));
  return found?.[0];
}
