import { splitSentences, tokenize, type Reading } from '@incise/tokens';
import type { GoldDocument } from '../../../eval/src/readers/gold.ts';
import { jaccard } from '../../../eval/src/scorers/f1.ts';
import { isSameSpeaker, letters } from '../../../eval/src/scorers/quotes.ts';
import type { Deciders } from '../../../packages/entities/src/resolve/resolve-drafts.ts';
import { resolve } from '../../../packages/entities/src/resolve/resolve-entities.ts';
import { answer, speakerWriter } from '../../../packages/quotes/src/attribute-quotes.ts';
import { contentFeatures } from '../../../packages/quotes/src/choice/content-features.ts';
import { readCandidates, sitesOf, type Variant } from '../../../packages/quotes/src/choice/contents.ts';
import { readWordsOf } from '../../../packages/quotes/src/choice/reading.ts';
import { chooseSpeakers, type Decide } from '../../../packages/quotes/src/choice/speakers.ts';
import { propose } from '../../../packages/quotes/src/find-quotes.ts';
import { toQuotes } from '../../../packages/quotes/src/quote.ts';
import { charSpan, readDocument } from '../../../packages/quotes/src/text/document.ts';
import type { Choice } from '../choices/boosting.ts';

/** A labelled article; `fitted` where the rules were written on it, so that what they say of it proves nothing. */
export interface Labelled {
  readonly set: string;
  readonly fitted: boolean;
  readonly gold: GoldDocument;
  readonly reading?: Reading;
}

export interface ContentChoice extends Choice {
  readonly variants: readonly Variant[];
}

export interface Examples {
  readonly document: Labelled;
  readonly contents: readonly ContentChoice[];
  readonly speakers: readonly Choice[];
}

const STRICT = 0.8;
const LOOSE = 0.3;

/** What the choices of an article are, with the right answers; whom descriptions and pronouns mean is decided as in an article that is new. */
export function examplesOf(document: Labelled, hidden: boolean, deciders?: Deciders): Examples {
  const { gold, reading } = document;
  const tokens = tokenize(gold.text);
  const sentences = splitSentences(gold.text, { tokens });
  const doc = readDocument(gold.text, tokens, sentences);
  const words = reading && readWordsOf(doc, tokens, reading);
  const candidates = propose(doc, words);
  const said = gold.quotes.map(({ content }) => letters(gold.text, content));
  const fitOf = (spans: readonly { start: number; end: number }[]): { gold: number; iou: number } => {
    const own = letters(
      gold.text,
      spans.map(({ start, end }) => [start, end] as const),
    );
    let best = { gold: -1, iou: 0 };
    said.forEach((letters, i) => {
      const iou = jaccard(own, letters);
      if (iou > best.iou) best = { gold: i, iou };
    });
    return best;
  };
  const contents = sitesOf(doc, candidates, words).map(({ variants, nested }): ContentChoice => {
    const fits = variants.map(({ candidate }) => fitOf(candidate.content.map((range) => charSpan(doc, range))));
    const best = Math.max(...fits.map(({ iou }) => iou));
    const options = [...contentFeatures(doc, variants, nested, words, hidden), []];
    const optional = fits.some(({ gold: i, iou }) => iou >= LOOSE && gold.quotes[i]!.optional === true);
    const right =
      optional || (best >= LOOSE && best < STRICT)
        ? options.map(() => false)
        : [...fits.map(({ iou }) => best >= STRICT && iou >= best - 0.01), best < LOOSE];
    return { options, right, variants };
  });
  const chosen = (words ? [...candidates, ...readCandidates(doc, words, candidates)] : candidates)
    .map((candidate) => ({ candidate, confidence: 1 }))
    .sort((a, b) => a.candidate.content[0]!.from - b.candidate.content[0]!.from);
  const quotes = toQuotes(doc, chosen);
  const entities = resolve(gold.text, { tokens, sentences, ...(reading && { reading }) }, deciders);
  const answered = answer({ doc, tokens, sentences, chosen, quotes }, gold.text, { entities });
  const write = speakerWriter(answered);
  const speakers: Choice[] = [];
  const record: Decide = (question, i) => {
    const { gold: at, iou } = fitOf(quotes[i]!.content);
    const quote = gold.quotes[at];
    if (quote && iou >= 0.5 && !quote.optional) {
      const names = question.options.map(({ speakers }) =>
        write(speakers)
          .map(({ name }) => name)
          .join(' & '),
      );
      const source = quote.source ? gold.text.slice(...quote.source) : undefined;
      const right = names.map((name) => isSameSpeaker(quote.speaker, name === '' ? null : name, gold.entities, source));
      speakers.push({
        options: question.features,
        right,
      });
    }
    return { chosen: 0, probabilities: [] };
  };
  chooseSpeakers(doc, answered.index, answered.candidates, quotes, answered.answers, record, words);
  return { document, contents, speakers };
}
