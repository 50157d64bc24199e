import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

/** Somebody introduced, how the text comes back to him, and who that is. */
const people: readonly [introduction: string, description: string, speaker: string][] = [
  ["L'entraîneur Will Still s'attend à un match compliqué.", 'le technicien', 'Will Still'],
  ['Le maire Patrick Lemerle a visité le chantier.', "l'édile", 'Patrick Lemerle'],
  ['La députée Léa Vasseur a voté contre le texte.', "l'élue", 'Léa Vasseur'],
  ['Michelin a fermé deux usines.', 'le groupe', 'Michelin'],
];

const speakers = (text: string): string[] =>
  attributeQuotes(text).flatMap(({ source, speaker }) => [`${text.slice(source?.start, source?.end)}: ${speaker}`]);

describe('what stands behind a description is no part of it where it only says where, when or to whom', () => {
  test.each([
    '',
    ' en conférence de presse',
    ' devant la presse',
    " à l'AFP",
    ' au Figaro',
    ' au journal Le Monde',
    ' sur RTL',
    ' au micro de France Bleu',
    " à l'issue de la rencontre",
    ' en marge du sommet',
    " lors d'un point presse",
    ' en réunion publique',
    ' au tribunal',
    ' à la barre',
    ' à nos confrères de Ouest-France',
    ' en quittant la salle',
    ' au coup de sifflet final',
    " à l'adresse des jurés",
  ])('« Il faudra tenir », a prévenu X%s', (adjunct) => {
    expect(
      people.flatMap(([introduction, description]) => speakers(`${introduction} « Il faudra tenir », a prévenu ${description}${adjunct}.`)),
    ).toEqual(people.map(([, description, speaker]) => `${description}: ${speaker}`));
  });
});

describe('a preposition holds the article of the description behind it', () => {
  test.each([
    ['Aux yeux du technicien, il faudra tenir.', 'technicien'],
    ["De l'avis du technicien, il faudra tenir.", 'technicien'],
    ["De l'aveu du technicien, il faudra tenir.", 'technicien'],
  ])('%s', (text, source) => {
    expect(speakers(`L'entraîneur Will Still s'attend à un match compliqué. ${text}`)).toEqual([`${source}: Will Still`]);
  });

  test.each(['du côté du syndicat', 'au syndicat', 'au sein du syndicat'])('« Il faudra tenir », peste-t-on %s', (place) => {
    expect(speakers(`La CGT a appelé à la grève. « Il faudra tenir », peste-t-on ${place}.`)).toEqual(['on: CGT']);
  });
});

test.each([
  ["L'association Source vive, elle, dénonce « une honte ».", 'Source vive'],
  ['« Une honte », a dénoncé le Comité pour la liberté d’informer.', 'Comité pour la liberté d’informer'],
  ['« Une honte », a dénoncé l’Institut de recherche sur les cétacés.', 'Institut de recherche sur les cétacés'],
])('a name is whole where rules of the clause would end it sooner: %s', (text, speaker) => {
  expect(attributeQuotes(text).map(({ speaker }) => speaker)).toEqual([speaker]);
});
