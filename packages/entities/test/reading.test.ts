import { resolveEntities, type Entity } from '@incise/entities';
import { tokenize, type Reading } from '@incise/tokens';
import { expect, test } from 'vitest';

const DIMENSION = 4;

/** A reading that is sure of nothing, but that the words of `anaphor` mean those of `antecedent`. */
function readingOf(text: string, anaphor?: string, antecedent?: string): Reading {
  const tokens = tokenize(text);
  const row = (columns: number): Float32Array => new Float32Array(tokens.length * columns).fill(-Math.log(columns));
  const vectors = new Int8Array(tokens.length * 10 * DIMENSION);
  const mark = (words: string | undefined, column: number, value: number): void => {
    const start = words === undefined ? -1 : text.lastIndexOf(words);
    tokens.forEach((token, i) => {
      if (start >= 0 && token.start >= start && token.end <= start + words!.length)
        for (const of of [column, column + 1]) vectors[(i * 10 + of) * DIMENSION] = value;
    });
  };
  mark(anaphor, 0, 10);
  mark(antecedent, 4, 10);
  return {
    tokens: tokens.length,
    names: row(17),
    mentions: row(4),
    content: row(3),
    nested: row(3),
    cue: row(3),
    source: row(3),
    sentence: new Float32Array(tokens.length),
    links: { dimension: DIMENSION, scale: 0.3, vectors, nobody: new Float32Array(tokens.length * 6), distance: new Float32Array(48) },
  };
}

const mentionsOf = (entities: readonly Entity[], name: string): string[] =>
  entities.find((entity) => entity.name === name)!.mentions.map(({ text }) => text);

test('a reading weighs in on whom a pronoun means', () => {
  const text = 'Claire Delmas a reçu hier Anne Roux à la mairie de Dijon. Elle est repartie sans un mot.';
  for (const [meant, other] of [
    ['Claire Delmas', 'Anne Roux'],
    ['Anne Roux', 'Claire Delmas'],
  ] as const) {
    const entities = resolveEntities(text, { reading: readingOf(text, 'Elle', meant) });
    expect([mentionsOf(entities, meant), mentionsOf(entities, other)]).toEqual([[meant, 'Elle'], [other]]);
  }
});

/** The same reading, sure of which words are in a person's name. */
function withPeople(text: string, reading: Reading, people: readonly string[]): Reading {
  const names = new Float32Array(reading.names.length).fill(-20);
  tokenize(text).forEach(({ text: word }, i) => (names[i * 17 + (people.includes(word) ? 4 : 0)] = 0));
  return { ...reading, names };
}

test('a reading weighs in on which names are people’s', () => {
  const text = 'Yonas est arrivé lundi à Lampédouse avec Kossi Dake.';
  const typesOf = (people: readonly string[]): string[] =>
    resolveEntities(text, { reading: withPeople(text, readingOf(text), people) }).map(({ type, name }) => `${type} ${name}`);
  expect(typesOf(['Yonas', 'Kossi', 'Dake'])).toEqual(['PER Yonas', 'LOC Lampédouse', 'PER Kossi Dake']);
  expect(typesOf(['Kossi', 'Dake'])).toEqual(['ORG Yonas', 'LOC Lampédouse', 'PER Kossi Dake']);
});

test('a reading of another text, or none at all, is refused', () => {
  const text = 'Claire Delmas est partie.';
  const given = (reading: unknown) => () => resolveEntities(text, { reading: reading as Reading });
  expect(given(readingOf('Un autre texte.'))).toThrow(
    new RangeError("@incise/entities resolveEntities: expected a reading of this text's 5 tokens, got one of 4"),
  );
  expect(given({})).toThrow(new TypeError('@incise/entities resolveEntities: expected reading to be a Reading, got object'));
  expect(given({ ...readingOf(text), cue: new Float32Array() })).toThrow(
    new RangeError('@incise/entities resolveEntities: expected reading.cue to have 3 a token, got 0'),
  );
});
