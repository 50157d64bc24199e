import { expect, test } from 'vitest';
import { resolveEntities } from '../src/index.ts';

/** « le commandant des pompiers Paul Mirel »: several are not he, so the role is his; « le conseiller du maire Paul Mirel » is somebody else. */
const CASES: readonly (readonly [text: string, roles: readonly string[]])[] = [
  ['Le commandant des pompiers Paul Mirel a parlé.', ['commandant des pompiers']],
  ['Le président des maires ruraux Paul Mirel a parlé.', ['président des maires ruraux']],
  ['Le patron des sénateurs LR Paul Mirel a parlé.', ['patron des sénateurs LR']],
  ['Le porte-parole des familles Paul Mirel a parlé.', ['porte-parole des familles']],
  ['Le conseiller du maire Paul Mirel a parlé.', ['maire']],
];

test.each(CASES)('%s', (text, roles) => {
  expect(
    resolveEntities(text)
      .find(({ name }) => name === 'Paul Mirel')
      ?.roles?.map(({ title }) => title),
  ).toEqual(roles);
});

test('who is first named by another role is not whom a description before means', () => {
  const text = "Le maire de Valmont démissionne. Paul Mirel, délégué syndical, s'en réjouit. Le maire affirme que la digue tient.";
  expect(resolveEntities(text).map(({ name, mentions }) => [name, mentions.map(({ kind }) => kind)])).toEqual([
    ['Valmont', ['name']],
    ['Paul Mirel', ['name']],
  ]);
});
