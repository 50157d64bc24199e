import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The names of a text with their types: « ORG Ondelia ». */
const read = (text: string): string[] =>
  resolveEntities(text)
    .flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === 'name' || kind === 'acronym').map((name) => ({ type, ...name })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ type, text: name }) => `${type} ${name}`);

describe('a noun of bodies tells what the name behind it is', () => {
  test.each([
    // behind a comma
    ['La fédération des banques, Febelvin, a réagi.', ['ORG Febelvin']],
    ["L'opérateur public du rail, Ferrova, a réagi.", ['ORG Ferrova']],
    ['Une ONG, Northern Voices, a réagi.', ['ORG Northern Voices']],
    ['Sa filiale, Ondelia, embauche.', ['ORG Ondelia']],
    ['Le club, Paul Tarvel, a réagi.', ['PER Paul Tarvel']],
    ["L'éditeur, Tuur Opdenakker, a réagi.", ['PER Tuur Opdenakker']],
    ['Son conseil, Me Paul Tarvel, a réagi.', ['PER Paul Tarvel']],
    ['Dans le groupe, Paul Tarvel est aimé.', ['PER Paul Tarvel']],
    // whose it is
    ['Sa société Solvanex embauche.', ['ORG Solvanex']],
    ['Notre agence Tarvel embauche.', ['ORG Tarvel']],
    // several
    ['Les groupes Solvanex, Batirem et Ondelia ont signé.', ['ORG Solvanex', 'ORG Batirem', 'ORG Ondelia']],
    ['Les sociétés Solvanex et Batirem ont signé.', ['ORG Solvanex', 'ORG Batirem']],
    [
      'Les groupes Solvanex et Batirem, Paul Tarvel et Léa Petit ont signé.',
      ['ORG Solvanex', 'ORG Batirem', 'PER Paul Tarvel', 'PER Léa Petit'],
    ],
    // an adjective of country without a capital is a company's noun
    ["L'allemand Elektra Kabel a signé.", ['ORG Elektra Kabel']],
    ['Le patron de la britannique Albion Air a signé.', ['ORG Albion Air']],
    ["L'Allemand Jörg Kabel a signé.", ['PER Jörg Kabel']],
    ["L'allemand Paul Tarvel a signé.", ['PER Paul Tarvel']],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });
});

describe('the name of a body takes its adjective', () => {
  test.each([
    ["L'association Terres solidaires a réagi.", ['ORG Terres solidaires']],
    ["L'ONG Terres solidaires a réagi.", ['ORG Terres solidaires']],
    ['ONG Solvanex a réagi.', ['ORG Solvanex']],
    ['Le parti Horizon citoyen a perdu.', ['ORG Horizon citoyen']],
    ['Selon La Gazette morvandelle, il part.', ['ORG La Gazette morvandelle']],
    ["L'association Solvanex, solidaire, a réagi.", ['ORG Solvanex']],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });
});

describe('an article with a capital inside the sentence is part of the name', () => {
  test.each([
    ["Un entretien accordé à L'Écho de Brévaux fait du bruit.", ["ORG L'Écho de Brévaux"]],
    ["Le quotidien L'Écho de Brévaux a réagi.", ["ORG L'Écho de Brévaux"]],
    ["L'Écho de Brévaux a réagi.", ['ORG Écho de Brévaux']],
    ["Il l'a dit. L'Observatoire des crues a réagi.", ['ORG Observatoire des crues']],
    ["« L'Observatoire des crues a réagi. »", ['ORG Observatoire des crues']],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });
});

describe('people', () => {
  test.each([
    ['Même Odile Tarvet doute.', ['PER Odile Tarvet']],
    ['Quand Paul Tarvet part, on rit.', ['PER Paul Tarvet']],
    ['Noël Tarvet doute.', ['PER Noël Tarvet']],
    ['Kévin B., 22 ans, nie.', ['PER Kévin B.']],
    ['ODILE TARVET', ['PER ODILE TARVET']],
    ['Par ODILE TARVET\n\nIl pleut.', ['PER ODILE TARVET']],
    ['ODILE TARVET : « Non. »', ['PER ODILE TARVET']],
    ['ROSE ET NOIR', []],
    ['PARIS MATCH', ['ORG PARIS MATCH']],
    ['La famille Tarvet attend.', ['PER famille Tarvet']],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });
});

describe('an acronym in brackets that is written as a word is the body before them', () => {
  test.each([
    ["La Société minière d'Ormal (Somior) a réagi.", ["ORG Société minière d'Ormal", 'ORG Somior']],
    ["L'Agence nationale d'information (Anio, officielle) a réagi.", ["ORG Agence nationale d'information", 'ORG Anio']],
    ["L'Agence nationale d'information (Lyon) a réagi.", ["ORG Agence nationale d'information", 'LOC Lyon']],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });
});
