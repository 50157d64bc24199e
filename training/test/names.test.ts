import { describe, expect, test } from 'vitest';
import { findNames } from '../../packages/entities/src/names/find-names.ts';
import { decodeModel } from '../../packages/entities/src/names/model.ts';
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
    for (const text of texts) score.add(text, findNames(text.text, models));
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

describe('random numbers', () => {
  test('the same seed shuffles alike and keeps all items', () => {
    const items = Array.from({ length: 50 }, (_, i) => i);
    const once = shuffle([...items], random(7));
    expect(shuffle([...items], random(7))).toEqual(once);
    expect([...once].sort((a, b) => a - b)).toEqual(items);
  });
});
