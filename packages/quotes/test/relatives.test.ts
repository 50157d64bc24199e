import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

const read = (text: string) =>
  attributeQuotes(text).map(({ content, source }) => [
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    source && text.slice(source.start, source.end),
  ]);

const RELATIVES = [
  'que le club voulait recruter',
  'que nous avons interrogé',
  'que la police recherche',
  'que la défense a fait citer',
  "que l'accusé avait menacé en 2010",
  "dont le témoignage avait déclenché l'affaire",
  'dont elle est proche',
  'auquel la famille s’était adressée',
  "qui a arrêté l'incendiaire",
];

describe('the subject of a verb behind a relative clause without commas is what the clause is said of', () => {
  test.each(RELATIVES)('%s', (relative) => {
    expect(read(`Le témoin ${relative} affirme que la porte était ouverte.`)).toEqual([['la porte était ouverte', 'Le témoin']]);
    expect(read(`Hier soir, le témoin ${relative} a dénoncé « une erreur ».`)).toEqual([['une erreur', 'le témoin']]);
  });

  test.each([
    ['Le groupe que dirige Paul Mercier annonce que la mine fermera.', 'la mine fermera', 'Le groupe'],
    ["L'entreprise où travaillait la victime assure que la machine était sûre.", 'la machine était sûre', "L'entreprise"],
    ["L'ONG qu'il a fondée en 2010 assure que la digue tient.", 'la digue tient', "L'ONG"],
  ])('%s', (text, content, source) => {
    expect(read(text)).toEqual([[content, source]]);
  });

  test.each([
    ['Le maire dit que le préfet est venu et a annoncé que le pont fermera.', 'le pont fermera', 'le préfet'],
    ['Le maire dit que le préfet, venu lundi, a annoncé que le pont fermera.', 'le pont fermera', 'le préfet'],
  ])('a clause with que has its own subject: %s', (text, content, source) => {
    expect(read(text)).toContainEqual([content, source]);
  });
});

describe('a frame goes past the relative clause of its source', () => {
  test.each([
    ['les documents', 'que nous avons pu consulter'],
    ['le rapport', "que Le Monde s'est procuré"],
    ['un message', "que l'AFP a consulté"],
    ['les chiffres', 'que le ministère a dévoilés lundi'],
    ['le document', 'dont la rédaction a eu copie'],
    ['le juge', "qui dirige l'enquête"],
    ['une lettre adressée au ministre', "et dont l'AFP a obtenu copie"],
  ])('selon %s %s', (source, relative) => {
    expect(read(`Selon ${source} ${relative}, le budget a doublé.`)).toEqual([['le budget a doublé', source]]);
    expect(read(`Selon ${source} ${relative}, « le budget a doublé ».`)).toEqual([['le budget a doublé', source]]);
    expect(read(`Le budget a doublé, selon ${source} ${relative}.`)).toEqual([['Le budget a doublé', source]]);
    expect(read(`Le budget, selon ${source} ${relative}, a doublé.`)).toEqual([['Le budget … a doublé', source]]);
  });
});
