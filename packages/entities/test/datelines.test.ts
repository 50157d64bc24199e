import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The names of a text with their types: « LOC Lyon ». */
const read = (text: string): string[] => resolveEntities(text).map(({ type, name }) => `${type} ${name}`);

describe('where the news comes from is a place', () => {
  test.each<readonly [string, string[]]>([
    ['LYON (AFP) — Un homme est mort mardi.', ['LOC Lyon', 'ORG Agence France-Presse']],
    ['LENS, 3 mai (Reuters) — Un homme est mort.', ['LOC Lens', 'ORG Reuters']],
    ['NANCY : un mort dans un incendie.', ['LOC Nancy']],
    ['Lens. Un homme est mort.', ['LOC Lens']],
    ['Tours — Un homme est mort.', ['LOC Tours']],
    ['Montarvel (AFP) — Un homme est mort.', ['LOC Montarvel', 'ORG Agence France-Presse']],
    ['Un mort à LYON mardi.', ['LOC Lyon']],
    ['San Tarvo, lundi 3 février 2014 – Les électeurs ont voté.', ['LOC San Tarvo']],
    ['Tarveland, 9 février – Deux trains se sont heurtés.', ['LOC Tarveland']],
    ['Tarvel Wells (Canada), 13 mars 2019 – Elle a gagné.', ['LOC Tarvel Wells', 'LOC Canada']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
  test.each<readonly [string, string[]]>([
    ['Nancy Tarvel. Un portrait.', ['PER Nancy Tarvel']],
    ['Marek Tarvel, 3 enfants, a voté – il le dit.', ['PER Marek Tarvel']],
    ['Stop. Un homme est mort.', []],
    ['DEUX TOURS DE PISTE', []],
    ['Les tours : un mort.', []],
  ])('none: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('what stands before its department in brackets is a place', () => {
  test.each<readonly [string, string[]]>([
    ['Plougarvel (Tarn) a été inondé.', ['LOC Plougarvel', 'LOC Tarn']],
    ['La route de Montarvel (Ille-et-Vilaine) est coupée.', ['LOC Montarvel', 'LOC Ille-et-Vilaine']],
    ['La Tarvelle (Tarn) a été inondée.', ['LOC La Tarvelle', 'LOC Tarn']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
  test.each<readonly [string, string[]]>([
    ['Paul Tarvel (Tarn) a gagné.', ['PER Paul Tarvel', 'LOC Tarn']],
    ['Le député Tarvel (Tarn) a protesté.', ['PER Tarvel', 'LOC Tarn']],
    ['La CGT (Tarn) a protesté.', ['ORG Confédération générale du travail', 'LOC Tarn']],
    ['Tarvel (Norvège) a gagné.', ['LOC Norvège']],
  ])('not: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

describe('people in capitals inside a sentence', () => {
  test.each<readonly [string, string[]]>([
    ['PAUL COSTIL a protesté.', ['PER PAUL COSTIL']],
    ["Le film d'ÉLODIE TARVEL sort mercredi.", ['PER ÉLODIE TARVEL']],
    ['LE FILM DE PAUL COSTIL SORT MERCREDI', []],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
