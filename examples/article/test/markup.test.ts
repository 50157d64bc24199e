import { describe, expect, test } from 'vitest';
import { markUp, paragraphs, type Annotation } from '../src/report/markup.ts';

const wrap = (start: number, end: number, tag: string): Annotation => ({ start, end, open: `<${tag}>`, close: `</${tag}>` });

describe('marking up a text', () => {
  test('longer stretches hold shorter ones', () => {
    expect(markUp('abcdef', [wrap(2, 3, 'i'), wrap(1, 5, 'b')])).toBe('a<b>b<i>c</i>de</b>f');
  });

  test('the later of two that cross is cut where the earlier ends', () => {
    expect(markUp('abcdef', [wrap(0, 3, 'b'), wrap(2, 5, 'i')])).toBe('<b>ab<i>c</i></b><i>de</i>f');
  });

  test('the text is escaped', () => {
    expect(markUp('a<b & "c"', [wrap(1, 3, 'u')])).toBe('a<u>&lt;b</u> &amp; &quot;c&quot;');
  });

  test('paragraphs are the stretches between blank lines', () => {
    const text = 'Titre\n\nUn.\nDeux.\n \nTrois.';
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Titre', 'Un.\nDeux.', 'Trois.']);
  });
});
