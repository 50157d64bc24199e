import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';
import { attributeQuotes, type AttributedQuote, findQuotes } from '@incise/quotes';
import { splitSentences, tokenize } from '@incise/tokens';

/** Accents are letters and marks of their own here, as macOS and PDF write them. */
const decomposed = (text: string): string => text.normalize('NFD');

const texts = [
  '« La dépense (et) l’été passé [...] pèsent », a regretté vendredi à Orléans la préfète, Hélène Béranger, devant les élus.',
  'Selon Hélène Béranger, citée par « L’Écho », « l’année sera très dure ». Elle a ajouté à la télévision que rien n’était décidé.',
  'Élodie Léger et Cédric Mérieux ont annoncé que la fête était annulée. « C’est décidé », a dit une élue.',
];

const parts = ['cue', 'source', 'addressee', 'medium', 'date'] as const;
/** What the offsets of quotes point at, composed. */
const pointedAt = (text: string, quotes: readonly AttributedQuote[]) => {
  const surface = ({ start, end }: { start: number; end: number }): string => text.slice(start, end).normalize('NFC');
  return quotes.map((quote) => ({
    kind: quote.kind,
    content: quote.content.map(surface),
    insertions: quote.insertions?.map(surface),
    ...Object.fromEntries(parts.map((part) => [part, quote[part] && surface(quote[part])])),
    speakers: quote.speakers.map(({ name, entity }) => [name.normalize('NFC'), entity?.mentions.map(surface)]),
    candidates: quote.candidates?.map(({ speaker }) => speaker),
  }));
};

describe('decomposed letters change nothing but offsets', () => {
  test.each(texts)('%s', (text) => {
    expect(pointedAt(decomposed(text), attributeQuotes(decomposed(text)))).toEqual(pointedAt(text, attributeQuotes(text)));
    const options = { minConfidence: 1 };
    expect(pointedAt(decomposed(text), attributeQuotes(decomposed(text), options))).toEqual(
      pointedAt(text, attributeQuotes(text, options)),
    );
  });

  test.each(texts)('nor do stages that are given, and speakers are the entities given: %s', (composed) => {
    const text = decomposed(composed);
    const tokens = tokenize(text);
    const sentences = splitSentences(text, { tokens });
    const entities = resolveEntities(text);
    expect(findQuotes(text, { tokens, sentences })).toEqual(findQuotes(text));
    const quotes = attributeQuotes(text, { tokens, sentences, entities });
    expect(quotes).toEqual(attributeQuotes(text));
    for (const { entity } of quotes.flatMap(({ speakers }) => speakers)) if (entity !== undefined) expect(entities).toContain(entity);
  });
});
