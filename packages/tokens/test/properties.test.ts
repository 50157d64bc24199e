import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readParagraphs, splitSentences, tokenize, toConllu, toWords } from '@incise/tokens';

/** Pieces of news text and of what breaks tokenisers, joined at random. */
const piece = fc.constantFrom(
  ...[
    "L'",
    'l’',
    'eau',
    'M.',
    'Mme',
    'Petit',
    'a-t-il',
    '-',
    '-ce',
    '«',
    '»',
    '"',
    "'",
    '’',
    '(',
    ')',
    '.',
    '...',
    '!',
    '?',
    ';',
    ':',
    ',',
    '12',
    ' 000',
    '20h30',
    '%',
    '€',
    'J.-C.',
    'etc.',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '\u202f',
    '\n',
    '\n\n',
    '\r\n',
    'du',
    'des',
    'au',
    'Il',
    'est',
    'É',
    'e\u0301',
    '\r',
    '\f',
    '\u2028',
    '\u2029',
    '\u00ad',
    '\u200d',
    'À',
    'à',
    'ÉTÉ',
    'é.',
    'https://a.fr/b',
    'a@b.fr',
    '#x',
    '@y',
    '👍🏽',
    '🇫🇷',
    '\ud800',
    '\udc00',
    '\0',
    '<b>',
    '·',
    '/',
    '_',
  ],
);
const news = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }));

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

const check = (property: (text: string) => void, texts = anyText, examples: readonly string[] = []): void => {
  fc.assert(fc.property(texts, property), { examples: examples.map((text) => [text]) });
};

describe('any text', () => {
  test('tokens are ordered, inside the text, not empty, and leave out white space and marks on it only', () => {
    check((text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(end, token.start)).toMatch(/^[\p{White_Space}\p{Cf}\p{M}]*$/u);
        end = token.end;
      }
      expect(text.slice(end)).toMatch(/^[\p{White_Space}\p{Cf}\p{M}]*$/u);
    });
  });

  test('no token or sentence cuts a grapheme', () => {
    check(
      (text) => {
        for (const { start, end } of [...tokenize(text), ...splitSentences(text)])
          for (const offset of [start, end])
            if (offset < text.length) expect(graphemes.segment(text).containing(offset)?.index).toBe(offset);
      },
      anyText,
      [' \u0301a', '5\u{e0067}', '\u06ddMACRON', "L'\u200d", '\u0600🇫🇷', '🇫\u200d🇫🇷', '.\ufe04', '\u0d4e,', '\u0d4e\u0d4e'],
    );
  });

  test('sentences part the tokens', () => {
    check((text) => {
      const tokens = tokenize(text);
      const sentences = splitSentences(text);
      const inside = sentences.flatMap(({ start, end }) => tokens.filter((token) => token.start >= start && token.end <= end));
      expect(inside).toEqual(tokens);
      for (const { start, end, text: surface } of sentences) expect(text.slice(start, end)).toBe(surface);
    });
  });

  test('every token has a word or two', () => {
    check((text) => {
      const counts = tokenize(text).map(() => 0);
      for (const { token } of toWords(text)) counts[token]!++;
      expect(counts.every((count) => count === 1 || count === 2)).toBe(true);
    });
  });

  test('results survive JSON and come out the same twice', () => {
    check((text) => {
      for (const run of [tokenize, splitSentences, toWords]) {
        const result = run(text);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(run(text)).toEqual(result);
      }
    });
  });

  test('given stages change nothing', () => {
    check((text) => {
      const tokens = tokenize(text);
      expect(splitSentences(text, { tokens })).toEqual(splitSentences(text));
      expect(toWords(text, { tokens })).toEqual(toWords(text));
      expect(toConllu(text, { tokens, sentences: splitSentences(text) })).toBe(toConllu(text));
    });
  });

  test('CoNLL-U has ten columns, none of them empty', () => {
    check((text) => {
      for (const line of toConllu(text).split('\n')) {
        if (line === '' || line.startsWith('# ')) continue;
        const fields = line.split('\t');
        expect(fields).toHaveLength(10);
        for (const field of fields) expect(field).toMatch(/^\S(?:.*\S)?$/u);
      }
    });
  });

  test('chunks make no difference', () => {
    fc.assert(
      fc.property(news, fc.integer({ min: 1, max: 9 }), (text, size) => {
        const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
        const paragraphs = [...readParagraphs(chunks)];
        expect(paragraphs.flatMap((paragraph) => paragraph.tokens)).toEqual(tokenize(text));
        expect(paragraphs.flatMap((paragraph) => paragraph.sentences)).toEqual(splitSentences(text));
      }),
      {
        examples: [
          ['auetc.(\n\ndu', 1],
          ['A.\nA.\fA.', 1],
          ['•\f\u200d', 1],
          ['A.\u2029\u200bGRÈVE\rLe maire', 1],
        ],
      },
    );
  });
});

describe('typography changes no span', () => {
  const spans = (text: string) => [tokenize, splitSentences, toWords].map((run) => run(text).map(({ start, end }) => [start, end]));
  const plain = news.map((text) => text.replaceAll('’', "'").replace(/[\u00a0\u202f]/gu, ' '));

  test.each([
    ['’', "'", '’'],
    ['U+00A0', ' ', '\u00a0'],
    ['U+202F', ' ', '\u202f'],
  ])('%s', (_name, from, to) => {
    check(
      (text) => {
        expect(spans(text.replaceAll(from, to))).toEqual(spans(text));
      },
      plain,
      [`%J.-C."L'"`],
    );
  });

  test('decomposed letters', () => {
    const surfaces = (text: string) => [tokenize, splitSentences].map((run) => run(text).map((item) => item.text.normalize('NFC')));
    const forms = (text: string) => toWords(text).map(({ form }) => form.normalize('NFC'));
    check(
      (text) => {
        const decomposed = text.normalize('NFD');
        expect(surfaces(decomposed)).toEqual(surfaces(text));
        expect(forms(decomposed)).toEqual(forms(text));
      },
      news.map((text) => text.normalize('NFC')),
      [
        'GRÈVE GÉNÉRALE À LA MAIRIE DE BREST Le maire a reçu les agents.',
        'à-15',
        "Kishida\n# l'île.",
        "L'ọl",
        '4ľ',
        'Sché’s, ň’s.',
        'ḉ’',
        'Å2/0',
        'Des salarié(é)s, des ÉLU(É)S, un lecteur(éééééé)s',
        'ABCDEFGHIJKLM1/ôôôôôôôô2',
        'ắc du Їсла',
        '한국 du 한',
        "L'하l",
        "“d'M . 한\udfff",
        'ǟᅽ!🍾‛Ӯ',
        '. ǿli⁁',
        '︜ǼBen Sae ain',
      ],
    );
  });
});
