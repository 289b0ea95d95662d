import { describe, expect, it } from 'vitest';
import { lineageOf, type Step } from '../../src/graph/lineage.ts';
import type { RelationKind } from '../../src/schemas/relation.ts';
import { conference, declaration, framework, graphOf, source } from '../records.ts';

const to = (type: RelationKind, target: string, note?: string) => ({
  type,
  target,
  ...(note !== undefined && { note }),
});
const told = ({ from, type, to }: Step) => `${from.id} ${type} ${to.id}`;

const root = framework({ id: 'root', adopted: '2000' });
const parent = framework({
  id: 'parent',
  adopted: '2005',
  relations: [to('amends', 'root'), to('refers-to', 'cousin')],
});
const cousin = framework({ id: 'cousin', adopted: '2006', relations: [to('amends', 'root')] });
const standing = source({ id: 's2', supports: ['relations', 'adoptedAt'] });
const text = declaration({
  id: '2010-text',
  adopted: '2010-05',
  adoptedAt: '2010-forum',
  relations: [to('builds-on', 'parent', 'It says so.'), to('refers-to', 'cousin')],
  sources: [source({ supports: ['name'] }), standing],
});
const forum = conference({ id: '2010-forum', dates: { start: '2010-05-01' } });
const drafting = conference({
  id: '2009-draft',
  dates: { start: '2009' },
  relations: [to('drafted', '2010-text', 'By its report.'), to('promoted', '2010-text')],
  sources: [source({ supports: ['relations'] })],
});
const heir = framework({ id: 'heir', adopted: '2012', relations: [to('implements', '2010-text')] });
const grandchild = framework({
  id: 'grandchild',
  adopted: '2015',
  relations: [to('supersedes', 'heir')],
});
const graph = graphOf(root, parent, cousin, text, forum, drafting, heir, grandchild);

describe('the line of a text', () => {
  const line = () => lineageOf(graph, text);

  it('goes up to what it comes from and down to what came of it, and holds its own meetings', () => {
    expect(line().steps.map(told)).toEqual([
      '2010-text builds-on parent',
      'parent amends root',
      'heir implements 2010-text',
      'grandchild supersedes heir',
      '2009-draft drafted 2010-text',
      '2010-forum adopted 2010-text',
    ]);
  });
  it('holds itself and its line in time, but no cousins and nothing that is merely referred to', () => {
    expect(line().entries.map(({ id }) => id)).toEqual([
      'root',
      'parent',
      '2009-draft',
      '2010-forum',
      '2010-text',
      'heir',
      'grandchild',
    ]);
  });
  it('says of each step what it rests on: the note, the record that states it and its sources', () => {
    const stepOf = (type: RelationKind) => line().steps.find((step) => step.type === type);
    expect(stepOf('builds-on')).toMatchObject({
      note: 'It says so.',
      evidence: { entry: text, sources: [standing] },
    });
    expect(stepOf('drafted')).toMatchObject({
      note: 'By its report.',
      evidence: { entry: drafting, sources: drafting.sources },
    });
    expect(stepOf('adopted')).toMatchObject({ evidence: { entry: text, sources: [standing] } });
    expect(stepOf('implements')?.evidence.entry).toBe(heir);
  });
  it('is the text alone where nothing is known of it', () => {
    expect(lineageOf(graphOf(cousin), cousin)).toEqual({ entries: [cousin], steps: [] });
  });
  it('has no meeting where the record of it is missing', () => {
    const lone = graphOf(text, parent);
    expect(lineageOf(lone, text).steps.map(told)).toEqual(['2010-text builds-on parent']);
  });
  it('comes to an end where texts come from each other', () => {
    const one = framework({ id: 'one', relations: [to('amends', 'two')] });
    const two = framework({ id: 'two', relations: [to('amends', 'one')] });
    expect(lineageOf(graphOf(one, two), one).entries.map(({ id }) => id)).toEqual(['one', 'two']);
  });
  it('of a framework takes no meeting for its adoption but those that say so', () => {
    expect(lineageOf(graph, heir).steps.map(told)).not.toContain('2010-forum adopted heir');
  });
});
