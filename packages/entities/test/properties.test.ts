import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeEntity, resolveEntities } from '@incise/entities';

/** Pieces of news text and of what breaks tokenisers, joined at random. */
const piece = fc.constantFrom(
  ...[
    "L'",
    'l’',
    'le ',
    'la ',
    'du ',
    'des ',
    'de ',
    'chef ',
    'président ',
    'présidente ',
    'ministre ',
    "l'alliance ",
    'pays ',
    'asiatique',
    'Japon',
    'japonais',
    'États-Unis',
    'OTAN',
    'O.T.A.N.',
    'Jens Stoltenberg',
    'Stoltenberg',
    'M.',
    'Mme',
    'Martin',
    'Il Rosso',
  ],
  ...[
    'Il ',
    'elle ',
    'a-t-il',
    'ce dernier',
    'Il faut ',
    'qui a été ',
    'ministère ',
    'franco-allemand',
    'Haut',
    '(CPI)',
    'Cour pénale internationale',
    '«',
    '»',
    '"',
    "'",
    '’',
    '(',
    ')',
    '.',
    ',',
    '12',
    ' 65 ans',
    ' est ',
    ' a déclaré',
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
    'É',
    'e\u0301',
    '👍🏽',
    '\ud800',
    '\udc00',
    '\0',
    '<b>',
    '__proto__',
    'constructor',
  ],
);
const news = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(news, news, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }));

/** What random texts have found before. */
const examples: [string][] = [['le ministère Il Japonde '], ['le pays japonais']];
const check = (property: (text: string) => void, texts: fc.Arbitrary<string> = anyText): void => {
  fc.assert(fc.property(texts, property), { examples });
};

/** What does not depend on how apostrophes and spaces are typed. */
const outline = (text: string): unknown =>
  resolveEntities(text).map(({ type, country, mentions }) => [type, country, mentions.map(({ start, end, kind }) => [start, end, kind])]);

describe('any text', () => {
  test('mentions lie inside the text, in order, and belong to their entity', () => {
    check((text) => {
      const entities = resolveEntities(text);
      entities.forEach(({ mentions, name, roles = [] }, index) => {
        expect(name).not.toBe('');
        expect(mentions.length).toBeGreaterThan(0);
        let last = 0;
        for (const { start, end, text: surface, entity } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          expect(entity).toBe(index);
          last = end;
        }
        for (const { of } of roles) if (of !== undefined) expect(entities[of]).toBeDefined();
      });
    });
  });

  test('names do not overlap', () => {
    check((text) => {
      const names = resolveEntities(text).flatMap(({ mentions }) =>
        mentions.filter(({ kind }) => kind === 'name' || kind === 'acronym' || kind === 'demonym'),
      );
      names.sort((a, b) => a.start - b.start);
      for (let k = 1; k < names.length; k++) expect(names[k]!.start).toBeGreaterThanOrEqual(names[k - 1]!.end);
    });
  });

  test('entities come in the order of their first mention', () => {
    check((text) => {
      const starts = resolveEntities(text).map(({ mentions }) => mentions[0]!.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    });
  });

  test('results survive JSON and come out alike twice', () => {
    check((text) => {
      const entities = resolveEntities(text);
      expect(JSON.parse(JSON.stringify(entities))).toEqual(entities);
      expect(resolveEntities(text)).toEqual(entities);
    });
  });

  test("' is ’ and a space is a no-break space", () => {
    check((text) => {
      const plain = text.replaceAll('’', "'").replace(/[\u00a0\u202f]/gu, ' ');
      expect(outline(plain.replaceAll("'", '’'))).toEqual(outline(plain));
    }, news);
  });

  test('normalizeEntity never throws', () => {
    check((text) => {
      const entity = normalizeEntity(text);
      expect(JSON.parse(JSON.stringify(entity ?? null))).toEqual(entity ?? null);
    });
  });
});

test('a gazetteer of one call does not outlive it', () => {
  const text = 'La Fosbur a parlé. Le syndicat attend.';
  const before = resolveEntities(text);
  const [fosbur] = resolveEntities(text, { gazetteer: [{ name: 'Fosbur', type: 'ORG', class: 'syndicat' }] });
  expect(fosbur?.mentions.map((mention) => mention.text)).toEqual(['Fosbur', 'Le syndicat']);
  expect(resolveEntities(text)).toEqual(before);
});
