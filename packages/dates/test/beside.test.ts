import { expect, test } from 'vitest';
import { findDates } from '@incise/dates';

const read = (text: string): string[] => findDates(text, { published: '2012-05-16' }).map(({ text, value }) => `${text} ${value ?? ''}`);

test.each<readonly [string, string[]]>([
  ["Les articles 1645 et 1646 du Code civil s'appliquent.", []],
  ["Les articles 1645, 1646 et 1650 du Code civil s'appliquent.", []],
  ['Aux articles 1645 à 1650 du Code civil.', []],
  ['Les suites (BWV 1007 à 1012) sont jouées.', []],
  ['La résolution 1973 du Conseil de sécurité est votée.', []],
  ['Les pages 1850 et 1912 manquent.', []],
  ['Il a vécu de 1645 à 1650.', ['1645 1645', '1650 1650']],
  ["La cathédrale de l'Assomption est une merveille.", []],
  ["L'église de la Toussaint est fermée.", []],
  ['La messe de la Toussaint est dite.', ['la Toussaint 2012-11-01']],
])('%s: what a name holds is no date', (text, dates) => {
  expect(read(text)).toEqual(dates);
});

test.each<readonly [string, string[]]>([
  ["Le traitement dure jusqu'à quatre heures après l'intervention.", ['quatre heures PT4H']],
  ["La perfusion continue jusqu'à 1 heure avant l'opération.", ['1 heure PT1H']],
  ["Le bar est ouvert jusqu'à 4 heures.", ['4 heures 2012-05-16T04:00']],
  ['Il est venu à 8 heures après la messe.', ['8 heures 2012-05-16T08:00']],
])('%s: a length before what it is counted from', (text, dates) => {
  expect(read(text)).toEqual(dates);
});
