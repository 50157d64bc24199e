import { expect, test } from 'vitest';
import { tokenize } from '@incise/tokens';
import { parseVocabulary } from '../../packages/neural/src/vocabulary.ts';
import { LABELS } from '../src/neural/documents.ts';
import { makeExample, type Example } from '../src/neural/example.ts';
import { foldOf } from '../src/neural/readings.ts';

const vocabulary = parseVocabulary('▁\t-1\n▁le\t-2\n');
const text = 'Claire Delmas a dit : « Oui. » Le maire de Lyon, « ravi », approuve.\nElle l’a répété.';
const span = (words: string, from = 0): [number, number] => {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
};
const surface = (tag: readonly number[], wanted: readonly number[]): string =>
  tokenize(text)
    .filter((_, index) => wanted.includes(tag[index]!))
    .map((token) => token.text)
    .join(' ');
const words = (pair: readonly [number, number] | null): string | null =>
  pair && text.slice(tokenize(text)[pair[0]]!.start, tokenize(text)[pair[1]]!.end);

const example: Example = makeExample(
  {
    id: 'x',
    text,
    names: [
      { start: 0, end: 13, type: 'PER' },
      { start: span('Lyon')[0], end: span('Lyon')[1], type: 'LOC' },
    ],
    quotes: [
      { type: 'direct', content: [span('Oui.')], cue: span('a dit'), source: span('Claire Delmas'), speaker: 'Claire Delmas' },
      { type: 'partial', content: [span('ravi')], cue: null, source: span('Le maire de Lyon'), speaker: 'maire de Lyon' },
      { type: 'indirect', content: [span('l’a répété')], cue: null, source: null, speaker: null },
    ],
    entities: [
      { name: 'Claire Delmas', type: 'PER', forms: ['Claire Delmas'], nominals: [], pronouns: [span('Elle')] },
      { name: 'maire de Lyon', type: 'PER', forms: [], nominals: ['Le maire de Lyon'], unnamed: true },
    ],
    allEntities: true,
    sentences: [text.indexOf(' Le maire'), text.indexOf('\n'), text.length],
  },
  vocabulary,
);

test('labels lie on the tokens of their spans', () => {
  const { names, content, cue, source, mentions, sentence } = example.tags as Record<string, number[]>;
  expect([surface(names!, [1]), surface(names!, [3]), surface(names!, [12])]).toEqual(['Claire', 'Delmas', 'Lyon']);
  expect([surface(content!, [1]), surface(content!, [2])]).toEqual(['Oui ravi l’', '. a répété']);
  expect(surface(cue!, [1, 2])).toBe('a dit');
  expect(surface(source!, [1, 2])).toBe('Claire Delmas Le maire de Lyon');
  expect([surface(mentions!, [1, 2]), surface(mentions!, [3])]).toEqual(['Le maire de Lyon', 'Elle']);
  expect(surface(sentence!, [1])).toBe('» . .');
});

test('links choose among the names of the article', () => {
  expect(
    example.links.map(({ anaphor, content, candidates, right }) => [
      words(anaphor),
      words(content),
      right.map((index) => words(candidates[index]!)),
    ]),
  ).toEqual([
    ['Claire Delmas', 'Oui.', ['Claire Delmas']],
    ['Le maire de Lyon', 'ravi', []],
    [null, 'l’a répété', []],
    ['Le maire de Lyon', null, []],
    ['Elle', null, ['Claire Delmas']],
  ]);
  expect(example.sources.map(({ candidates, right }) => right.map((index) => words(candidates[index]!)))).toEqual([
    ['Claire Delmas'],
    ['Le maire de Lyon'],
    [],
  ]);
});

test('pieces, breaks and places to cut belong to the same tokens', () => {
  const tokens = tokenize(text);
  expect(example.starts).toHaveLength(tokens.length + 1);
  expect(example.starts.at(-1)).toBe(example.ids.length);
  expect(example.breaks.flatMap((before, index) => (before ? [tokens[index]!.text] : []))).toEqual(['Elle']);
  expect(example.cuts.at(-1)).toBe(tokens.length - 1);
  for (const tags of Object.values(example.tags)) expect(tags).toHaveLength(tokens.length);
});

test('folds, and labels that are kept for measuring', () => {
  expect([foldOf('2016_06_24-003'), foldOf('winer-2016_06_24-003'), foldOf('a', 1000), foldOf('', 1000)]).toEqual([0, 0, 220, 261]);
  expect(LABELS).not.toContain('unread');
});
