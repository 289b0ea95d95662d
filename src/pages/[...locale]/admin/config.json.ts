import type { APIContext } from 'astro';
import { site } from '../../../../site.config.ts';
import { graph } from '../../../graph/index.ts';
import { onePageInEachLanguage } from '../../../languages.ts';
import { configIn } from '../../../words/editing.ts';

export const getStaticPaths = onePageInEachLanguage;

/** What the editor asks for, made out of the schemas. */
export function GET({ currentLocale = 'en' }: APIContext) {
  const { name, address, repository } = site;
  const config = configIn(currentLocale, { name, address, repository, topics: graph.topics });
  return new Response(JSON.stringify(config), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
