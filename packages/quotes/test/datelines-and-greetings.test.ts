import { resolveEntities } from '@incise/entities';
import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

test.each([
  'NIAMEY, 11 avr 2025 (ADS) - ',
  'Niamey, 11 avr. 2025 (ADS) – ',
  '(Niamey) ',
  '(Niamey, Niger) ',
  'Bonjour Léa, ',
  'Merci Anne Durel, ',
])('where news comes from, and a greeting, are no part of what is said: %s', (opening) => {
  const opens = /\p{Lu}\p{Ll}+, $/u.test(opening) ? 'la' : 'La';
  const text = `${opening}${opens} digue tiendra, a dit le maire.`;
  expect(
    attributeQuotes(text).map(({ content, speaker }) => [speaker, ...content.map(({ start, end }) => text.slice(start, end))]),
  ).toEqual([['maire', `${opens} digue tiendra`]]);
});

test.each([
  ['(Saint-Philémon) Une soixantaine de riverains attendent.', ['LOC Saint-Philémon']],
  ['Le président (Vladimir) Poutine attend.', ['PER Vladimir Poutine']],
  ['La question de (Gwenola)\nBonjour Gwenola, le rectorat répond que tout va bien.', ['PER Gwenola']],
])('brackets that open a line hold no first name of what follows: %s', (text, names) => {
  expect(resolveEntities(text).map(({ type, name }) => `${type} ${name}`)).toEqual(names);
});

test('what breaks out at the first floor is said by nobody', () => {
  expect(attributeQuotes("Un incendie s'est déclaré au premier étage d'un immeuble de Lens.")).toEqual([]);
  expect(attributeQuotes("Le maire s'est déclaré mardi favorable au projet.").map(({ speaker }) => speaker)).toEqual(['maire']);
});
