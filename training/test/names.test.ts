import { describe, expect, test } from 'vitest';
import { findNames } from '../../packages/entities/src/names/find-names.ts';
import { BitReader, LONGEST_CODE } from '../../packages/entities/src/names/coding.ts';
import { decodeModel, featureNumber, score } from '../../packages/entities/src/names/model.ts';
import { TAG_COUNT } from '../../packages/entities/src/names/tags.ts';
import { BitWriter, prefixCode } from '../src/names/bit-writer.ts';
import { NameScore } from '../src/names/cross-validate.ts';
import { makeExample } from '../src/names/examples.ts';
import { random, shuffle } from '../src/names/random.ts';
import { trainNames } from '../src/names/train-names.ts';
import { encodeModel, UNIT } from '../src/names/write-model.ts';
import type { LabelledName, LabelledText } from '../src/readers/winer.ts';

/** « [PER Ana Lopez] dort » → a labelled text. */
function labelled(marked: string): LabelledText {
  const names: LabelledName[] = [];
  let text = '';
  for (const part of marked.split(/(\[[A-Z]+ [^\]]+\])/u)) {
    const match = /^\[([A-Z]+) (.+)\]$/u.exec(part);
    if (match) names.push({ start: text.length, end: text.length + match[2]!.length, type: match[1] as LabelledName['type'] });
    text += match ? match[2]! : part;
  }
  return { id: marked, text, names };
}

const PEOPLE = ['Ana Lopez', 'Marc Dutilleul', 'Nora Benziane', 'Paul Vastel'];
const PLACES = ['Ouville', 'Grandcourt', 'Brassigny', 'Montreval'];
const texts = PEOPLE.flatMap((person) =>
  PLACES.map((place) => labelled(`Le maire [PER ${person}] habite à [LOC ${place}]. La [ORG Ligue du Nord] aussi.`)),
);

describe('training', () => {
  const trained = trainNames(texts.map(makeExample));

  test('gives the same strings twice', () => {
    expect(trainNames(texts.map(makeExample))).toEqual(trained);
  });
  test('gives a model that finds what it was shown', () => {
    const models = { names: decodeModel(trained.names), agreement: decodeModel(trained.agreement) };
    const score = new NameScore();
    for (const text of texts) score.add(text, findNames(text.text, [], models));
    expect(score.all.right).toBe(score.all.gold);
    expect(score.all.system).toBe(score.all.gold);
  });
});

describe('scoring', () => {
  test('counts exact spans and types, and judges nothing inside an event', () => {
    const text = labelled('[PER Ana Lopez] gagne la [MISC Coupe de Grandcourt] à [LOC Ouville]');
    const score = new NameScore();
    score.add(text, [{ start: 0, end: 9, type: 'ORG' }, { start: 28, end: 38, type: 'LOC' }, { ...text.names[2]! }]);
    expect([score.all.gold, score.all.system, score.all.right, score.spans.right]).toEqual([2, 2, 1, 2]);
  });
});

describe('the coder of models', () => {
  test('gives bits and numbers back', () => {
    const next = random(3);
    const items = Array.from({ length: 2000 }, () => Math.floor(next() ** 8 * (2 ** 24 - 1)));
    const writer = new BitWriter();
    for (const item of items) {
      writer.bits(item, 24);
      writer.number(item);
    }
    expect(writer.text()).toMatch(/^[\w-]*$/u);
    const reader = new BitReader(writer.text());
    expect(items.map(() => [reader.bits(24), reader.number()])).toEqual(items.map((item) => [item, item]));
  });
  test('gives frequent symbols short codes, none longer than the longest, and a sole symbol none', () => {
    const counts = Array.from({ length: 32 }, (_, k) => Math.floor(3 ** (16 - k)));
    const { lengths } = prefixCode(counts);
    expect(lengths[0]).toBe(1);
    expect(Math.max(...lengths)).toBe(LONGEST_CODE);
    expect(Array.from(lengths.subarray(17))).toEqual(new Array(15).fill(0));
    expect(prefixCode([0, 0, 7])).toEqual({ lengths: new Uint8Array(3), codes: new Uint16Array(3), sole: 2 });
  });
  test.each([0, 1, 40, 3000])('gives a model of %d rows back', (rows) => {
    const next = random(5);
    const numbered = new Map(Array.from({ length: rows }, (_, feature) => [featureNumber(feature), feature] as const));
    const raw = [...numbered].sort(([a], [b]) => a - b).map(([, feature]) => feature);
    const weights = Float32Array.from({ length: rows * TAG_COUNT }, () => (next() < 0.8 ? 0 : (Math.floor(next() ** 4 * 63) - 31) * UNIT));
    for (let r = 0; r < rows; r++) weights[r * TAG_COUNT] ||= UNIT;
    const steps = Float32Array.from({ length: TAG_COUNT ** 2 }, () => (Math.floor(next() * 2000) - 1000) * UNIT);
    const model = decodeModel(encodeModel(raw.map(featureNumber), weights, steps));
    expect(model.steps).toEqual(Int16Array.from(steps, (step) => Math.round(step / UNIT)));
    raw.forEach((feature, r) => {
      const scores = new Int32Array(TAG_COUNT);
      score(model, { features: Int32Array.of(feature), count: 1 }, scores, 0);
      const row = Array.from(weights.subarray(r * TAG_COUNT, (r + 1) * TAG_COUNT), (weight) => Math.round(weight / UNIT));
      expect(Array.from(scores)).toEqual(row.map((weight) => weight - row[0]!));
    });
  });
});

describe('random numbers', () => {
  test('the same seed shuffles alike and keeps all items', () => {
    const items = Array.from({ length: 50 }, (_, i) => i);
    const once = shuffle([...items], random(7));
    expect(shuffle([...items], random(7))).toEqual(once);
    expect([...once].sort((a, b) => a - b)).toEqual(items);
  });
});
