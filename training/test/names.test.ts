import { describe, expect, test } from 'vitest';
import { findNames } from '../../packages/entities/src/names/find-names.ts';
import { bitReader, codeNumber, codeRow, Kind } from '../../packages/entities/src/names/coding.ts';
import { decodeModel } from '../../packages/entities/src/names/model.ts';
import { TAG_COUNT } from '../../packages/entities/src/names/tags.ts';
import { bitWriter } from '../src/names/bit-writer.ts';
import { NameScore } from '../src/names/cross-validate.ts';
import { makeExample } from '../src/names/examples.ts';
import { random, shuffle } from '../src/names/random.ts';
import { trainNames } from '../src/names/train-names.ts';
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
  test.each([0, 0.02, 0.5, 0.98, 1])('gives bits back, of which a share of %d is 1', (share) => {
    const next = random(3);
    const bits = Array.from({ length: 5000 }, (_, i) => [i % 7, next() < share ? 1 : 0] as const);
    const { code, text } = bitWriter();
    for (const [context, bit] of bits) code(context, bit);
    const written = text();
    expect(written).toMatch(/^[\w-]*$/u);
    const read = bitReader(written);
    expect(bits.map(([context]) => read(context, 0))).toEqual(bits.map(([, bit]) => bit));
    if (share === 0.02) expect(written.length).toBeLessThan(150);
  });
  test('gives numbers and rows back', () => {
    const next = random(5);
    const numbers = [0, 1, 2, 63, 64, 65_535, 2 ** 20, 2 ** 30 - 2, ...Array.from({ length: 300 }, () => Math.floor(1 / (next() + 1e-6)))];
    const rows = numbers.map(() => Int8Array.from({ length: TAG_COUNT }, () => (next() < 0.7 ? 0 : Math.floor(next() * 63) - 31)));
    const { code, text } = bitWriter();
    numbers.forEach((number, i) => {
      codeNumber(code, Kind.gap, number);
      codeRow(code, rows[i]!.slice());
    });
    const read = bitReader(text());
    for (const [i, number] of numbers.entries()) {
      const row = new Int8Array(TAG_COUNT);
      expect(codeNumber(read, Kind.gap, 0)).toBe(number);
      codeRow(read, row);
      expect(row).toEqual(rows[i]);
    }
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
