import { expect, test } from 'vitest';
import { analyse } from '../src/analyse.ts';
import { renderTerminal } from '../src/terminal.ts';

test('escape sequences of the text are shown, not sent', () => {
  const text = '« Le pont\u001B]52;c;aGk=\u0007 sera\u009B2J rouvert lundi\u202E demain », a dit mardi Léa Petit.';
  const shown = renderTerminal(analyse(text, '2026-03-12'), 100);
  expect(shown).toContain('Le pont␛]52;c;aGk=␇ sera‹U+009B›2J rouvert lundi‹U+202E› demain');
  // eslint-disable-next-line no-control-regex -- picocolors' own sequences are all that may be left
  expect(shown.replace(/\u001B\[\d+m/gu, '')).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
});
