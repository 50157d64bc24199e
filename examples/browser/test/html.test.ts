import { expect, test } from 'vitest';
import { toPlain } from '../src/html.ts';

test.each([
  ['<p>« Oui », a dit <b>Léa</b>.</p>\n<p>Bien.</p>\n', '« Oui », a dit Léa.\n\nBien.'],
  ['Il a dit&nbsp;: &laquo;&nbsp;oui&nbsp;&raquo;.', 'Il a dit\u00A0: «\u00A0oui\u00A0».'],
])('%j is markup', (markup, text) => {
  expect(toPlain(markup)).toEqual({ text, markup });
});

test.each(['', 'a < b, R&D et <inaudible>', ' « Oui », a dit Léa.\n'])('%j is text', (text) => {
  expect(toPlain(text)).toEqual({ text });
});
