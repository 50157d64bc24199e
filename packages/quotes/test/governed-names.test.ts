import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

describe('a name that a preposition or an infinitive governs is no part of the subject behind the comma', () => {
  const adjuncts = [
    'Dans des vidéos sur YouTube et Facebook',
    'Face à Léa Petit et Paul Mirel',
    'Pour défendre Paul Mirel',
    'Dans une lettre à Léa Petit',
    'Invitée de la chaîne Ponant TV',
  ];
  const subjects = ['le préfet', 'la porte-parole du syndicat', 'des élus de la majorité', 'le maire Marc Auger'];
  test.each(adjuncts.flatMap((adjunct) => subjects.map((subject) => [adjunct, subject])))('%s, %s', (adjunct, subject) => {
    const verb = subject.startsWith('des') ? 'ont affirmé' : 'a affirmé';
    const text = `${adjunct}, ${subject} ${verb} que le pont serait fermé lundi.`;
    const quotes = attributeQuotes(text).map(({ source, content }) => [
      source && text.slice(source.start, source.end),
      content.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(quotes).toEqual([[subject, ['le pont serait fermé lundi']]]);
  });

  test.each([
    ['Paul Mirel, le préfet de Brest, a affirmé que le pont serait fermé.', 'Paul Mirel, le préfet de Brest'],
    ['Léa Petit, porte-parole du syndicat a affirmé que le pont serait fermé.', 'Léa Petit, porte-parole du syndicat'],
  ])('but: %s', (text, subject) => {
    expect(attributeQuotes(text).map(({ source }) => source && text.slice(source.start, source.end))).toEqual([subject]);
  });
});
