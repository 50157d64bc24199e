import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

const last = (text: string): string | null | undefined => attributeQuotes(text).at(-1)?.speaker;

test.each([
  ['À 82 ans, Annie Delbos revient sur son enfance.', 'la prix Nobel', 'Annie Delbos'],
  ['À 82 ans, Annie Delbos revient sur son enfance.', 'la prix Nobel de littérature 2022', 'Annie Delbos'],
  ["L'écrivain Paul Cazenave a refusé.", 'le prix Goncourt 2011', 'Paul Cazenave'],
])('%s … %s: a prize stands for who got it', (text, prize, speaker) => {
  expect(last(`${text} « Je n'irai pas », a dit ${prize}.`)).toBe(speaker);
});

test.each(['Le repreneur', "L'exploitant", "L'employeur", 'Le constructeur', 'Le prestataire'])(
  '%s is the company, not who spoke before',
  (noun) => {
    expect(
      last(`La société Sandhar reprend l'usine. « C'est un gâchis », réagit Fabrice Cambier, délégué CGT. ${noun} promet « un sursaut ».`),
    ).toBe('Sandhar');
  },
);
