import { resolveEntities } from '@incise/entities';
import { expect, test } from 'vitest';

const pronounsOf = (text: string): string[] =>
  resolveEntities(text).flatMap(({ name, mentions }) =>
    mentions.filter(({ kind }) => kind === 'pronoun').map(({ text }) => `${text} ${name}`),
  );

test.each([
  'Le frère de Marc Auger a témoigné. Il assure que la digue tenait.',
  "L'avocat de Marc Auger a plaidé. Il assure que la digue tenait.",
  'Le voisin de Marc Auger a ouvert. Il assure que la digue tenait.',
  'La présidente de la Ligue des sauveteurs a réagi. Elle assure que la digue tenait.',
])('who completes the noun for somebody is not the pronoun behind: %s', (text) => {
  expect(pronounsOf(text)).toEqual([]);
});

test.each([
  ['La mère de Marc Auger est morte. Il assure que la digue tenait.', 'Il Marc Auger'],
  ["L'avocate, Anne Durel, a plaidé. Elle assure que la digue tenait.", 'Elle Anne Durel'],
])('but: %s', (text, pronoun) => {
  expect(pronounsOf(text)).toEqual([pronoun]);
});
