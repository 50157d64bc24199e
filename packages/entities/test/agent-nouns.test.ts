import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The people of a text: « Luc Ferral m (menuisier): Le menuisier, Luc Ferral ». */
const people = (text: string): string[] =>
  resolveEntities(text)
    .filter(({ type }) => type === 'PER')
    .map(
      ({ name, gender = '-', roles = [], mentions }) =>
        `${name} ${gender} (${roles.map(({ title }) => title).join(', ')}): ${mentions.map((mention) => mention.text).join(', ')}`,
    );

const elided = (noun: string, article: string): string => (/^[aeiouéèêœ]/iu.test(noun) ? `l’${noun}` : `${article} ${noun}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('a noun of a trade that no list has describes who is named beside or before it', () => {
  const women = [
    'pénaliste',
    'organiste',
    'égyptologue',
    'apicultrice',
    'monteuse',
    'obstétricienne',
    'nonagénaire',
    'sous-directrice',
    'cogérante',
    'kinésithérapeute',
  ];
  const men = ['pénaliste', 'podologue', 'apiculteur', 'monteur', 'logisticien', 'tuteur', 'cogérant', 'podiatre'];
  for (const [nouns, name, gender, article] of [
    [women, 'Léa Petit', 'f', 'la'],
    [men, 'Luc Ferral', 'm', 'le'],
  ] as const)
    test.each(nouns)(`${name}, %s`, (noun) => {
      const the = elided(noun, article);
      const The = capital(the);
      expect(people(`${The} ${name} a signé. ${The} attend.`)).toEqual([`${name} ${gender} (${noun}): ${The}, ${name}, ${The}`]);
      expect(people(`${name}, ${noun} à Lyon, a signé. ${The} attend.`)).toEqual([`${name} ${gender} (${noun} à Lyon): ${name}, ${The}`]);
      expect(people(`${name} a signé lundi. Selon ${the}, tout va bien.`)).toEqual([`${name} ${gender} (): ${name}, ${the}`]);
      expect(people(`« Tout va bien, confie ${name}. Rien ne presse. » ${The} attend.`)).toEqual([`${name} ${gender} (): ${name}, ${The}`]);
    });
});

test.each([
  'Le secteur de Luc Ferral souffre.',
  'La lenteur de Luc Ferral gêne.',
  'La liste de Luc Ferral gagne.',
  'Luc Ferral a perdu. Le dialogue est rompu.',
  'Luc Ferral a perdu. Le moteur est mort.',
])('nobody: %s', (text) => {
  expect(people(text)).toEqual(['Luc Ferral m (): Luc Ferral']);
});

describe('who comes from a country or a town', () => {
  test.each([
    [
      'Matteo Calabrese n’a pas pris part aux travaux. « C’est un exploit », dit-il. L’Italien reste prudent.',
      'Matteo Calabrese m (): Matteo Calabrese, -il, L’Italien',
    ],
    ['Reto Huber a gagné lundi. Le Lucernois est content.', 'Reto Huber - (): Reto Huber, Le Lucernois'],
    ['Sonia Petit a nagé lundi. La Dunkerquoise est contente.', 'Sonia Petit f (): Sonia Petit, La Dunkerquoise'],
    ['Paul Roux a perdu lundi. La Norvégienne est contente.', 'Paul Roux m (): Paul Roux'],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });
});

test('a deputy is whom the text calls so', () => {
  expect(people('Le vice-procureur Luc Ferral a signé. Le vice-procureur attend.')).toEqual([
    'Luc Ferral m (vice-procureur): Le vice-procureur, Luc Ferral, Le vice-procureur',
  ]);
});
