import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

describe('of two whom a description fits as well, who was spoken of last', () => {
  test.each([
    'Pierre Sage est venu lundi. Luis Castro ne décolérait pas.',
    'Pierre Sage a gagné la première manche. Luis Castro a perdu la seconde.',
    '« On a souffert », a dit Pierre Sage. « Il y a faute », a répondu Luis Castro.',
  ])('%s', (text) => {
    for (const description of ['Le Portugais', 'Le trentenaire', 'Le technicien', 'Le joueur'])
      expect(attributeQuotes(`${text} ${description} a éludé : « Je suis là. »`).at(-1)?.speaker).toBe('Luis Castro');
  });

  test('but not whom somebody did something to', () => {
    const text = 'Pierre Sage a battu Luis Castro en finale. Le trentenaire a éludé : « Je suis là. »';
    expect(attributeQuotes(text).at(-1)?.speaker).toBe('Pierre Sage');
  });
});
