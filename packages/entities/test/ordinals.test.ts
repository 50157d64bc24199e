import { expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

const people = (text: string): string[] =>
  resolveEntities(text).map(({ name, mentions }) => `${name}: ${mentions.map((mention) => mention.text).join(', ')}`);

test.each([
  ['La première a signé, le second a refusé.', ['Lucie Marsan: Lucie Marsan, La première', 'Paul Errera: Paul Errera, le second']],
  ['« Oui », a souri la première.', ['Lucie Marsan: Lucie Marsan, la première', 'Paul Errera: Paul Errera']],
  ['La salle était pleine. Le second est parti.', ['Lucie Marsan: Lucie Marsan', 'Paul Errera: Paul Errera, Le second']],
  ['La première fois est la bonne.', ['Lucie Marsan: Lucie Marsan', 'Paul Errera: Paul Errera']],
])('Lucie Marsan et Paul Errera se sont vus. %s', (text, expected) => {
  expect(people(`Lucie Marsan et Paul Errera se sont vus. ${text}`)).toEqual(expected);
});

test.each([
  ['Anne Petit et Jeanne Roux ont signé. La première a ri.', ['Anne Petit: Anne Petit, La première', 'Jeanne Roux: Jeanne Roux']],
  ['Anne Petit est partie. Jeanne Roux est restée. La seconde a ri.', ['Anne Petit: Anne Petit', 'Jeanne Roux: Jeanne Roux, La seconde']],
  [
    'Anne Petit, Jeanne Roux et Léa Morel ont signé. La seconde a ri.',
    ['Anne Petit: Anne Petit', 'Jeanne Roux: Jeanne Roux', 'Léa Morel: Léa Morel'],
  ],
  [
    'Paul Roux, Luc Ferral et Léa Morel ont signé. La première a ri.',
    ['Paul Roux: Paul Roux', 'Luc Ferral: Luc Ferral', 'Léa Morel: Léa Morel, La première'],
  ],
  ['Paul Roux a signé. Le premier a ri.', ['Paul Roux: Paul Roux']],
  ['Paul Roux et Luc Ferral ont signé. La première a ri.', ['Paul Roux: Paul Roux', 'Luc Ferral: Luc Ferral']],
])('%s', (text, expected) => {
  expect(people(text)).toEqual(expected);
});
