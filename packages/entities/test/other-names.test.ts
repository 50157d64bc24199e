import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The people of a text, each with what names them. */
const people = (text: string): (readonly string[])[] =>
  resolveEntities(text).flatMap(({ type, name, mentions }) =>
    type === 'PER' ? [[name, ...mentions.filter(({ kind }) => kind === 'name').map((mention) => mention.text)]] : [],
  );

describe('the other names that a text tells of somebody', () => {
  test.each([
    ['Zélie Monteil, née Zélia Montiglio, chante.', [['Zélie Monteil', 'Zélie Monteil', 'Zélia Montiglio']]],
    ['Johnny Roux, de son vrai nom Jean Martin, chante.', [['Johnny Roux', 'Johnny Roux', 'Jean Martin']]],
    ['Johnny Roux (de son vrai nom Jean Martin) chante.', [['Johnny Roux', 'Johnny Roux', 'Jean Martin']]],
    ['Jean Martin, alias Johnny Roux, chante.', [['Jean Martin', 'Jean Martin', 'Johnny Roux']]],
    ['Zélie Monteil est morte. Née Zélia Montiglio en 1934, elle chantait.', [['Zélie Monteil', 'Zélie Monteil', 'Zélia Montiglio']]],
    ['Née Zélia Montiglio en 1934, Zélie Monteil chantait.', [['Zélie Monteil', 'Zélia Montiglio', 'Zélie Monteil']]],
    ['Léa Petit, épouse Durand, chante. Mme Durand rit.', [['Léa Petit', 'Léa Petit', 'Durand', 'Durand']]],
    [
      'Zélie Monteil, mariée à Jean Martin, chante.',
      [
        ['Zélie Monteil', 'Zélie Monteil'],
        ['Jean Martin', 'Jean Martin'],
      ],
    ],
    ['Jean Martin, dit Johnny Roux, chante.', [['Jean Martin', 'Jean Martin', 'Johnny Roux']]],
    [
      'Il a vu Jean Martin, dit Paul Roux.',
      [
        ['Jean Martin', 'Jean Martin'],
        ['Paul Roux', 'Paul Roux'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('a verb behind an age is no role', () => {
  test.each(['assure que la digue tiendra', 'juge la loi mauvaise', 'accuse le maire'])('%s', (predicate) => {
    expect(resolveEntities(`Luc Ferral, 34 ans, ${predicate}.`)[0]!.roles).toBeUndefined();
  });
  test('juge à Brest', () => {
    expect(resolveEntities('Luc Ferral, 34 ans, juge à Brest, est là.')[0]!.roles).toMatchObject([{ title: 'juge à Brest' }]);
  });
});
