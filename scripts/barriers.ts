/** The rules of WCAG 2.0 to 2.2, levels A and AA, and what else axe holds to be good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The schemes of colour. */
export const schemes = ['light', 'dark'] as const;

/** What is looked at in a scheme: at night only what depends on colour, the rest is the same page. */
export const looks: Record<(typeof schemes)[number], { type: 'tag' | 'rule'; values: string[] }> = {
  light: { type: 'tag', values: rules },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};
