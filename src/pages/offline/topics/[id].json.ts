import type { APIRoute, GetStaticPaths } from 'astro';
import { recordPath } from '../../../addresses.ts';
import { graph } from '../../../graph/index.ts';
import { bundleOn } from '../../../graph/topics.ts';
import type { Topic } from '../../../schemas/index.ts';

export const getStaticPaths = (() =>
  graph.topics.map((topic) => ({
    params: { id: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths;

/** The paths of a topic and of all that it refers to, for taking it along; below the home page of any language. */
export const GET: APIRoute<{ topic: Topic }> = ({ props: { topic } }) => {
  const paths = [
    `/topics/${topic.id}/`,
    ...bundleOn(graph, topic).map((entry) => recordPath(entry)),
  ];
  return new Response(JSON.stringify(paths.map((path) => path.slice(1))));
};
