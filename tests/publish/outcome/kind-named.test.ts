import { expect, test } from 'vitest';
import { kindNamed } from '../../../src/publish/outcome/kind-named.ts';

test.each([
  ['Beijing Declaration', 'declaration'],
  ['Déclaration commune de Berne', 'joint-statement'],
  ['Ministerial Statement on Parcels', 'ministerial-statement'],
  ['Ministerial Declaration on Parcels', 'declaration'],
  ['Luxor Resolution', 'resolution'],
  ['Communiqué of the Third Forum', 'communique'],
  ['Plan d’action 2027–2030', 'action-plan'],
  ['Roadmap for Parcels', 'roadmap'],
  ['Bangkok Statement on Paperless Borders', 'joint-statement'],
  ['Statement by Ministers on Parcels', 'ministerial-statement'],
  ['Trade Ministers’ Statement', 'ministerial-statement'],
  ['Feuille de route', 'roadmap'],
])('%s is by its name a %s', (name, kind) => {
  expect(kindNamed(name)).toBe(kind);
});

test('a name need not tell what a document is', () => {
  expect(kindNamed('Cancún Call for Action on the Indecisive')).toBeUndefined();
  expect(kindNamed('Chair’s Statement')).toBeUndefined();
});
