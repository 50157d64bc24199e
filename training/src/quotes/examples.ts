import { splitSentences, tokenize, type Reading, type Sentence, type Token } from '@incise/tokens';
import type { GoldDocument, GoldQuote } from '../../../eval/src/readers/gold.ts';
import { jaccard } from '../../../eval/src/scorers/f1.ts';
import { isSameSpeaker, letters } from '../../../eval/src/scorers/quotes.ts';
import type { Deciders } from '../../../packages/entities/src/resolve/resolve-drafts.ts';
import { resolve } from '../../../packages/entities/src/resolve/resolve-entities.ts';
import { answer, speakerWriter } from '../../../packages/quotes/src/attribute-quotes.ts';
import type { Chosen } from '../../../packages/quotes/src/choice/choose-contents.ts';
import { contentFeatures } from '../../../packages/quotes/src/choice/content-features.ts';
import { readCandidates, sitesOf, type Variant } from '../../../packages/quotes/src/choice/contents.ts';
import { readWordsOf, type ReadWords } from '../../../packages/quotes/src/choice/reading.ts';
import { sourceFeatures } from '../../../packages/quotes/src/choice/source-features.ts';
import { chooseSources, type WeighSources } from '../../../packages/quotes/src/choice/sources.ts';
import { chooseSpeakers, type Decide } from '../../../packages/quotes/src/choice/speakers.ts';
import type { Candidate } from '../../../packages/quotes/src/cues/candidate.ts';
import { findCandidates } from '../../../packages/quotes/src/find-quotes.ts';
import { toQuotes } from '../../../packages/quotes/src/quote.ts';
import { charSpan, readDocument, type Document } from '../../../packages/quotes/src/text/document.ts';
import type { Choice } from '../choices/boosting.ts';
import { weightOf } from '../choices/weight.ts';

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
  readonly sources: readonly Choice[];
  readonly speakers: readonly Choice[];
}

const STRICT = 0.8;
const LOOSE = 0.3;
/** How much of a quote, or of a source, has to be met for it to be that one. */
const HALF = 0.5;

/** A labelled article as the rules read it. */
interface Read {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words: ReadWords | undefined;
  readonly candidates: readonly Candidate[];
  readonly fitOf: (candidate: Candidate) => { readonly quote: GoldQuote | undefined; readonly iou: number };
}

function read({ gold, reading }: Labelled): Read {
  const tokens = tokenize(gold.text);
  const sentences = splitSentences(gold.text, { tokens });
  const doc = readDocument(gold.text, tokens, sentences);
  const words = reading && readWordsOf(doc, tokens, reading);
  const said = gold.quotes.map(({ content }) => letters(gold.text, content));
  const fitOf: Read['fitOf'] = ({ content }) => {
    const spans = content.map((range) => charSpan(doc, range));
    const own = letters(
      gold.text,
      spans.map(({ start, end }) => [start, end] as const),
    );
    let best = { at: -1, iou: 0 };
    said.forEach((letters, at) => {
      const iou = jaccard(own, letters);
      if (iou > best.iou) best = { at, iou };
    });
    return { quote: gold.quotes[best.at], iou: best.iou };
  };
  return { doc, tokens, sentences, words, candidates: findCandidates(doc), fitOf };
}

function contentsOf({ doc, words, candidates, fitOf }: Read, weight: number, hidden: boolean): ContentChoice[] {
  return sitesOf(doc, candidates, words).map(({ variants, nested }): ContentChoice => {
    const fits = variants.map(({ candidate }) => fitOf(candidate));
    const best = Math.max(...fits.map(({ iou }) => iou));
    const options = [...contentFeatures(doc, variants, nested, words, hidden), []];
    const optional = fits.some(({ quote, iou }) => iou >= LOOSE && quote?.optional === true);
    const right =
      optional || (best >= LOOSE && best < STRICT)
        ? options.map(() => false)
        : [...fits.map(({ iou }) => best >= STRICT && iou >= best - 0.01), best < LOOSE];
    return { options, right, variants, weight };
  });
}

/**
 * What the choices of an article are, with the right answers; whom its words mean and which phrases are sources is decided as in an
 * article that is new, and without the latter no speaker is asked for.
 */
export function examplesOf(
  document: Labelled,
  hidden: boolean,
  deciders?: Deciders,
  weighSources?: (options: Choice['options']) => readonly number[],
): Examples {
  const { gold, reading } = document;
  const article = read(document);
  const weight = weightOf(document.set);
  const { doc, tokens, sentences, words, candidates, fitOf } = article;
  const labelOf = (candidate: Candidate): GoldQuote | undefined => {
    const { quote, iou } = fitOf(candidate);
    return iou >= HALF && quote?.optional !== true ? quote : undefined;
  };
  const sources: Choice[] = [];
  const recordSource: WeighSources = (candidate, phrases) => {
    const options = [...sourceFeatures(doc, candidate, phrases, words, hidden), []];
    const quote = labelOf(candidate);
    if (quote) {
      const wanted = quote.source && letters(gold.text, [quote.source]);
      const shares = phrases.map((range) => {
        const { start, end } = charSpan(doc, range);
        return wanted ? jaccard(letters(gold.text, [[start, end]]), wanted) : 0;
      });
      const most = Math.min(HALF, Math.max(...shares));
      sources.push({ options, right: [...shares.map((share) => share > 0 && share >= most), !wanted], weight });
    }
    return weighSources?.(options) ?? options.map(() => 0);
  };
  const found: Chosen[] = (words ? [...candidates, ...readCandidates(doc, words, candidates)] : candidates)
    .map((candidate) => ({ candidate, confidence: 1 }))
    .sort((a, b) => a.candidate.content[0]!.from - b.candidate.content[0]!.from);
  const chosen = chooseSources(doc, found, words, recordSource);
  const contents = contentsOf(article, weight, hidden);
  const speakers: Choice[] = [];
  const examples = { document, contents, sources, speakers };
  if (!weighSources) return examples;
  const quotes = toQuotes(doc, chosen);
  const entities = resolve(gold.text, { tokens, sentences, ...(reading && { reading }) }, deciders);
  const answered = answer({ doc, tokens, sentences, chosen, quotes }, gold.text, { entities });
  const write = speakerWriter(answered);
  const recordSpeaker: Decide = (question, i) => {
    const quote = labelOf(chosen[i]!.candidate);
    if (quote) {
      const names = question.options.map(({ speakers }) =>
        write(speakers)
          .map(({ name }) => name)
          .join(' & '),
      );
      const source = quote.source ? gold.text.slice(...quote.source) : undefined;
      const right = names.map((name) => isSameSpeaker(quote.speaker, name === '' ? null : name, gold.entities, source));
      speakers.push({ options: question.features, right, weight });
    }
    return { chosen: 0, probabilities: [] };
  };
  chooseSpeakers(doc, answered.index, chosen, quotes, answered.answers, recordSpeaker, words);
  return examples;
}
