import { expect, test } from 'vitest';
import * as api from '@incise/entities';
import * as choice from '@incise/entities/choice';

test('the exact list of exports', () => {
  expect(Object.keys(api).sort()).toEqual([
    'entitiesToSchemaOrg',
    'entitiesToWebAnnotations',
    'findMentions',
    'newsGazetteer',
    'normalizeEntity',
    'resolveEntities',
    'toWebAnnotations',
  ]);
});

test('the exact list of what packages that build on this one share', () => {
  expect(Object.keys(choice).sort()).toEqual([
    'bucket',
    'composedStages',
    'decodeTrees',
    'firstNameGender',
    'isForeignParticle',
    'isNamedAside',
    'isOfficeOfOthers',
    'likeliest',
    'likelihood',
    'lowerBound',
    'meansBody',
    'namesAgent',
    'namesPerson',
    'nearest',
    'paragraphNumbers',
    'probabilitiesOf',
    'readableText',
    'softmax',
    'takesComplement',
  ]);
});

test.each(['resolveEntities', 'normalizeEntity'] as const)('%s wants a string', (name) => {
  const call = api[name] as (text: unknown) => unknown;
  expect(() => call(42)).toThrow(new TypeError(`@incise/entities ${name}: expected a string, got number`));
  expect(() => call(null)).toThrow(new TypeError(`@incise/entities ${name}: expected a string, got null`));
  expect(() => call(undefined)).toThrow(TypeError);
});

test.each(['', ' ', '\n\n', '\0', '\ud800', '«', '« « «', '<p>'])('%j has no entity', (text) => {
  expect(api.resolveEntities(text)).toEqual([]);
});

test('stages that are already computed can be passed in', () => {
  const text = 'Le Japon et la Norvège signent. Paul Mercadal est content.';
  const names = [{ start: text.indexOf('Paul'), end: text.indexOf(' est content'), type: 'PER' as const, kind: 'name' as const }];
  expect(api.resolveEntities(text, { names }).map(({ name }) => name)).toEqual(['Japon', 'Norvège', 'Paul Mercadal']);
});

test('an entry with a country', () => {
  const gazetteer = [{ name: 'Zorvane', type: 'ORG', class: 'entreprise', country: 'JP' }] as const;
  const [firm] = api.resolveEntities("Zorvane ferme deux usines. L'entreprise japonaise invoque les coûts.", { gazetteer });
  expect(firm!.mentions.map(({ text }) => text)).toEqual(['Zorvane', "L'entreprise japonaise"]);
});

test('the gazetteer of the caller wins over the built-in one', () => {
  const [entity] = api.resolveEntities("L'Otan a joué hier. Le groupe repart.", {
    gazetteer: [{ name: 'Orchestre de Tananarive', type: 'ORG', class: 'groupe', acronym: 'OTAN', gender: 'm' }],
  });
  expect(entity).toMatchObject({ name: 'Orchestre de Tananarive', acronym: 'OTAN', class: 'groupe', gender: 'm' });
  expect(entity?.mentions.map(({ text, kind }) => [text, kind])).toEqual([
    ['Otan', 'acronym'],
    ['Le groupe', 'description'],
  ]);
});
