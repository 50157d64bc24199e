import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrases, tagWords, type TaggedWord, type WordRange } from '@incise/syntax';
import { toWords } from '@incise/tokens';

/** Words and marks of news text and of what breaks taggers, joined at random. */
const piece = fc.constantFrom(
  ...[
    "L'",
    'l’',
    'maire',
    'Mme',
    'Petit',
    'a',
    '-t-il',
    'dit',
    'que',
    'qui',
    'ne',
    'pas',
    'des',
    'du',
    'au',
    'est',
    'été',
    'vu',
    'et',
    'les',
  ],
  ...[
    '«',
    '»',
    '"',
    '(',
    ')',
    '.',
    '...',
    '?',
    ':',
    ',',
    '12',
    '20h30',
    '%',
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '\n\n',
    'e\u0301',
    '\u00ad',
    '\ud800',
    '👍',
    '-',
    '’',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');

describe('any text', () => {
  test('has a tag and a lemma for each of its words, the same twice', () => {
    fc.assert(
      fc.property(text, (given) => {
        const tagged = tagWords(given);
        expect(tagged.map(({ start, end, form, token }) => ({ start, end, form, token }))).toEqual(toWords(given));
        for (const { upos, lemma } of tagged) {
          expect(UPOS).toContain(upos);
          expect(lemma).not.toBe('');
        }
        expect(JSON.parse(JSON.stringify(tagged))).toEqual(tagged);
        expect(tagWords(given)).toEqual(tagged);
      }),
    );
  });

  test('has phrases in order, inside, that do not overlap and name words of their own sentence', () => {
    fc.assert(
      fc.property(text, (given) => {
        const tagged = tagWords(given);
        const { nounPhrases, verbGroups, clauses } = findPhrases(given, { tagged });
        expectRanges(tagged, nounPhrases);
        expectRanges(tagged, verbGroups);
        for (const { head, from, to, complements } of nounPhrases) {
          expect(head >= from && head < to).toBe(true);
          for (const complement of complements) expect(nounPhrases[complement]!.from).toBeGreaterThanOrEqual(to);
        }
        for (const { group, subject, opener } of clauses) {
          const verb = tagged[verbGroups[group]!.verb]!;
          for (const place of [subject, opener]) if (place !== undefined) expect(tagged[place]!.sentence).toBe(verb.sentence);
        }
        expect(JSON.parse(JSON.stringify({ nounPhrases, verbGroups, clauses }))).toEqual({ nounPhrases, verbGroups, clauses });
      }),
    );
  });
});

function expectRanges(words: readonly TaggedWord[], ranges: readonly WordRange[]): void {
  let before = 0;
  for (const { from, to, start, end } of ranges) {
    expect(from).toBeGreaterThanOrEqual(before);
    expect(to).toBeGreaterThan(from);
    expect([start, end]).toEqual([words[from]!.start, words[to - 1]!.end]);
    before = to;
  }
}

test('the kind of apostrophe and of space makes no difference', () => {
  const read = (given: string): unknown => tagWords(given).map(({ upos, features, lemma }) => [upos, features, lemma]);
  const given = "L'an dernier, l'élu n'a pas dit qu'il s'en irait aujourd'hui à 10 000 km d'ici.";
  expect(read(given.replaceAll("'", '’'))).toEqual(read(given));
  expect(read(given.replaceAll(' ', '\u00a0'))).toEqual(read(given));
  expect(read(given.normalize('NFD'))).toEqual(read(given.normalize('NFC')));
});
