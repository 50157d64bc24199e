import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeHtml, readHtml } from '@incise/tokens/html';

/** Of each family of markup: the whole text that is read from it. */
test.each([
  ['a word in bold', '<p>« Oui », a dit <b>Léa Petit</b>.</p>', '« Oui », a dit Léa Petit.'],
  ['references', '&laquo;&nbsp;L&rsquo;&eacute;t&eacute;&nbsp;&raquo; &#8211; &#x2014; &amp;amp;', '«\u00A0L’été\u00A0» – — &amp;'],
  ['references of Windows', 'l&#146;&#156;uvre &#133;', 'l’œuvre …'],
  ['references without their semicolon', '&laquoOui&raquo R&D &foo; a&b', '«Oui» R&D &foo; a&b'],
  ['white space', '  <p>\n  Le maire\n\ta  dit   <i> oui </i> .\n</p>\n', 'Le maire a dit oui .'],
  ['no-break spaces stay', '12&nbsp;000\u00A0€ \u202F!', '12\u00A0000\u00A0€ \u202F!'],
  ['line breaks are unseen hints', 'gou&shy;ver\u00ADne<wbr>ment\u200B, &ZeroWidthSpace;oui', 'gouvernement, oui'],
  ['paragraphs', '<p>Un.</p><p>Deux.<p>Trois.</div>Quatre.', 'Un.\n\nDeux.\n\nTrois.\n\nQuatre.'],
  ['headings', '<h1>Grève</h1><h2 class="chapo">Le port</h2>Tout.', 'Grève\n\nLe port\n\nTout.'],
  ['breaks', 'Un,<br>deux,<br/>trois<br><br>Quatre<BR />', 'Un,\ndeux,\ntrois\n\nQuatre'],
  ['a list', '<ul>\n<li>Léa</li>\n<li>Jean<li><p>Zoé</p></ul>Fin', 'Léa\n\nJean\n\nZoé\n\nFin'],
  ['a table', '<table><caption>Voix</caption><tr><th>Nom<td>12 %</tr><tr><td>Léa</td><td>8 %</td></tr></table>', 'Nom\t12 %\nLéa\t8 %'],
  ['preformatted', '<pre>Un  deux\n  trois\n\nquatre\n</pre>cinq', 'Un  deux\n  trois\n\nquatre\n\ncinq'],
  ['marks of <q>', '<q>Oui <q>non</q></q >, dit-il', '«\u00A0Oui «\u00A0non\u00A0»\u00A0», dit-il'],
  ['a quotation that names its author', '<blockquote><p>Oui.</p><footer>Hugo</footer></blockquote><footer>© 2026</footer>', 'Oui.\n\nHugo'],
  [
    'a message shown in a page',
    '<blockquote class="twitter-tweet"><p>Oui</p>&mdash; Léa (@lea) <a href="#">2 mai</a></blockquote>',
    'Oui\n\n— Léa (@lea) 2 mai',
  ],
  ['code and style', 'a<script>if (a<b) "</p>"</script>b<style>p>a{}</style>c<noscript>d</noscript>', 'abc'],
  ['comments and declarations', '<!DOCTYPE html><!-- a --><?php b ?><![CDATA[c]]>d<!-->e', 'de'],
  [
    'a page',
    '<html><head><meta charset=utf-8><title>T</title></head><body><header><nav><ul><li>Une</ul></nav></header><main><p>Oui</main><aside>Lire</aside><footer>©</footer></body></html>',
    'Oui',
  ],
  ['pictures', 'a<figure><img alt="b"><figcaption>c</figure>d<svg><title>e</title><text>f</text></svg>g<svg/>h', 'a\n\ndg' + 'h'],
  [
    'controls',
    '<form><label>Nom <input value="a"></label><select><option>b<option>c</select><button>d</button><textarea><p>e</textarea></form>',
    'Nom',
  ],
  [
    'what is hidden',
    '<p hidden>a<p>b<span style="color:red; display : none">c<span>d</span>e</span>f<div STYLE=visibility:hidden>g</div>h',
    'bf\n\nh',
  ],
  ['navigation by its role', '<div role="navigation">a<div>b</div>c</div>d<ul role=menu><li>e</ul>', 'd'],
  ['readings of characters', '<ruby>東<rp>(<rt>とう<rp>)</ruby>', '東'],
  ['ordinals and notes', '1<sup>er</sup> mai<sup>[2]</sup>', '1er mai[2]'],
  ['nesting gone wrong', '<b><p>Un <i>deux</b> trois</p></i></nav></div>quatre', 'Un deux trois\n\nquatre'],
  ['a tag cut short', 'Léa <b', 'Léa'],
  ['signs that are no tags', 'a < b > c <3 <- &', 'a < b > c <3 <- &'],
  ['names of properties are no elements', '<constructor>a</constructor><toString>b</toString><hasOwnProperty>c</hasOwnProperty>', 'abc'],
  ['plain text', 'Une ligne.\n\nUne autre.', 'Une ligne. Une autre.'],
  ['nothing', '', ''],
  ['nothing to see', '<p> </p><br><script>a</script>&shy;', ''],
])('%s', (_name, html, text) => {
  expect(readHtml(html).text).toBe(text);
});

/** A span of the text, written as its words, and the source of it. */
test.each([
  ['inside one tag', '<p>a dit <b>Léa</b>.</p>', 'Léa', 'Léa'],
  ['over tags', '<p>« Oui », a <i>dit</i> <b>Léa</b>.</p>', 'a dit Léa', 'a <i>dit</i> <b>Léa'],
  ['a reference at both ends', 'x&laquo;&nbsp;Oui&nbsp;&raquo;x', '«\u00A0Oui\u00A0»', '&laquo;&nbsp;Oui&nbsp;&raquo;'],
  ['inside references', '&laquo;&nbsp;Oui&nbsp;&raquo;', 'Oui', 'Oui'],
  ['white space', 'Le \n\t maire', 'e m', 'e \n\t m'],
  ['a break', 'un<br>deux', 'n\nd', 'n<br>d'],
  ['only a break', '<p>un</p> <p>deux</p>', '\n\n', '</p> <p>'],
  ['marks of <q>', 'a <q class=b>Oui</q >c', '«\u00A0Oui\u00A0»', '<q class=b>Oui</q >'],
  ['a soft hyphen', 'gou&shy;ver\u00ADné', 'gouverné', 'gou&shy;ver\u00ADné'],
  ['what was left out', 'Oui<script>a</script>, dit', 'Oui,', 'Oui<script>a</script>,'],
  ['two characters of one reference', 'a&NotEqualTilde;b', '\u2242\u0338', '&NotEqualTilde;'],
])('the source of %s', (_name, html, words, source) => {
  const { text, toSource } = readHtml(html);
  const start = text.indexOf(words);
  const span = toSource(start, start + words.length);
  expect(html.slice(span.start, span.end)).toBe(source);
});

test('an empty span has an empty source; no span of the text is refused', () => {
  const { text, toSource } = readHtml('<p>a<b>b</b></p>');
  expect(text).toBe('ab');
  expect([toSource(0, 0), toSource(1, 1), toSource(2, 2)]).toEqual([
    { start: 3, end: 3 },
    { start: 7, end: 7 },
    { start: 8, end: 8 },
  ]);
  expect(readHtml('').toSource(0, 0)).toEqual({ start: 0, end: 0 });
  for (const [start, end] of [
    [-1, 1],
    [0, 3],
    [2, 1],
    [0.5, 1],
    [NaN, 1],
  ] as const)
    expect(() => toSource(start, end)).toThrow(
      new RangeError(`@incise/tokens readHtml toSource: expected 0 ≤ start ≤ end ≤ 2, got ${start} and ${end}`),
    );
});

test.each([
  ['<p>Oui', true],
  ['Oui<br/>non', true],
  ['Oui<br class="a">non', true],
  ['a dit <b>Léa</b>', true],
  ['&laquo; Oui', true],
  ['l&#8217;eau', true],
  ['a < b > c', false],
  ['<inaudible> R&D; AT&T', false],
  ['< p > & laquo;', false],
  ['« Oui », a dit Léa.', false],
  ['', false],
])('%j looks like HTML: %s', (text, expected) => {
  expect(looksLikeHtml(text)).toBe(expected);
});

test('both want a string', () => {
  for (const [name, call] of Object.entries({ readHtml, looksLikeHtml }))
    expect(() => (call as (value: unknown) => unknown)(null)).toThrow(new TypeError(`@incise/tokens ${name}: expected a string, got null`));
});

const escape = (text: string): string => text.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
const unit = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '<nav>',
      '</nav>',
      '<q>',
      '</q>',
      '<pre>',
      '<li hidden>',
      '<td>',
      '<svg>',
      '</svg>',
      '<!--',
      '-->',
      '&nbsp;',
      '&laquo',
      '&#1',
      ' ',
      '\n',
      '<',
      '&',
      '\u00AD',
      '<script>',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const markup = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));

test('any string: sources stay inside, in order, and each character that is copied is its own source', () => {
  fc.assert(
    fc.property(markup, (html) => {
      const { text, toSource } = readHtml(html);
      let before = 0;
      for (let i = 0; i < text.length; i++) {
        const { start, end } = toSource(i, i + 1);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(html.length);
        expect(start).toBeGreaterThanOrEqual(before);
        before = start;
        if (end - start === 1 && /\S/u.test(text[i]!)) expect(html[start]).toBe(text[i]);
      }
      expect(readHtml(html).text).toBe(text);
    }),
  );
});

test('a text that is escaped and wrapped in tags is read as it was', () => {
  const word = fc.string({ minLength: 1, maxLength: 8 }).filter((s) => !/\s/u.test(s));
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const html = paragraphs
        .map((words) => `<p class="x">${words.map((w, i) => (i % 3 === 1 ? `<b>${escape(w)}</b>` : escape(w))).join(' \n')}</p>`)
        .join('\n');
      const { text, toSource } = readHtml(html);
      expect(text).toBe(paragraphs.map((words) => words.join(' ')).join('\n\n'));
      let at = 0;
      for (const w of paragraphs.flat()) {
        at = text.indexOf(w, at);
        const { start, end } = toSource(at, at + w.length);
        expect(html.slice(start, end)).toBe(escape(w));
        at += w.length;
      }
    }),
  );
});
