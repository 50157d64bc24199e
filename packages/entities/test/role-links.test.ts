import { resolveEntities } from '@incise/entities';
import { describe, expect, test } from 'vitest';

const mentionsOf = (text: string, name: string): string[] =>
  resolveEntities(text)
    .filter((entity) => entity.name === name)
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'description').map(({ text }) => text));

describe('what à and en govern behind a role', () => {
  test.each([
    ["l'adjointe à la culture", "l'adjointe à la culture"],
    ["la représentante à l'ONU", "la représentante à l'ONU"],
    ['la candidate à la présidentielle', 'la candidate à la présidentielle'],
    ['la championne en titre', 'la championne en titre'],
    ['l’institutrice à la retraite', 'l’institutrice à la retraite'],
    ["la ministre à l'issue du conseil", 'la ministre'],
    ['la championne au micro', 'la championne'],
    ["l'avocate en garde à vue", "l'avocate"],
    ["la maire à l'AFP", 'la maire'],
    ['la députée au journal Le Monde', 'la députée'],
    ['la députée en 2019', 'la députée'],
  ])('a dit %s', (phrase, mention) => {
    const noun = /[’' ](\S+)/u.exec(phrase)![1]!;
    const text = `Léa Petit, ${noun}, était là. « Oui », a dit ${phrase}.`;
    expect(mentionsOf(text, 'Léa Petit').at(-1)).toBe(mention);
  });

  test('a name behind it keeps all of it', () => {
    expect(mentionsOf("La sociologue à l'EHESS Léa Petit est venue.", 'Léa Petit')).toEqual(["La sociologue à l'EHESS"]);
    expect(mentionsOf("La sociologue à l'EHESS, Léa Petit, est venue.", 'Léa Petit')).toEqual(["La sociologue à l'EHESS"]);
  });
});
