import { expect, test } from 'vitest';
import { placeOf } from '../../packages/syntax/src/tagger/linear-model.ts';
import { readSuffixTree, valueOf } from '../../packages/syntax/src/tagger/suffix-tree.ts';
import { Crf, type Position } from '../src/syntax/crf.ts';
import { Factored } from '../src/syntax/factored.ts';
import { learnSuffixTree, writeSuffixTree } from '../src/syntax/suffix-tree.ts';
import { documentOf } from '../src/syntax/treebank.ts';

const items = (words: Readonly<Record<string, number>>, weight = 10) =>
  Object.entries(words).map(([word, value]) => ({ word, value, weight }));

test('a tree of endings knows its words and guesses others by their endings', () => {
  const words = { nation: 1, ration: 1, station: 1, parler: 2, chanter: 2, jeter: 2, mer: 1, hiver: 1, petit: 3 };
  const tree = readSuffixTree(writeSuffixTree(learnSuffixTree(items(words), { node: 0.7, value: 0.9 })));
  expect(Object.keys(words).map((word) => valueOf(tree, word))).toEqual(Object.values(words));
  expect(['fonction', 'traiter'].map((word) => valueOf(tree, word))).toEqual([1, 2]);
});

test('a word that weighs less than the nodes it takes is left to the rule', () => {
  const light = [...items({ parler: 2, chanter: 2, jeter: 2, porter: 2 }), ...items({ hiver: 1 }, 0.5)];
  const tree = readSuffixTree(writeSuffixTree(learnSuffixTree(light, { node: 0.7, value: 0.9 })));
  expect(valueOf(tree, 'hiver')).toBe(2);
});

test('a field learns from its features, and twice the same', () => {
  const position = (feature: number, gold: number): Position => ({
    features: Int32Array.of(feature),
    candidates: Uint8Array.of(0, 1),
    gold,
  });
  const sentences = [
    [position(0, 0), position(1, 1)],
    [position(0, 0), position(0, 0)],
    [position(1, 1), position(0, 0)],
  ];
  const learn = (): Crf => {
    const crf = new Crf(256, 2);
    crf.train(sentences, { epochs: 20, rate: 0.1, l1: 0.001, dropout: 0.1 });
    return crf;
  };
  const { weights } = learn();
  const weight = (feature: number, label: number): number => weights[placeOf(feature, label, 256)]!;
  expect([weight(0, 0) > weight(0, 1), weight(1, 0) < weight(1, 1)]).toEqual([true, true]);
  expect(learn().weights).toEqual(weights);
});

test('classes share what their parts have learnt', () => {
  // classes: masculine singular, feminine singular, feminine plural; features: 0 feminine, 1 plural
  const parts = [Uint8Array.of(0, 2), Uint8Array.of(1, 2), Uint8Array.of(1, 3)];
  const model = new Factored(256, 4, parts);
  const example = (features: number[], gold: number) => ({ features: Int32Array.from(features), first: 0, end: 3, gold });
  model.train([example([], 0), example([0], 1), example([0, 1], 2)], { epochs: 30, rate: 0.1, l1: 0.001, dropout: 0 });
  const weight = (feature: number, part: number): number => model.weights[placeOf(feature, part, 256)]!;
  expect([weight(0, 1) > weight(0, 0), weight(1, 3) > weight(1, 2)]).toEqual([true, true]);
});

test.each([
  ['annodis.er_00014', 'annodis.er/0'],
  ['annodis.er_00114', 'annodis.er/2'],
  ['FQB_TREC-fr-12', 'FQB_TREC-fr-12'],
])('the document of %s', (id, document) => {
  expect(documentOf(id)).toBe(document);
});
