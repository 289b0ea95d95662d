import type { Conference, Declaration, Framework, Organization, Series } from '../schemas/index.ts';
import { mentioning, type Graph } from './build.ts';

/** The bodies of an organization: those that name it as their parent. */
export function workingBodiesOf(graph: Graph, organization: Organization): Organization[] {
  return mentioning(graph, organization.id, 'organizations', 'parent');
}

/** Everything an organization has done that has a record. */
export interface Work {
  conferences: Conference[];
  declarations: Declaration[];
  frameworks: Framework[];
  series: Series[];
}

/** The meetings it organized, the declarations it issued, the frameworks it keeps and the series it holds. */
export function workOf(graph: Graph, organization: Organization): Work {
  return {
    conferences: mentioning(graph, organization.id, 'conferences', 'organizers'),
    declarations: mentioning(graph, organization.id, 'declarations', 'issuers'),
    frameworks: mentioning(graph, organization.id, 'frameworks', 'custodian'),
    series: mentioning(graph, organization.id, 'series', 'organizers'),
  };
}

/** People who spoke for an organization, and where. */
export function peopleOf(graph: Graph, organization: Organization) {
  return mentioning(graph, organization.id, 'conferences', 'people').map((conference) => ({
    conference,
    people: (conference.people ?? []).filter(({ org }) => org === organization.id),
  }));
}
