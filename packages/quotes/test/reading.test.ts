import { attributeQuotes, findQuotes, type AttributeQuotesOptions } from '@incise/quotes';
import { splitSentences, tokenize, type Reading } from '@incise/tokens';
import { describe, expect, test } from 'vitest';
import { print } from './notation.ts';
import { readingOf } from './reading.ts';

describe('with a reading', () => {
  test.each<[text: string, marks: Parameters<typeof readingOf>[1], quotes: readonly string[]]>([
    [
      'Une rue, « le chemin des patrons », mène à la mer.',
      { content: ['le chemin des patrons'] },
      ['partial | le chemin des patrons | - | -'],
    ],
    [
      'À la barre, Claire Delmas revoit un homme à terre, puis plus rien.',
      { content: ['un homme à terre'], cue: ['revoit', 'puis'], source: ['Claire Delmas', 'rien'] },
      [],
    ],
    ['À la barre, Claire Delmas revoit un homme à terre, puis plus rien.', { content: ['homme'], cue: ['revoit'] }, []],
    [
      'Claire Delmas, « très émue », a dit que la digue tenait.',
      { content: ['très émue'], cue: ['a dit'], source: ['Claire Delmas'] },
      ['partial | très émue | - | Claire Delmas', 'indirect | la digue tenait | a dit | Claire Delmas'],
    ],
    [
      'La digue tient, a dit Claire Delmas, mais la route cède, et le pont aussi.',
      { content: ['La digue tient', 'mais la route cède'], cue: ['a dit'], source: ['Claire Delmas'] },
      ['indirect | La digue tient … mais la route cède, et le pont aussi | a dit | Claire Delmas'],
    ],
    [
      '« Paul Mirel a dit que la digue tenait », raconte Claire Delmas.',
      { content: ['Paul Mirel a dit que la digue tenait'], cue: ['raconte', 'a dit'], source: ['Claire Delmas', 'Paul Mirel'] },
      [
        'direct | Paul Mirel a dit que la digue tenait | raconte | Claire Delmas',
        'indirect | la digue tenait | a dit | Paul Mirel | within 0',
      ],
    ],
    [
      'Claire Delmas dénonce « un plan » et un toit « qui fuit ».',
      { content: ['un plan » et un toit « qui fuit'], cue: ['dénonce'], source: ['Claire Delmas'] },
      ['partial | un plan … qui fuit | dénonce | Claire Delmas'],
    ],
    [
      'Claire Delmas promet : « Le pont tiendra » dans un an.',
      { content: ['Le pont tiendra » dans un an'], cue: ['promet'], source: ['Claire Delmas'] },
      ['direct | Le pont tiendra | promet | Claire Delmas'],
    ],
  ])('%s', (text, marks, quotes) => {
    expect(findQuotes(text, { reading: readingOf(text, marks) }).map((quote) => print(text, quote))).toEqual(quotes);
  });

  test('who is named more than once may speak words without a source', () => {
    const text = 'Claire Delmas est venue. Claire Delmas a vu Paul Mirel. Paul Mirel est parti. « La digue tient. Le pont aussi. »';
    const reading = readingOf(text, { content: ['La digue tient. Le pont aussi.'] });
    expect(attributeQuotes(text, { reading })).toMatchObject([{ kind: 'direct', speaker: 'Paul Mirel' }]);
  });

  test.each([
    ['findQuotes', findQuotes],
    ['attributeQuotes', attributeQuotes],
  ] as const)('%s refuses the reading of another text', (name, find) => {
    const reading = readingOf('Un autre texte.', {});
    expect(() => find('Claire Delmas a dit que oui.', { reading })).toThrow(
      new RangeError(`@incise/quotes ${name}: expected a reading of this text's 7 tokens, got one of 4`),
    );
  });

  test.each([
    [
      '**Claire Delmas** est venue. _Paul Mirel_ a dit que la digue tenait.',
      'Claire Delmas est venue. Paul Mirel a dit que la digue tenait.',
    ],
    ['> # La digue\n> Paul Mirel a dit que <<la digue tenait>>.', 'La digue\nPaul Mirel a dit que «la digue tenait».'],
    [
      '[Paul Mirel](https://a.fr/b) a dit que la digue tenait&nbsp;: &laquo;Oui.&raquo;',
      'Paul Mirel a dit que la digue tenait\u00a0: «Oui.»',
    ],
  ])('%s is as sure as without the marks', (marked, plain) => {
    const readingFor = (text: string): Reading => readingOf(text, { content: ['la digue tenait'], cue: ['a dit'], source: ['Paul Mirel'] });
    const reading = readingFor(marked);
    const tokens = tokenize(marked);
    const sure = (text: string, options: AttributeQuotesOptions) =>
      attributeQuotes(text, options).map(({ kind, confidence, source, speaker, speakerConfidence }) => {
        return [kind, confidence, source && text.slice(source.start, source.end), speaker, speakerConfidence];
      });
    expect(sure(marked, { reading })).toEqual(sure(plain, { reading: readingFor(plain) }));
    expect(sure(marked, { reading })).not.toEqual(sure(marked, {}));
    expect(sure(marked, { reading, tokens, sentences: splitSentences(marked, { tokens }) })).toEqual(sure(marked, { reading }));
    expect(findQuotes(marked, { reading }).map(({ content }) => content)).toEqual(
      attributeQuotes(marked, { reading }).map(({ content }) => content),
    );
  });

  test.each([
    ['findQuotes', findQuotes],
    ['attributeQuotes', attributeQuotes],
  ] as const)('%s refuses the reading of a text without its marks', (name, find) => {
    const reading = readingOf('Claire Delmas a dit que oui.', {});
    expect(() => find('**Claire Delmas** a dit que oui.', { reading })).toThrow(
      new RangeError(`@incise/quotes ${name}: expected a reading of this text's 9 tokens, got one of 7`),
    );
  });

  test('both functions find the same quotes', () => {
    const text = "Pour l'Unédic, la mesure devra attendre. Claire Delmas a dit que la digue tenait, « ce qui est rare ».";
    for (const options of [{}, { reading: readingOf(text, { content: ['la digue tenait'] }) }])
      expect(attributeQuotes(text, options).map(({ content }) => content)).toEqual(findQuotes(text, options).map(({ content }) => content));
  });
});
