import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { jsonLd, thingOf } from '../../src/exports/linked/json-ld.ts';
import { entriesOf } from '../../src/exports/records.ts';
import { conference, declaration, framework, graphOf, organization, series } from '../records.ts';
import { real } from './real.ts';

const forum = conference({
  id: '2018-forum',
  status: 'postponed',
  format: 'virtual',
  series: 'forum',
  dates: { start: '2018-02' },
  previousDates: [{ start: '2017-10-01' }],
  organizers: [{ org: 'wco', role: 'host' }],
});
const treaty = framework({ id: 'treaty', kind: 'convention', adopted: '1999' });
const graph = graphOf(
  forum,
  treaty,
  declaration({ id: 'text', relations: [{ type: 'builds-on', target: 'treaty#p1' }] }),
  organization({ id: 'wco', name: 'World Customs Organization' }),
  series({ id: 'forum' }),
);

describe('what a page says to programs', () => {
  it('is an event with its state, mode and series', () => {
    expect(thingOf(graph, forum, '')).toMatchObject({
      '@type': 'Event',
      eventStatus: 'https://schema.org/EventPostponed',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      startDate: '2018-02',
      previousStartDate: '2017-10-01',
      location: { '@type': 'VirtualLocation' },
      organizer: { name: 'World Customs Organization' },
      superEvent: { '@type': 'EventSeries' },
    });
  });

  it('is law where the form of the text makes it so, and a work otherwise', () => {
    const text = graph.entries.get('text');
    expect(thingOf(graph, treaty, '')).toMatchObject({
      '@type': 'Legislation',
      legislationDate: '1999',
    });
    expect(text && thingOf(graph, text, '')).toMatchObject({
      '@type': 'CreativeWork',
      isBasedOn: { '@id': 'https://plenary.example/frameworks/treaty/' },
    });
  });

  it('cannot end the script that holds it', () => {
    const text = jsonLd([{ '@type': 'Event', name: '</script><script>&\u2028' }]);
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><script>&\u2028' }] });
  });

  it('expands for every record to one node under its address', async () => {
    const context = { '@context': { '@vocab': 'https://schema.org/' } };
    const documentLoader = (documentUrl: string) =>
      Promise.resolve({ documentUrl, document: context });
    for (const entry of entriesOf(real.graph)) {
      const thing = JSON.parse(jsonLd([thingOf(real.graph, entry, 'About it.')])) as object;
      const expanded = await jsonld.expand(thing, { documentLoader });
      const ids = expanded.flatMap((node) => node['@id'] ?? []);
      const kinds = expanded.flatMap((node) => node['@type'] ?? []);
      expect(ids).toEqual([`https://plenary.example/${entry.collection}/${entry.id}/`]);
      expect(kinds[0]).toMatch(/^https:\/\/schema\.org\/\w+$/);
    }
  });
});
