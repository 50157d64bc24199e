import { tokenize } from '@incise/tokens';
import { describe, expect, test } from 'vitest';
import { countryTable } from '../src/countries/table.ts';
import { nameLines } from '../src/gazetteer/name-lines.ts';
import { peopleTable } from '../src/gazetteer/people.ts';
import { eachListedName, gazetteerTable, listedAt } from '../src/gazetteer/table.ts';
import { classNouns } from '../src/lexicon/class-nouns.generated.ts';
import { firstNames } from '../src/lexicon/first-names.generated.ts';
import { institutions } from '../src/lexicon/institutions.generated.ts';
import { roles } from '../src/lexicon/roles.generated.ts';
import { scanUnits, Shape } from '../src/names/scan.ts';
import { hasNouns } from '../src/resolve/noun-lines.ts';
import { roleForms, roleHeads } from '../src/resolve/nouns.ts';
import { fold, foldAll } from '../src/text/fold.ts';
import { LineIndex } from '../src/text/line-index.ts';
import { unitOf } from '../src/text/unit.ts';

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
const unit = (phrase: string): string => unitOf(fold(phrase));

describe('what a list has is found by the unit that it begins with', () => {
  test('the first token of a phrase begins with the unit of the phrase', () => {
    const phrases = [...names, ...names.map(withoutPoints), ...nouns];
    expect(phrases.filter((phrase) => unit(tokenize(phrase)[0]!.text) !== unit(phrase))).toEqual([]);
  });

  test('so does the first unit that the name model sees, where it is a word', () => {
    const others = names.filter((name) => {
      const { start, end, shape } = scanUnits(name);
      return shape[0]! < Shape.digits && fold(name.slice(start[0], end[0])) !== unit(name);
    });
    expect(others).toEqual([]);
  });

  test('every name is in the index, an alias also without its points', () => {
    const aliases = [...countryTable(), ...gazetteerTable()].flatMap((item) => item.aliases.map(({ name }) => withoutPoints(name)));
    expect([...names, ...aliases].filter((name) => !nameLines().has(unit(name)))).toEqual([]);
  });

  test('a name of the gazetteer is in its line', () => {
    const lines = gazetteerTable();
    const found = lines.map((_, k) => listedAt(k));
    expect(found).toEqual(lines);
    const units = new Map<string, number[]>();
    eachListedName((key, line) => units.set(key, [...(units.get(key) ?? []), line]));
    lines.forEach(({ name, aliases, acronym = name.name }, k) => {
      for (const item of [name.name, acronym, ...aliases.map((alias) => alias.name)]) expect(units.get(unit(item))).toContain(k);
    });
  });

  test('every form of a noun is in the index, and begins like one of the heads of its line', () => {
    expect(nouns.filter((noun) => !hasNouns(unit(noun)))).toEqual([]);
    for (const line of roleLines) {
      const heads = roleHeads(line).map(unit);
      expect(roleForms(line).filter(([form]) => !heads.includes(unit(form)))).toEqual([]);
    }
  });

  test('lists are folded together as one by one', () => {
    for (const list of [names, nouns, firstNames.split('\n')]) expect(foldAll(list.join('\n')).split('\n')).toEqual(list.map(fold));
  });
});

test.each([
  ['oeuvres de bienfaisance', 'oeuvres'],
  ['saint-siege', 'saint'],
  ["l'equipe", 'l'],
  ['łódź', 'łódź'],
  ['u.s. steel', 'u'],
  ['20 minutes', '20'],
  ['«x', '«'],
  ['-t-il', '-'],
  ['', ''],
])('%j begins with %j', (folded, expected) => {
  expect(unitOf(folded)).toBe(expected);
});

test('LineIndex gives the lines of a unit in the order of the lists, each once', () => {
  const index = new LineIndex();
  for (const [key, line] of [
    ['a', 1],
    ['b', 1],
    ['a', 1],
    ['a', 4],
    ['a', 4],
    ['a', 9],
  ] as const)
    index.add(key, line);
  expect([index.lines('a'), index.lines('b'), index.lines('c'), index.has('b'), index.has('c')]).toEqual([[1, 4, 9], [1], [], true, false]);
});
