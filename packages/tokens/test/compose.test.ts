import { composedSpans, composeText, givenSpans, tokenize } from '@incise/tokens';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

test.each(['', 'Élise à Pékin', 'l’œuvre — « 3 € »…', '👍🏽 ❤️', '\ud800', 'Київ', '한국'])('%j is in NFC already', (text) => {
  expect(composeText(text)).toBeUndefined();
});

test.each<[string, string, number[]]>([
  ['e\u0301te\u0301', 'été', [0, 2, 3, 5]],
  ['a e\u0323\u0302', 'a ệ', [0, 1, 2, 5]],
  ['\u212bngstro\u0308m', 'Ångström', [0, 1, 2, 3, 4, 5, 6, 8, 9]],
  ['\u1112\u1161\u11ab', '한', [0, 3]],
  ['x\u0301', 'x\u0301', []],
  ['e\u0301x\u0301', 'éx\u0301', [0, 2, 3, 4]],
  ['\u0344', '\u0308\u0301', [0, 1, 1]],
  ['Mᵉ Roux', 'Me Roux', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['Dʳ', 'Dr', [0, 1, 2]],
  ['1ᵉʳ mai', '1er mai', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['pré\u00adsi\u00addent', 'président', [0, 1, 2, 4, 5, 7, 8, 9, 10, 11]],
  ['e\u0301\u00adte', 'éte', [0, 3, 4, 5]],
  ['\u00ada 3\u00ad4 b\u00ad', '\u00ada 3\u00ad4 b\u00ad', []],
])('%j is %j', (text, composed, offsets) => {
  if (offsets.length === 0) expect(composeText(text)).toBeUndefined();
  else expect(composeText(text)).toEqual({ text: composed, offsets: Uint32Array.from(offsets) });
});

const FOLDED = [
  'Le conseil municipal a décidé lundi soir de rouvrir le pont, que Jean-Yves',
  'Le Drian avait fermé en mars après la crue. « Nous avons trop attendu », a dit',
  'le maire, Paul Mirel, qui promet une ouverture avant la fin du printemps ou au',
  'début de juin.',
];

describe('folded lines', () => {
  test('are one, offsets as they are', () => {
    const text = FOLDED.join('\n');
    expect(composeText(text)).toEqual({ text: FOLDED.join(' '), offsets: Uint32Array.from({ length: text.length + 1 }, (_, i) => i) });
    expect(composeText(text.replaceAll('\n', '\r\n'))!.text).toBe(FOLDED.join('  '));
  });

  test('also in shorter paragraphs of such a text, but for lines that end early', () => {
    const short = 'Léa Petit, qui tient la boulangerie du quai depuis vingt ans, et son frère Luc';
    const text = `${FOLDED.join('\n')}\n\nUN PONT NEUF\n${short}\nont applaudi.`;
    expect(composeText(text)!.text).toBe(`${FOLDED.join(' ')}\n\nUN PONT NEUF\n${short} ont applaudi.`);
  });

  test.each([
    ['two lines', FOLDED.slice(0, 2)],
    ['a paragraph a line', FOLDED.map((line) => `${line} ${line}`)],
    ['entries of a list', FOLDED.map((line) => `A${line}`)],
    ['verses', ['Sous le pont Mirabeau coule la Seine', 'et nos amours', "faut-il qu'il m'en souvienne", 'la joie venait toujours']],
    ['lines that end early', FOLDED.map((line, i) => (i % 2 === 0 ? line : line.slice(0, 40)))],
  ])('not %s', (_, lines) => {
    expect(composeText(lines.join('\n'))).toBeUndefined();
  });

  test('in linear time, with lines and without', () => {
    for (const unit of ['a', 'a\n', ' \n', 'le pont '.repeat(9) + '\n', '\n\n', ' a']) {
      const start = process.cpuUsage();
      composeText(unit.repeat(2_000_000 / unit.length));
      expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
    }
  });
});

test('spans go there and back with what they carry', () => {
  const text = 'L’e\u0301te\u0301 a\u0300 Pe\u0301kin';
  const composed = composeText(text)!;
  const tokens = tokenize(text);
  expect(composedSpans(composed, tokens)).toEqual(tokenize(text.normalize('NFC')));
  expect(givenSpans(text, composed, composedSpans(composed, tokens))).toEqual(tokens);
  expect(composedSpans(composed, [{ start: 3, end: 6 }])).toEqual([{ start: 3, end: 5 }]);
});

describe('any text', () => {
  test('is composed as Unicode composes it, and each character comes from where it is', () => {
    const pieces = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '\u0323',
      '\u0301',
      'ç',
      '\u212b',
      '👍',
      '\ud800',
      'Ї',
      '\u1112',
      '\u1161',
      '\u11ab',
      ' ',
    );
    const anyText = fc.oneof(
      fc.array(pieces).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const composed = composeText(text);
        expect(composed?.text ?? text).toBe(text.normalize('NFC').replace(/[ʳˡˢᵈᵉᵍᵐᵗ]/gu, (letter) => letter.normalize('NFKC')));
        if (!composed) return;
        expect(composed.offsets).toHaveLength(composed.text.length + 1);
        expect(composed.offsets.at(-1)).toBe(text.length);
        expect([...composed.offsets]).toEqual([...composed.offsets].sort((a, b) => a - b));
        const again = tokenize(composed.text);
        for (const { start, end, text: surface } of givenSpans(text, composed, again))
          expect(surface.normalize('NFC')).toBe(
            composed.text.slice(composedAt(composed.offsets, start), composedAt(composed.offsets, end)),
          );
      }),
    );
  });

  test('with a hundred thousand marks on one letter, takes linear time', () => {
    const text = `e${'\u0301\u0316'.repeat(50_000)}`;
    const start = process.cpuUsage();
    expect(composeText(text)!.text).toHaveLength(text.length - 1);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});

const composedAt = (offsets: Uint32Array, given: number): number => offsets.findIndex((offset) => offset >= given);
