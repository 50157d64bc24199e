import { attributeQuotes, findQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

const contentsOf = (text: string): string[] =>
  findQuotes(text).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));

const read = (text: string) =>
  attributeQuotes(text).map(({ content, speaker }) => [content.map(({ start, end }) => text.slice(start, end)).join(' … '), speaker]);

test.each([
  ['Le médecin a déclaré que son état était stable, avant de quitter la salle.', 'son état était stable'],
  ["Luc Ferral a expliqué qu'il n'avait rien vu, avant d'être reconduit à sa cellule.", "il n'avait rien vu"],
  ["Le procureur a précisé que l'homme a frappé un passant, avant de fuir.", "l'homme a frappé un passant, avant de fuir"],
  ['La police affirme que le suspect aurait tiré, avant de se donner la mort.', 'le suspect aurait tiré, avant de se donner la mort'],
  ['Le préfet a précisé que deux personnes étaient mortes (lire page 4).', 'deux personnes étaient mortes'],
  ['Selon Luc Ferral, la digue tiendra (voir ci-contre).', 'la digue tiendra'],
  ['Selon Luc Ferral, la digue tiendra (AFP).', 'la digue tiendra'],
  ['Le préfet a précisé que la digue tiendra (avec AFP)', 'la digue tiendra'],
  ["Le préfet a précisé que la digue tiendra. (avec l'AFP et Reuters)", 'la digue tiendra'],
  ["Le préfet a précisé que l'Agence France-Presse (AFP) se trompe.", "l'Agence France-Presse (AFP) se trompe"],
  ["Le préfet a précisé que l'erreur est de l'Agence France-Presse (AFP).", "l'erreur est de l'Agence France-Presse (AFP)"],
  [
    'Le préfet a précisé que deux personnes (un homme et une femme) étaient mortes.',
    'deux personnes (un homme et une femme) étaient mortes',
  ],
])('what the speaker did then and what the writer refers to are not said: %s', (text, content) => {
  expect(contentsOf(text)).toEqual([content]);
});

test.each([
  ['Une panne a plongé la vallée dans le noir, ce qui serait dû à un orage, selon la préfecture.', 'ce qui serait dû à un orage'],
  ['La panne, qui touche la vallée, serait due à un orage, selon la préfecture.', 'La panne, qui touche la vallée, serait due à un orage'],
  ['Le pilote, qui selon la police avait trente ans de métier, est mort.', 'qui … avait trente ans de métier'],
  ["La mairie a vendu le terrain, ce qui selon l'opposition va coûter cher.", 'ce qui … va coûter cher'],
  ['La notion qui représente selon eux une entrave a disparu.', 'qui représente … une entrave'],
  ["L'avion s'est écrasé selon la police à 3 heures du matin.", "L'avion s'est écrasé … à 3 heures du matin"],
])('what a frame attributes of a relative and around itself: %s', (text, content) => {
  expect(contentsOf(text)).toEqual([content]);
});

describe('a work that another follows', () => {
  test.each([
    ["Il a monté une pièce d'après le roman de Léa Petit."],
    ["La série, d'après le livre de Paul Mirel, sera diffusée en juin."],
    ["Elle signe un téléfilm d'après le récit de Paul Mirel."],
  ])('%s', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });
  test.each([
    ["Le ministre savait tout, d'après le livre de Paul Mirel.", 'Le ministre savait tout'],
    ["D'après le livre de Paul Mirel, le ministre savait tout.", 'le ministre savait tout'],
  ])('but: %s', (text, content) => {
    expect(read(text)).toEqual([[content, 'Paul Mirel']]);
  });
});

test.each([
  ["Comme le capitaine l'avait écrit de son vivant, la digue a cédé.", 'la digue a cédé', 'capitaine'],
  ["Comme Paul Mirel l'a rappelé hier, la digue a cédé.", 'la digue a cédé', 'Paul Mirel'],
  ["La digue a cédé, comme le maire l'a expliqué.", 'La digue a cédé', 'maire'],
  ['La digue est fragile, ce que confirme la mairie.', 'La digue est fragile', 'mairie'],
  ['Colère de Paul Mirel, pêcheur : « La digue est pourrie. »', 'La digue est pourrie.', 'Paul Mirel'],
])('who says it besides: %s', (text, content, speaker) => {
  expect(read(text)).toEqual([[content, speaker]]);
});

test.each([["Comme il l'avait promis, le maire a démissionné."], ['La digue est fragile, ce que dément la mairie.']])('but: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ['Les policiers ont entendu le gérant. Selon son récit, la digue tient.', 'gérant'],
  ['Le gérant a entendu les policiers. Selon leurs déclarations, la digue tient.', 'policiers'],
])('words are somebody’s of the number that the possessive has: %s', (text, speaker) => {
  expect(read(text)).toEqual([['la digue tient', speaker]]);
});

test.each([
  ['Selon Anne Durel, Claire Lestin a menti. « La digue tient », souligne-t-elle.', 'Anne Durel'],
  ["D'après Marc Auger, Paul Mirel est prêt. « La digue tient », sourit-il.", 'Marc Auger'],
  ['Le maire a adressé au préfet une lettre demandant que la digue soit refaite.', 'maire'],
  ['Le syndicat accuse la direction de vouloir fermer le site.', 'syndicat'],
  ["Yann Kerbrat accuse l'arbitre d'avoir favorisé les visiteurs.", 'Yann Kerbrat'],
])('who speaks on, who writes, who accuses: %s', (text, speaker) => {
  expect(attributeQuotes(text).at(-1)?.speaker).toBe(speaker);
});

test.each([['Pour les abonnés, le billet coûte huit euros.'], ['Pour les étudiants, la cotisation passe à 40 euros.']])(
  'whom something is for says nothing: %s',
  (text) => {
    expect(contentsOf(text)).toEqual([]);
  },
);

test.each([
  ["Paul Mirel l'assure, la digue tient.", 'la digue tient', 'Paul Mirel'],
  ["Le maire l'a promis hier, la piscine rouvrira.", 'la piscine rouvrira', 'maire'],
  ["La direction l'a reconnu, elle s'est trompée.", "elle s'est trompée", 'direction'],
  ['Paul Mirel, interrogé par RTL : « La digue tient. »', 'La digue tient.', 'Paul Mirel'],
  ['Un avis que partage Paul Mirel, son voisin : « La digue tient. »', 'La digue tient.', 'Paul Mirel'],
  ['« La digue tient », lance-t-il à Paul Mirel.', 'La digue tient', undefined],
])('and whom nobody asked: %s', (text, content, speaker) => {
  expect(read(text)).toEqual([[content, speaker]]);
});

test.each([["Le maire l'a annoncé, ce lundi, à la presse."], ["Le maire l'a annoncé, l'a répété, puis est parti."]])('but: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ["Marc Auger a refusé l'aide du préfet affirmant que la digue tenait.", 'Marc Auger'],
  ['La police a entendu un voisin affirmant que la digue tenait.', 'voisin'],
  ['Le maire a lu un rapport affirmant que la digue tenait.', 'rapport'],
])('a participle without a comma goes with the subject, or with who is new: %s', (text, speaker) => {
  expect(read(text)).toEqual([['la digue tenait', speaker]]);
});

test.each([
  ["Selon un témoin cité par l'agence Dargan Presse, la digue tient.", 'témoin'],
  ['Selon des habitants interrogés par Le Ponant, la digue tient.', 'habitants'],
])('who cites somebody does not speak: %s', (text, speaker) => {
  expect(read(text)).toEqual([['la digue tient', speaker]]);
});
