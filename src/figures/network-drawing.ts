import type { Network } from '../graph/network.ts';
import type { Organization } from '../schemas/index.ts';
import { circleName, radiusOf, timesOf, type NetworkLayout } from './network.ts';
import { shape, svgText, tenths, type Shape } from './svg.ts';

/** How a network is told. */
export interface NetworkTelling {
  title: string;
  how: string;
  linkTo: (organization: Organization) => string;
}

/** The lines and circles of a network in their places. */
export function drawNetwork(
  { organizations, ties }: Network,
  { placed }: NetworkLayout,
  { linkTo }: NetworkTelling,
): Shape[] {
  const times = timesOf(ties);
  const lines = ties.flatMap(({ between: [one, other], on }) => {
    const [from, to] = [placed.get(one), placed.get(other)];
    if (!from || !to) return [];
    const d = `M${from.x} ${from.y}L${to.x} ${to.y}`;
    return [
      shape('path', {
        class: 'tie',
        d,
        'stroke-width': tenths(Math.min(7, 0.8 + on.length * 0.7)),
      }),
    ];
  });
  const circles = organizations.flatMap((organization) => {
    const place = placed.get(organization.id);
    if (!place) return [];
    const { x, y } = place;
    const radius = tenths(radiusOf(times.get(organization.id) ?? 0));
    return [
      shape(
        'a',
        { href: linkTo(organization) },
        shape('title', {}, organization.name),
        shape('circle', { cx: x, cy: y, r: radius }),
        shape(
          'text',
          { x, y: tenths(y - radius - 4), 'text-anchor': 'middle' },
          circleName(organization),
        ),
      ),
    ];
  });
  return [...lines, ...circles];
}

/** What the classes of the drawing look like where no stylesheet is at hand. */
function dressed(part: Shape | string): Shape | string {
  if (typeof part === 'string') return part;
  const look: Record<string, Shape['attributes']> = {
    path: { stroke: '#8d897c', fill: 'none' },
    circle: { fill: '#33507d' },
    text: {
      stroke: '#fff',
      'stroke-width': 3,
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
    },
  };
  return shape(
    part.name,
    { ...part.attributes, ...look[part.name] },
    ...part.children.map(dressed),
  );
}

/** The network as a file that stands alone. */
export function networkFile(
  network: Network,
  layout: NetworkLayout,
  telling: NetworkTelling,
): string {
  const { width, height } = layout;
  const drawing = shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': 'Public Sans, Helvetica, Arial, sans-serif',
      'font-size': 12,
      fill: '#1c1d20',
    },
    shape('title', {}, telling.title),
    shape('desc', {}, telling.how),
    shape('rect', { width, height, fill: '#fff' }),
    ...drawNetwork(network, layout, telling).map(dressed),
  );
  return svgText(drawing);
}
