import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The names of a text with their types: « ORG Ligue des oiseaux ». */
const read = (text: string): string[] => resolveEntities(text).map(({ type, name }) => `${type} ${name}`);

describe('the name of a body ends where its clause goes on', () => {
  test.each<readonly [string, string[]]>([
    ['La Fédération nationale des bouchers proteste.', ['ORG Fédération nationale des bouchers']],
    ['Le Syndicat national des pilotes manque de bras.', ['ORG Syndicat national des pilotes']],
    ["L'Observatoire des prix planche sur un texte.", ['ORG Observatoire des prix']],
    ['La Ligue de protection des oiseaux persiste et signe.', ['ORG Ligue de protection des oiseaux']],
    ["L'Union des commerçants répond.", ['ORG Union des commerçants']],
    ["L'Observatoire des prix y voit un piège.", ['ORG Observatoire des prix']],
    ["L'association Eau vive tranche.", ['ORG Eau vive']],
    ['La Commission le dit.', ['ORG Commission']],
    ['La Commission européenne a réagi. La Commission l’a dit.', ['ORG Commission européenne']],
    ["L'Union monte en première division.", ['ORG Union']],
    ['La République en marche a gagné.', ['ORG La République en marche']],
    ['Le collectif Terres communes ferme.', ['ORG Terres communes']],
  ])('verbs: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
  test.each<readonly [string, string[]]>([
    ["Le rapport de l'Agence nationale du sport sur l'eau paraît.", ['ORG Agence nationale du sport']],
    ['La plainte du Syndicat national des pilotes contre la mairie est rejetée.', ['ORG Syndicat national des pilotes']],
    ["Il a écrit à l'Institut national de la mer la semaine dernière.", ['ORG Institut national de la mer']],
    ["Il a quitté l'Union des commerçants l'an dernier.", ['ORG Union des commerçants']],
    ['Il a rejoint la Fédération nationale des bouchers en mai.', ['ORG Fédération nationale des bouchers']],
    ["Il a rejoint l'Observatoire des prix à l'automne.", ['ORG Observatoire des prix']],
    ["La lettre de l'Observatoire des prix à la mairie est publique.", ['ORG Observatoire des prix']],
    ["Le projet de l'Union des commerçants à Lyon avance.", ['ORG Union des commerçants', 'LOC Lyon']],
    ["Le projet de l'Observatoire des prix en Bretagne avance.", ['ORG Observatoire des prix', 'LOC Bretagne']],
    ['Il quitte la Réunion pour Lyon.', ['LOC La Réunion', 'LOC Lyon']],
    ['Il compte sur la Fondation du patrimoine pour une partie du reste.', ['ORG Fondation du patrimoine']],
    ['Il faut que la Commission puisse répondre.', ['ORG Commission']],
  ])('complements of the noun or verb before it: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
  test.each<readonly [string, string[]]>([
    ["L'Institut lorvain de biologie marine a fermé.", ['ORG Institut lorvain de biologie marine']],
    ["L'Office national de lutte contre la fraude a fermé.", ['ORG Office national de lutte contre la fraude']],
    ["L'Institut de recherche sur les méduses a fermé.", ['ORG Institut de recherche sur les méduses']],
    ['La Ligue contre la rouille a fermé.', ['ORG Ligue contre la rouille']],
    ['Le tribunal de première instance de Lorvaux a fermé.', ['ORG tribunal de première instance de Lorvaux']],
    ["L'association Programme d'assistance aux marins a fermé.", ["ORG Programme d'assistance aux marins"]],
    ['La Commission électorale autonome a fermé.', ['ORG Commission électorale autonome']],
    ["L'Agence de lutte antidopage a fermé.", ['ORG Agence de lutte antidopage']],
    ["L'Association pour un Internet libre a fermé.", ['ORG Association pour un Internet libre']],
    ['Selon La Gazette de Lille, il part.', ['ORG La Gazette de Lille']],
    ["Le Petit Bleu d'Agen a fermé.", ["ORG Le Petit Bleu d'Agen"]],
    ['The Museum of the Sea a fermé.', ['ORG Museum of the Sea']],
    ["L'Association pour la défense et contre la pollution", ['ORG Association pour la défense et contre la pollution']],
  ])('what belongs to it: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('a capital behind an article in mid-sentence makes the noun of a body and what belongs to it a name', () => {
  test.each<readonly [string, string[]]>([
    ['Hier, le Conservatoire du littoral demandait un délai.', ['ORG Conservatoire du littoral']],
    ['Il a écrit au Bloc républicain hier.', ['ORG Bloc républicain']],
    ['Il a écrit à la Faculté de médecine hier.', ['ORG Faculté de médecine']],
    ['Un membre du Département du développement territorial part.', ['ORG Département du développement territorial']],
    ["Selon un ancien de l'Amicale des anciens, rien ne va.", ['ORG Amicale des anciens']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
  test.each(['La ministre de la Justice française part.', "L'avis est paru au Journal officiel hier.", 'Il a vu le Système solaire.'])(
    'not: %s',
    (text) => {
      expect(read(text).filter((name) => name.startsWith('ORG'))).toEqual([]);
    },
  );
});

describe('the noun that opens a name tells its type', () => {
  test.each(['Cinémathèque de Tarvel', 'Olympique de Tarvel', 'Papeteries du Nord', 'Coopérative du Plateau'])('%s', (name) => {
    expect(read(`Un accord lie la ville et ${name}.`)).toEqual([`ORG ${name}`]);
  });
});

test('no name goes on in the next paragraph', () => {
  const text =
    "Préavis de grève à la Société d'électricité du Woleu\n\nLes agents de la Société d'électricité du Woleu (SEW) sont en grève.";
  expect(read(text)).toEqual(["ORG Société d'électricité du Woleu"]);
});

describe('what a name calls is no part of it', () => {
  test.each<readonly [string, string[]]>([
    ['Procès Delorge : « Je suis innocent », répète l’accusé.', ['PER Delorge']],
    ['Procès Marc Delorge : les jurés délibèrent.', ['PER Marc Delorge']],
    ['Affaire Lydie Fournel : un suspect mis en examen.', ['PER Lydie Fournel']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
