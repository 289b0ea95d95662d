import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { recordJson } from '../../../../exports/record-json.ts';
import { graph } from '../../../../graph/index.ts';

export const getStaticPaths = (() =>
  [...graph.entries.values()].map((entry) => ({
    params: { collection: entry.collection, id: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** One record as data, with what other records say of it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { entry },
}) => Response.json(recordJson(graph, entry));
