/** Figures with three decimals, as they are printed and kept. */
export function rounded<T extends object>(figures: T): T {
  return Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [key, Math.round(Number(figure) * 1000) / 1000]),
  ) as T;
}
