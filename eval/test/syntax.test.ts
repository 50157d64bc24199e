import { expect, test } from 'vitest';
import { countWord, cueSubjects, noCounts, nominalHeads, placesF1, writeFeatures } from '../src/scorers/syntax.ts';

const word = (lemma: string, upos: string, head: number, relation: string) => ({ lemma, upos, head, relation });
/** Le président Macron dit que Paris attend. */
const tree = [
  word('le', 'DET', 1, 'det'),
  word('président', 'NOUN', 3, 'nsubj'),
  word('Macron', 'PROPN', 1, 'flat:name'),
  word('dire', 'VERB', -1, 'root'),
  word('que', 'SCONJ', 6, 'mark'),
  word('Paris', 'PROPN', 6, 'nsubj'),
  word('attendre', 'VERB', 3, 'ccomp'),
];

test('parts of speech, features and lemmas count alone; a lemma that the treebank lacks is right', () => {
  const counts = noCounts();
  const gold = { upos: 'NOUN', features: 'Gender=Masc', lemma: 'mur' };
  countWord(counts, gold, gold);
  countWord(counts, gold, { ...gold, upos: 'ADJ' });
  countWord(counts, { ...gold, lemma: '_' }, { upos: 'NOUN', features: '_', lemma: 'mûr' });
  countWord(counts, gold, undefined);
  expect(counts).toEqual({ words: 4, upos: 2, features: 2, lemmas: 3 });
});

test('features are written sorted', () => {
  expect([writeFeatures({ Number: 'Sing', Gender: 'Fem' }), writeFeatures({})]).toEqual(['Gender=Fem|Number=Sing', '_']);
});

test('heads are nouns and names but the later parts of names', () => {
  expect([...nominalHeads(tree)]).toEqual([1, 5]);
  expect(placesF1([[new Set([1, 2]), nominalHeads(tree)]])).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

test('subjects are those of cue verbs that report', () => {
  expect([...cueSubjects(tree, new Set(['dire', 'attendre']))]).toEqual([[3, 1]]);
});
