import { readFileSync } from 'node:fs';
import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';
import { sampled } from '../../../test/support/nightly.ts';

/** What is a month, a town, a country or a title first, or has another form as a place: alone before its verb it may be no name. */
const OTHERS = /^(?:Avril|Janvier|Mai|Grâce|Don|Pape|Reine|Ceylan|Siam|Israel|Medine|Milàn|Sa[iï]da|Sina[iï]|Adela[iï]de)$/u;

const FIRST_NAMES = readFileSync(new URL('../../entities/lexicon/first-names.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t', 1)[0]!.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()))
  .filter((name) => !OTHERS.test(name));

/** A sentence with a first name in it, its source and its speaker. */
const SENTENCES: Readonly<Record<string, (name: string) => readonly [sentence: string, source: string, speaker: string]>> = {
  opening: (name) => [`${name} Tarvel a dit que la digue tient.`, `${name} Tarvel`, `${name} Tarvel`],
  incise: (name) => [`« La digue tient », a dit ${name} Tarvel.`, `${name} Tarvel`, `${name} Tarvel`],
  frame: (name) => [`Selon ${name} Tarvel, la digue tient.`, `${name} Tarvel`, `${name} Tarvel`],
  role: (name) => [`Le maire, ${name} Tarvel, assure que la digue tient.`, `Le maire, ${name} Tarvel`, `${name} Tarvel`],
  colon: (name) => [`${name} Tarvel : « La digue tient. »`, `${name} Tarvel`, `${name} Tarvel`],
  alone: (name) => [`${name} raconte que la digue tient.`, name, name],
  aged: (name) => [`« La digue tient », confie ${name}, 34 ans.`, `${name}, 34 ans`, name],
};

test.each(Object.keys(SENTENCES).map((kind, row) => [kind, row] as const))('every first name speaks: %s', (kind, row) => {
  const wrong = sampled(FIRST_NAMES, 40, row).flatMap((name) => {
    const [text, source, speaker] = SENTENCES[kind]!(name);
    const found = attributeQuotes(text).map((quote) => [quote.source && text.slice(quote.source.start, quote.source.end), quote.speaker]);
    return JSON.stringify(found) === JSON.stringify([[source, speaker]]) ? [] : [`${name}: ${JSON.stringify(found)}`];
  });
  expect(wrong).toEqual([]);
});

/** Those that look like verbs, adverbs or prepositions. */
test.each(['Aimé', 'Clément', 'Désiré', 'Élise', 'Honoré', 'Lise', 'Luis', 'Maria', 'Marie', 'Régis', 'Servais'])(
  '%s is no verb',
  (name) => {
    const texts = [
      `${name} Tarvel a dit que la digue tient.`,
      `${name} Tarvel : « La digue tient. »`,
      `${name} raconte que la digue tient.`,
    ];
    expect(
      texts.map((text) => attributeQuotes(text).map(({ source, speaker }) => [source && text.slice(source.start, source.end), speaker])),
    ).toEqual([[[`${name} Tarvel`, `${name} Tarvel`]], [[`${name} Tarvel`, `${name} Tarvel`]], [[name, name]]]);
  },
);
