import { expect, test } from 'vitest';
import { findDates } from '@incise/dates';

test.each([
  ['Il a vécu ici de 2012 à 2015 inclus.', ['2012', '2015']],
  ['Entre 1998 et 2002 plusieurs sites ont fermé.', ['1998', '2002']],
  ['De 1990 à 1995 les prix ont doublé.', ['1990', '1995']],
  ['Après 1789 les nobles sont partis.', ['1789']],
  ['Avant 1715, le royaume était riche.', ['1715']],
  ["Il régna jusqu'à 1715.", ['1715']],
  ['Entre 1715 et 1717, la Régence changea tout.', ['1715', '1717']],
  ['De 1200 à 1500 manifestants ont défilé.', []],
  ['Cela coûte entre 2000 et 2500 euros.', []],
  ['La foule, entre 1000 et 1200 personnes, a crié.', []],
])('%s: what is a year and what is counted', (text, years) => {
  expect(findDates(text).map((date) => date.text)).toEqual(years);
});
