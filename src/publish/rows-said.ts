import { said, ticked, type FormValues } from './form.ts';

/** A row of a list in a form, by the name that it keeps wherever it is moved. */
export interface RowSaid {
  /** The whole name of one of its fields. */
  name(field: string): string;
  said(field: string): string | undefined;
  ticked(field: string): string[];
}

/** The rows of a list in their order; one in which nothing was said is left out. */
export function rowsIn(values: FormValues, list: string): RowSaid[] {
  const names = Object.keys(values).filter((name) => name.startsWith(`${list}.`));
  return keysIn(values, list)
    .filter((key) =>
      names.some((name) => name.startsWith(`${list}.${key}.`) && isSaid(values, name)),
    )
    .map((key) => {
      const name = (field: string) => `${list}.${key}.${field}`;
      return {
        name,
        said: (field) => said(values, name(field)),
        ticked: (field) => ticked(values, name(field)),
      };
    });
}

function isSaid(values: FormValues, name: string): boolean {
  return (
    said(values, name) !== undefined ||
    (Array.isArray(values[name]) && ticked(values, name).length > 0)
  );
}

/** The names of all rows of a list, in their order. */
export function keysIn(values: FormValues, list: string): string[] {
  const names = Object.keys(values).filter((name) => name.startsWith(`${list}.`));
  return [...new Set(names.map((name) => name.split('.')[1] ?? ''))];
}
