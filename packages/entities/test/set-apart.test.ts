import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The pronouns of a sentence after one about a man and a woman, with whom they mean. */
const pronouns = (sentence: string): string[] =>
  resolveEntities(`Paul Vardier et Anne Lenoir attendaient. ${sentence}`).flatMap(({ name, mentions }) =>
    mentions.filter(({ kind }) => kind === 'pronoun').map(({ text }) => `${text} ${name}`),
  );

describe('a pronoun between commas is whom the noun before it means, and nobody else', () => {
  test.each([
    ['Le rectorat, lui, indique que le dossier est clos.', []],
    ['La direction, elle, se tait.', []],
    ['Le tribunal de commerce, lui, a tranché.', []],
    ['Jean Ferral, lui, est parti.', ['lui Jean Ferral']],
    ['Le député Jean Ferral, lui, est parti.', ['lui Jean Ferral']],
  ])('%s', (sentence, expected) => {
    expect(pronouns(sentence)).toEqual(expected);
  });
});
