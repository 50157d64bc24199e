import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitSentences, tokenize } from '@incise/tokens';

/** What follows an abbreviation of each class, in a sentence of its own making. */
const AFTER: Readonly<Record<string, string>> = { name: 'Martin signe', number: '12 suit', middle: 'cela tient', end: 'cela tient' };

const entries = readFileSync(join(import.meta.dirname, '../lexicon/abbreviations.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

describe('every abbreviation of the list', () => {
  test.each(entries.filter(([form]) => form !== 'ex'))('%s (%s) owns its point and goes on', (form, kind) => {
    const surface = kind === 'name' ? form.charAt(0).toUpperCase() + form.slice(1) : form;
    const text = `On lit ${surface}. ${AFTER[kind]!}.`;
    expect(tokenize(text).map((token) => token.text)).toContain(`${surface}.`);
    expect(splitSentences(text)).toHaveLength(1);
  });

  test('ex. only after p. or par', () => {
    expect(tokenize('p. ex. ici').map((token) => token.text)).toEqual(['p.', 'ex.', 'ici']);
    expect(tokenize('mon ex. Elle part').map((token) => token.text)).toEqual(['mon', 'ex', '.', 'Elle', 'part']);
  });

  test('one that wants a number is a word elsewhere', () => {
    expect(tokenize('le bel art. Il dure').map((token) => token.text)).toEqual(['le', 'bel', 'art', '.', 'Il', 'dure']);
  });

  test('the form must be the whole word: « il part. » is no « art. »', () => {
    expect(tokenize('il part. 12 cars').map((token) => token.text)).toEqual(['il', 'part', '.', '12', 'cars']);
  });
});
