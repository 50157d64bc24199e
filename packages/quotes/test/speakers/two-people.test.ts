import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

describe('a plural pronoun for the subject before, which is two', () => {
  test.each([
    ['Léa Petit et Marc Auger', 'Ils', 'Léa Petit & Marc Auger'],
    ['Marc Auger et Léa Petit', 'Ils', 'Marc Auger & Léa Petit'],
    ['Les élus Léa Petit et Marc Auger', 'Ils', 'Léa Petit & Marc Auger'],
    ['Léa Petit et Anna Roy', 'Elles', 'Léa Petit & Anna Roy'],
    ['Léa Petit et son mari', 'Ils', 'Léa Petit & mari'],
    ['La CGT et la FSU', 'Elles', 'CGT & FSU'],
  ])('%s … %s', (subject, pronoun, speaker) => {
    const text = `${subject} ont visité le chantier. ${pronoun} ont déclaré que le calendrier serait tenu.`;
    expect(attributeQuotes(text).map((quote) => quote.speaker)).toEqual([speaker]);
  });
});

describe('two titles with one surname', () => {
  test.each([
    ['M. et Mme Roux', 'M. Roux & Roux'],
    ['Mme et M. Roux', 'Mme Roux & Roux'],
    ['M. et Mme Luc Roux', 'M. Roux & Luc Roux'],
  ])('%s', (source, speaker) => {
    expect(attributeQuotes(`« La digue tiendra », assurent ${source}.`).map((quote) => quote.speaker)).toEqual([speaker]);
  });
});
