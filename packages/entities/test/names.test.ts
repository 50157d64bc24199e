import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../src/find-mentions.ts';
import { firstNameGender } from '../src/first-names.ts';
import { resolveEntities } from '../src/resolve/resolve-entities.ts';
import { sampled } from '../../../test/support/nightly.ts';
import { expectLinear } from '../../../test/support/time.ts';

const lines = readFileSync(join(import.meta.dirname, 'cases/names-found.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** « [PER Jens Stoltenberg] a dit » → the text without marks. */
const plain = (marked: string): string => marked.replace(/\[(?:PER|ORG|LOC) ([^\]]*)\]/gu, '$1');

/** The text with the found mentions marked. */
function mark(text: string): string {
  let marked = '';
  let at = 0;
  for (const { start, end, type } of findMentions(text)) {
    marked += `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

describe('names and their types', () => {
  test.each(lines.map((line) => line.split(' ‖ ').reverse()))('%s', (_, marked = '') => {
    const expected = marked.replaceAll('⏎', '\n');
    expect(mark(plain(expected))).toBe(expected);
  });
});

describe('the document', () => {
  test('a surname is the person named in full elsewhere', () => {
    const text = 'Ingrid Vasterholm a pris la parole. Le lendemain, rien ne laissait prévoir pour Vasterholm une telle issue.';
    expect(findMentions(text).map(({ text: name, type }) => `${type} ${name}`)).toEqual(['PER Ingrid Vasterholm', 'PER Vasterholm']);
  });
  test('the gazetteer of the caller is evidence', () => {
    const text = 'Une note de la Ligue sans retour est parue hier.';
    const gazetteer = [{ name: 'Ligue sans retour', type: 'ORG' as const }];
    expect(findMentions(text, { gazetteer }).map(({ text: name, type }) => `${type} ${name}`)).toEqual(['ORG Ligue sans retour']);
  });
  test.each([
    ['a person', 'Zorvane a signé le recueil.', { name: 'Zorvane', type: 'PER' }, ['PER Zorvane']],
    [
      'a name longer than any is not looked for',
      'Le Comité des amis de la vieille gare et des trains à vapeur de la vallée du haut Doubs est né.',
      { name: 'Comité des amis de la vieille gare et des trains à vapeur de la vallée du haut Doubs', type: 'ORG' },
      ['ORG Comité des amis de la vieille gare', 'LOC vallée du haut Doubs'],
    ],
  ] as const)('the gazetteer of the caller: %s', (_, text, entry, names) => {
    expect(findMentions(text, { gazetteer: [entry] }).map(({ text: name, type }) => `${type} ${name}`)).toEqual(names);
  });
  test('resolveEntities hands the gazetteer of the caller on', () => {
    const text = 'Une note de la Ligue sans retour est parue hier.';
    const gazetteer = [{ name: 'Ligue sans retour', type: 'ORG' as const }];
    expect(resolveEntities(text, { gazetteer }).map(({ name, type }) => `${type} ${name}`)).toEqual(['ORG Ligue sans retour']);
  });
  test('letters and accents apart make no difference', () => {
    const text = "Zélie Fréchérac est née à Ménétréol. Fréchérac préside l'Académie française des éditeurs.";
    const names = (form: string): string[] => findMentions(form).map((name) => `${name.type} ${name.text.normalize('NFC')}`);
    expect(names(text.normalize('NFD'))).toEqual(names(text));
    expect(names(text)).toContain('PER Zélie Fréchérac');
  });
  test('a first name in brackets before a surname', () => {
    const text = "Il s'agit d'empêcher le président (Vladimir) Poutine de gagner.";
    expect(findMentions(text).map(({ text: name }) => name)).toEqual(['Vladimir', 'Poutine']);
  });
  test('acronyms are told', () => {
    expect(findMentions("L'ONU et la SNCF ont réagi.").map(({ kind }) => kind)).toEqual(['acronym', 'acronym']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Emmanuel',
    'Macron',
    'de',
    'la',
    'OTAN',
    'ministère',
    "l'",
    '’',
    ' ',
    '\u00A0',
    '\u202F',
    '\n',
    '\r\n',
    '.',
    '«',
    '»',
    '(',
    ')',
    '-',
    'É',
    'e\u0301',
    '12',
    '\uD83D',
    '😀',
    '\u0000',
    '<p>',
    'Paris',
    'M.',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  test('gives ordered mentions inside the text that survive JSON, twice the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findMentions(text);
        let at = 0;
        for (const mention of found) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          at = mention.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(findMentions(text)).toEqual(found);
      }),
    );
  });
  test('is read alike with either apostrophe and any space', () => {
    const spans = (text: string): string[] => findMentions(text).map(({ start, end, type }) => `${start}-${end} ${type}`);
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          expect(spans(text.replaceAll('’', "'"))).toEqual(spans(text));
          expect(spans(text.replace(/[\u00A0\u202F]/gu, ' '))).toEqual(spans(text));
        },
      ),
    );
  });
  test.each(['', ' \n\t', '«', 'a'.repeat(1_000_000), 'A'.repeat(100_000), '\uD800', '\u0000'])('no throw on odd text %#', (text) => {
    expect(() => findMentions(text)).not.toThrow();
  });
  test('what is no string is refused', () => {
    expect(() => findMentions(42 as unknown as string)).toThrow(
      new TypeError('@incise/entities findMentions: expected a string, got number'),
    );
  });
});

describe('time is linear', () => {
  const pieces = ['«', "l'", 'M.', '(', 'Paris ', 'ministère ', 'Mme ', 'groupe Solvex ', 'Jean de ', "d'Ar-"];
  test.each(sampled(pieces, 3))('on %s repeated', (piece) => {
    expectLinear(findMentions, piece, 8000);
  });
});

describe('gender of first names', () => {
  test.each([
    ['Ségolène', 'f'],
    ['SEGOLENE', 'f'],
    ['Jean-Yves', 'm'],
    ['Claude', 'x'],
    ['Fatima', 'f'],
    ['Zorglub', undefined],
    ['', undefined],
  ])('%s: %s', (name, gender) => {
    expect(firstNameGender(name)).toBe(gender);
  });
});
