import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadModel, type Model } from '@incise/neural';
import { tokenize, type Reading } from '@incise/tokens';
import { encodeTokens } from '../src/encode.ts';
import { windowIds } from '../src/model.ts';
import { parseVocabulary } from '../src/vocabulary.ts';
import { NIGHTLY, sampled } from '../../../test/support/nightly.ts';
import { isInstalled } from './runtime.ts';

const weights = join(import.meta.dirname, '../weights');

/** What the trainer's side made of each text: a hash of the pieces, means of all scores of a kind, mean size of the links' vectors. */
type Row = [text: string, hash: number, ...means: number[]];
const rows = JSON.parse(readFileSync(join(import.meta.dirname, 'parity.json'), 'utf8')) as Row[];
const KINDS = ['names', 'mentions', 'content', 'nested', 'cue', 'source', 'sentence'] as const;

const mean = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
const means = (reading: Reading): number[] => [
  ...KINDS.map((kind) => mean(reading[kind])),
  mean(reading.links.vectors.map(Math.abs)) * reading.links.scale,
];

test('pieces are exactly the trainer’s', () => {
  const vocabulary = parseVocabulary(readFileSync(join(weights, 'pieces.txt'), 'utf8'));
  const hashes = rows.map(([text]) => {
    const tokens = tokenize(text);
    const { ids } = windowIds(encodeTokens(text, tokens, vocabulary), { first: 0, end: tokens.length });
    return ids.reduce((hash, id) => Math.imul(hash ^ id, 0x01000193) >>> 0, 0x811c9dc5);
  });
  expect(hashes).toEqual(rows.map(([, hash]) => hash));
  expect(rows.length).toBeGreaterThan(190);
});

describe.skipIf(!isInstalled('onnxruntime-node'))('where onnxruntime-node is installed', () => {
  let model: Model;
  beforeAll(async () => {
    model = await loadModel();
  });

  test('scores are the trainer’s within a hundredth', async () => {
    for (const [text, , ...expected] of sampled(rows, 4)) {
      const found = means(await model.read(text));
      expect(found.map((value, k) => [text, k, Math.abs(value - expected[k]!)]).filter(([, , off]) => (off as number) > 0.01)).toEqual([]);
    }
  });

  test('the same text gives the same reading, also beside others and with more threads', async () => {
    const text = rows
      .map(([any]) => any)
      .join('\n')
      .slice(0, NIGHTLY ? 6000 : 2500);
    const once = await model.read(text);
    const [again, , beside] = await Promise.all([model.read(text), model.read('Un autre.'), model.read(text)]);
    expect(again).toEqual(once);
    expect(beside).toEqual(once);
    const threaded = await loadModel({ threads: 2 });
    expect(means(await threaded.read(text)).every((value, k) => Math.abs(value - means(once)[k]!) < 0.001)).toBe(true);
    await threaded.close();
  });

  test('a text that is read names who is in it', async () => {
    const text = 'Le dépistage sera gratuit, a annoncé mardi Claire Delmas.';
    const { names, content, cue } = await model.read(text);
    const best = (scores: Float32Array, width: number): number[] =>
      Array.from({ length: scores.length / width }, (_, token) => {
        const row = scores.subarray(token * width, (token + 1) * width);
        return row.indexOf(Math.max(...row));
      });
    const where = (tags: readonly number[]): string[] => tokenize(text).flatMap((token, index) => (tags[index]! > 0 ? [token.text] : []));
    expect(where(best(names, 17))).toEqual(['Claire', 'Delmas']);
    expect(where(best(content, 3))).toEqual(['Le', 'dépistage', 'sera', 'gratuit']);
    expect(where(best(cue, 3)).slice(0, 2)).toEqual(['a', 'annoncé']);
  });
});
