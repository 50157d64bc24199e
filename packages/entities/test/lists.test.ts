import { tokenize } from '@incise/tokens';
import { describe, expect, test } from 'vitest';
import { countryTable } from '../src/countries/table.ts';
import { nameLines } from '../src/gazetteer/name-lines.ts';
import { peopleTable } from '../src/gazetteer/people.ts';
import { eachListedName, gazetteerTable, listedAt } from '../src/gazetteer/table.ts';
import { classNouns } from '../src/lexicon/class-nouns.generated.ts';
import { institutions } from '../src/lexicon/institutions.generated.ts';
import { roles } from '../src/lexicon/roles.generated.ts';
import { scanUnits } from '../src/names/scan.ts';
import { hasNouns } from '../src/resolve/noun-lines.ts';
import { roleForms, roleHeads } from '../src/resolve/nouns.ts';
import { fold } from '../src/text/fold.ts';
import { unitKey } from '../src/text/unit-key.ts';

const names = [
  ...countryTable().flatMap(({ name, aliases, capitals }) => [name, ...aliases, ...capitals]),
  ...gazetteerTable().flatMap(({ name, aliases, acronym = '' }) => [name, ...aliases, ...(acronym === '' ? [] : [{ name: acronym }])]),
  ...peopleTable().flatMap(({ name, surname }) => [{ name }, { name: surname }]),
].map(({ name }) => name);
const roleLines = roles.split('\n');
const nouns = [
  ...roleLines.flatMap((line) => roleForms(line).map(([form]) => form)),
  ...[...classNouns.split('\n'), ...institutions.split('\n')].map((line) => line.split('\t', 1)[0]!),
];
const withoutPoints = (name: string): string => name.replaceAll('.', '');

describe('what a list has is found by the key of the unit that it begins with', () => {
  test('the first token of a phrase has the key of the phrase', () => {
    const keyOfToken = (phrase: string): number => unitKey(fold(tokenize(phrase)[0]!.text));
    const phrases = [...names, ...names.map(withoutPoints), ...nouns];
    expect(phrases.filter((phrase) => keyOfToken(phrase) !== unitKey(phrase))).toEqual([]);
  });

  test('so has the first unit that the name model sees', () => {
    expect(names.filter((name) => unitKey(name, scanUnits(name).start[0]) !== unitKey(name))).toEqual([]);
  });

  test('every name, with and without its points, is in the index', () => {
    const isIn = (name: string): boolean => nameLines().lines(unitKey(name)).length > 0;
    expect([...names, ...names.map(withoutPoints)].filter((name) => !isIn(name))).toEqual([]);
  });

  test('lines of the gazetteer are read by their offsets as all together', () => {
    const offsets = new Set<number>();
    eachListedName((_, line) => offsets.add(line));
    expect([...offsets].map(listedAt)).toEqual(gazetteerTable());
  });

  test('every form of a noun is in the index, and begins with one of the heads of its line', () => {
    expect(nouns.filter((noun) => !hasNouns(unitKey(noun)))).toEqual([]);
    for (const line of roleLines) {
      const heads = roleHeads(line).map((head) => unitKey(head));
      expect(roleForms(line).filter(([form]) => !heads.includes(unitKey(form)))).toEqual([]);
    }
  });
});

describe('unitKey', () => {
  test.each([
    ['Œuvres', 'oeuvres de bienfaisance'],
    ['Saint-Étienne', 'SAINT'],
    ["L'Équipe", 'l’'],
    ['Ștefan', 'stefan'],
    ['Hồ Chí Minh', 'ho'],
    ['U.S. Steel', 'U'],
    ['20 Minutes', '20'],
    ['«', '«x'],
  ])('%s and %s have one', (a, b) => {
    expect(unitKey(a)).toBe(unitKey(b));
  });

  test('at an offset, of what stands there', () => {
    expect(unitKey('la Défense', 3)).toBe(unitKey('Defense'));
    expect(unitKey('la Défense', 3)).not.toBe(unitKey('Defenses'));
  });
});
