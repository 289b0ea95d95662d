import type { Collection } from '../schemas/index.ts';
import type { Card } from './card.ts';

/** Size of a card in pixels, as those who show it expect. */
export const CARD = { width: 1200, height: 630 } as const;

/** The light colours of `styles/tokens.css`; a picture has one scheme. */
const colours = {
  paper: '#fbfaf6',
  ink: '#1c1d20',
  quiet: '#57585e',
  rule: '#d8d4c8',
  accent: '#0b5563',
};
const hues: Record<Collection, string> = {
  conferences: '#7c5200',
  series: '#7c5200',
  declarations: '#7d1f2c',
  frameworks: '#17563b',
  organizations: '#33507d',
};

const MARGIN = 72;
const INNER = CARD.width - 2 * MARGIN;

/** An element as satori takes it. */
export interface Element {
  type: string;
  key: null;
  props: Record<string, unknown>;
}

const box = (style: object, ...children: (Element | string)[]): Element => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** A card as a tree of boxes: mark, kind and title above; a hairline with its place in time, facts and the name of the site below. */
export function drawCard(card: Card, siteName: string): Element {
  const hue = card.collection ? hues[card.collection] : colours.accent;
  return box(
    {
      ...CARD,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `${MARGIN - 8}px ${MARGIN}px ${MARGIN - 20}px`,
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: 'sans',
    },
    box(
      { flexDirection: 'column' },
      box({ color: hue, fontSize: 24, letterSpacing: 2 }, card.kind.toUpperCase()),
      title(card.title),
      box({ marginTop: 24, fontSize: 30, lineHeight: 1.35, color: colours.quiet }, card.about),
    ),
    box(
      { flexDirection: 'column' },
      strip(card.time, hue),
      box(
        { justifyContent: 'space-between', alignItems: 'flex-end', marginTop: 24 },
        box({ maxWidth: INNER - 220, fontSize: 26, color: colours.quiet }, card.facts),
        box({ fontFamily: 'serif', fontSize: 36, color: colours.accent }, siteName),
      ),
    ),
  );
}

/** A title word by word, so that "E-Commerce" is not broken at its hyphen; long ones in smaller letters. */
function title(text: string): Element {
  const fontSize = sizes.find(([letters]) => text.length <= letters)?.[1] ?? 44;
  return box(
    {
      flexWrap: 'wrap',
      columnGap: fontSize * 0.24,
      marginTop: 26,
      fontFamily: 'serif',
      fontSize,
      lineHeight: 1.14,
      letterSpacing: -1,
    },
    ...text.split(' ').map((word) => box({}, word)),
  );
}

/** Up to how many letters a title is set in which size. */
const sizes = [
  [40, 84],
  [80, 70],
  [130, 58],
] as const;

/** The hairline from the first year to the last, with a bar where the record stands. */
function strip(time: Card['time'], hue: string): Element {
  const at = time && Math.round(((time.at - time.from) / (time.to - time.from)) * INNER);
  const bar = { position: 'absolute', bottom: 0, width: 8, height: 34, backgroundColor: hue };
  return box(
    { flexDirection: 'column' },
    box(
      { width: INNER, height: 36, position: 'relative', borderBottom: `2px solid ${colours.rule}` },
      ...(at === undefined ? [] : [box({ ...bar, left: Math.min(at - 4, INNER - 8) })]),
    ),
    box(
      { justifyContent: 'space-between', marginTop: 8, fontSize: 20, color: colours.quiet },
      ...(time === undefined ? [] : [box({}, String(time.from)), box({}, String(time.to - 1))]),
    ),
  );
}

/** The colours that a picture keeps exactly. */
export const flatColours: readonly string[] = [...Object.values(colours), ...Object.values(hues)];
