import { describe, test } from 'vitest';
import { readParagraphs, splitSentences, tokenize, toConllu, toWords } from '@incise/tokens';
import { looksLikeHtml, readHtml } from '@incise/tokens/html';
import { sampled } from '../../../test/support/nightly.ts';
import { expectLinear } from '../../../test/support/time.ts';

const UNITS = [
  '«',
  '"',
  "l'",
  'M.',
  'M. ',
  '(',
  'a(',
  ' ',
  '\n',
  '1',
  '1 ',
  '1.',
  '1 000 ',
  'a',
  'a-',
  'a.',
  'a@',
  'a.b@',
  'a/',
  'A&',
  'é·',
  'http://',
  '.',
  '...',
  '-',
  '-t-il',
  '👍',
  '\u200d',
  '\u00ad',
  '\ud800',
  'e\u0301',
  'du ',
  'des\n',
  'www.a',
  '@a',
  '#',
];
const MARKUP = [
  ...['<', '&', '&#', '&a', '&amp;', '&amp', '<p ', '<!--', '<!', '<![CDATA[', '\n', ' ', 'a ', '\u00AD', '\u00ADa'],
  ...['<b>', '</b>', '<div>', '<div></p>', '<p hidden>', '<p>a', '<li>', '</ul>', '<nav>', '<nav></nav>a', '<td>a', '<br>', '<pre>\na'],
  ...[
    '<q>',
    '</q ',
    '<q>a</q>',
    '<a b="',
    '<p style="',
    '<p style="display ',
    '<script></',
    '<textarea><',
    '<figure><figcaption>',
    '<svg/>',
  ],
];
const SIZE = 4000;

describe('time grows linearly', () => {
  test.each(sampled(UNITS, 3))('%j', (unit) => {
    for (const run of [tokenize, splitSentences, toWords]) expectLinear(run, unit, SIZE);
  });

  test.each(sampled(['a', 'M. ', '(', '\n', '« ', '«', '. '], 3))('%j through a stream and in CoNLL-U', (unit) => {
    const stream = (text: string) => [...readParagraphs(text.match(/[\s\S]{1,100}/gu)!)];
    for (const run of [stream, toConllu]) expectLinear(run, unit, SIZE);
  });

  test('white space that arrives in chunks, to a megabyte', () => {
    expectLinear((text) => [...readParagraphs(text.match(/[\s\S]{1,4096}/gu)!)], '\n', 100_000);
  });

  test.each(sampled(MARKUP, 3))('%j as HTML', (unit) => {
    const read = (html: string): void => {
      const { text, toSource } = readHtml(html);
      for (let i = 0; i < text.length; i += 100) toSource(i, text.length);
      looksLikeHtml(html);
    };
    expectLinear(read, unit, 100_000);
  });
});
