import { findQuotes } from '@incise/quotes';
import { test } from 'vitest';
import { expectLinear } from '../../../test/support/time.ts';

const units: Record<string, string> = {
  'opening marks': '« ',
  'closing marks': '» ',
  'straight marks': '" ',
  'tight marks': '"',
  'nested marks': '« a dit « ',
  elisions: "l'",
  titles: 'M. ',
  brackets: '(',
  spaces: ' ',
  digits: '7',
  letters: 'a',
  commas: ', ',
  dashes: '— ',
  'dash lines': '— Oui\n',
  'reporting verbs': 'dit ',
  'que after que': 'dit que ',
  incises: ', a dit X, ',
  frames: 'selon lui, ',
  colons: ' : « x »',
  'one long sentence': 'le maire a dit aux élus, selon la presse, que la ville irait mieux et ',
  'je in je': '« je dis que ',
  participles: 'affirmant que ',
};

test.each(Object.entries(units))('ten times the %s take ten times as long', (_, unit) => {
  expectLinear(findQuotes, unit, 3000);
});
