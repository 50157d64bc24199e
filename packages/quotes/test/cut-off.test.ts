import { expect, test } from 'vitest';
import { attributeQuotes } from '../src/index.ts';

const SENTENCES = [
  "« Oui », corrige aussitôt l'un d'entre eux, « c'est fini ».",
  "« Oui », dit l'une d'elles, et la ministre et de l'Agriculture.",
  '« Oui », disent environ 50 élus et plus de 200 maires.',
  '« Oui », dit le collectif Parents en alerte, pour la Haute Autorité pour la transparence de la vie publique.',
  '« Oui », dit le rapport présenté par la ministre de la Santé, du Travail et des Sports, 34 ans.',
];

test.each(SENTENCES)('wherever it is cut off, spans lie inside: %s', (sentence) => {
  for (let end = 1; end <= sentence.length; end++) {
    for (const { source, cue, content } of attributeQuotes(sentence.slice(0, end)))
      for (const span of [source, cue, ...content])
        if (span) expect(span.start >= 0 && span.start < span.end && span.end <= end).toBe(true);
  }
});
