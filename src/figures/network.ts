import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Network, Tie } from '../graph/network.ts';
import type { Organization } from '../schemas/index.ts';
import { labelOf, widthOf } from './labels.ts';
import { tenths } from './svg.ts';

/** An organization in its place. */
export interface PlacedOrganization {
  organization: Organization;
  x: number;
  y: number;
  radius: number;
}

/** A network with everything in its place. */
export interface NetworkLayout {
  width: number;
  height: number;
  placed: ReadonlyMap<string, PlacedOrganization>;
}

const WIDTH = 1180;
const HEIGHT = 860;
/** Rounds enough for the figure to come to rest. */
const ROUNDS = 400;
/** Room that a name takes beside its circle. */
const MARGIN = 70;

interface Node extends SimulationNodeDatum {
  id: string;
  radius: number;
  /** Half the room that circle and name take. */
  room: number;
}

/** Letters that a name beside a circle may have, and the size of its type. */
const LETTERS = 22;
const TYPE = 12;

/** What an organization is called beside its circle. */
export function circleName(organization: Organization): string {
  return organization.short ?? labelOf(organization, LETTERS);
}

/** The radius of a circle whose area grows with what an organization shared. */
export function radiusOf(times: number): number {
  return 4 + 2.6 * Math.sqrt(times);
}

/** How often each organization did something with another. */
export function timesOf(ties: readonly Tie[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { between, on } of ties)
    for (const id of between) times.set(id, (times.get(id) ?? 0) + on.length);
  return times;
}

/** Sets organizations so that those with ties stand near each other. No chance is in it: the same network, the same places. */
export function layoutNetwork({ organizations, ties }: Network): NetworkLayout {
  const times = timesOf(ties);
  const nodes = organizations.map((organization): Node => {
    const radius = radiusOf(times.get(organization.id) ?? 0);
    const name = widthOf(circleName(organization), TYPE) / 2;
    return { id: organization.id, radius, room: Math.max(radius + 16, name + 4) };
  });
  const links = ties.map(({ between: [source, target], on }) => ({
    source,
    target,
    times: on.length,
  }));
  const simulation = forceSimulation(nodes)
    .randomSource(evenChance())
    .force(
      'links',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(110)
        .strength(({ times }) => Math.min(1, 0.25 + times * 0.1)),
    )
    .force('apart', forceManyBody<Node>().strength(-420))
    .force(
      'room',
      forceCollide<Node>(({ radius }) => radius + 20),
    )
    .force('middle', forceCenter(WIDTH / 2, HEIGHT / 2))
    .force('x', forceX<Node>(WIDTH / 2).strength(0.08))
    .force('y', forceY<Node>(HEIGHT / 2).strength(0.12))
    .stop();
  simulation.tick(ROUNDS);
  return fitted(nodes, organizations);
}

/** Stretches the places to the frame, so that no name is cut off. */
function fitted(nodes: readonly Node[], organizations: readonly Organization[]): NetworkLayout {
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)];
  const scale = (value: number, all: readonly number[], length: number) => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return MARGIN + ((value - least) / (most - least || 1)) * (length - 2 * MARGIN);
  };
  const byId = new Map(organizations.map((one) => [one.id, one]));
  const placed = nodes.flatMap(({ id, radius, x = 0, y = 0 }): [string, PlacedOrganization][] => {
    const organization = byId.get(id);
    if (!organization) return [];
    return [
      [
        id,
        { organization, radius, x: tenths(scale(x, xs, WIDTH)), y: tenths(scale(y, ys, HEIGHT)) },
      ],
    ];
  });
  return { width: WIDTH, height: HEIGHT, placed: new Map(placed) };
}

/** A row of numbers that looks like chance and is the same every time. */
function evenChance(): () => number {
  let state = 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
