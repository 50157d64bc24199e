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
    ["L'appareil, un Robin DR400, avait décollé.", []],
    ['Le passager du Robin DR400 est mort.', []],
    ["L'appareil de Robin Tarvet avait décollé.", ['PER Robin Tarvet']],
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
    ['La famille Mirel a porté plainte.', ['PER famille Mirel']],
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

describe('what a body deals in stands between its noun and its name', () => {
  test.each([
    ['Le fabricant de pales Kerlann Solvane a fermé.', ['ORG Kerlann Solvane']],
    ["L'éditeur de logiciels Solvanex recrute.", ['ORG Solvanex']],
    ['La chaîne de magasins Batirem ferme.', ['ORG Batirem']],
    ["Le cabinet d'avocats Tarvel conseille la ville.", ['ORG Tarvel']],
    ['La compagnie de danse Ondelia joue.', ['ORG Ondelia']],
    ['Le patron de la société de transport Paul Tarvel a réagi.', ['PER Paul Tarvel']],
    ["Le groupe d'amis Paul et Léa a dîné.", ['PER Paul', 'PER Léa']],
    ['Le club de Paul Tarvel a gagné.', ['PER Paul Tarvel']],
    ["L'entreprise en Bretagne recrute.", ['LOC Bretagne']],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });
});

describe('a listed name that is a word means nothing of another kind', () => {
  test.each([
    ['Le syndicat Alliance réclame des moyens.', 'Alliance'],
    ['Le groupe Alliance emploie 200 personnes.', 'Alliance'],
    ['Le journal Libération a révélé le projet.', 'Libération'],
  ])('%s', (text, name) => {
    expect(resolveEntities(text)[0]?.name).toBe(name);
  });
});

describe('a land opens the name of a body, not of somebody', () => {
  test.each([
    ['Le loup doit rester, plaide Bretagne Vivante.', ['ORG Bretagne Vivante']],
    ['Alsace Nature a porté plainte.', ['ORG Alsace Nature']],
    ['Savoie Tourisme se félicite de la saison.', ['ORG Savoie Tourisme']],
    ['Corse Active soutient le projet.', ['ORG Corse Active']],
    ['France Tarvel chantait.', ['PER France Tarvel']],
    ['Marie Bretagne chantait.', ['PER Marie Bretagne']],
    ['Bretagne, Vendée et Corse votent.', ['LOC Bretagne', 'LOC Vendée', 'LOC Corse']],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });
});

describe('a name that opens the sentence has a relative clause, that of a union its acronym', () => {
  test.each([
    ['Solvanex, qui a perdu deux marchés, ferme.', ['ORG Solvanex']],
    ['Beaucoup, qui ont perdu, partent.', []],
    ['Lundi, qui est férié, sera chômé.', []],
    ['Le Sneduc-FSU proteste.', ['ORG Sneduc-FSU']],
    ['Paul Tarvel, du Sneduc-CGT, proteste.', ['PER Paul Tarvel', 'ORG Sneduc-CGT']],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });
});

test.each([
  [
    "À Plouzeniel, l'école ferme. Le lycée Anne-Frank de Plouzeniel reste ouvert.",
    ['LOC Plouzeniel', 'ORG lycée Anne-Frank de Plouzeniel'],
  ],
  ["Le lycée Anne-Frank de Plouzeniel ferme. À Plouzeniel, on s'inquiète.", ['ORG lycée Anne-Frank de Plouzeniel', 'LOC Plouzeniel']],
  ['Anne de Gaulle est morte. « On pleure », a-t-on dit à de Gaulle.', ['PER Anne de Gaulle', 'PER de Gaulle']],
])('a town is nobody of that surname: %s', (text, names) => {
  expect(read(text)).toEqual(names);
});

test.each([
  ['La crue recule, selon Vigiflots.', ['ORG Vigiflots']],
  ["Le prix baisse, d'après Xerfi.", ['ORG Xerfi']],
  ['Selon Moscou, le prix baisse.', ['LOC Moscou']],
  ['La crue recule à Vigiflots.', ['LOC Vigiflots']],
])('whoever says something is a body, if no list knows a place: %s', (text, names) => {
  expect(read(text)).toEqual(names);
});
