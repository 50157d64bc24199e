import { splitSentences, tokenize, type Reading, type Sentence, type Token } from '@incise/tokens';
import type { GoldDocument, GoldQuote } from '../../../eval/src/readers/gold.ts';
import { jaccard, overlap } from '../../../eval/src/scorers/f1.ts';
import { isSameSpeaker, letters, nameKey } from '../../../eval/src/scorers/quotes.ts';
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
import type { WeighEnds } from '../../../packages/quotes/src/choice/ends.ts';
import type { WeighOpeners } from '../../../packages/quotes/src/choice/openers.ts';
import type { WeighStretch } from '../../../packages/quotes/src/choice/stretches.ts';
import type { Candidate } from '../../../packages/quotes/src/cues/candidate.ts';
import { findCandidates } from '../../../packages/quotes/src/find-quotes.ts';
import { toQuotes } from '../../../packages/quotes/src/quote.ts';
import { charSpan, readDocument, type Document, type Range } from '../../../packages/quotes/src/text/document.ts';
import type { Choice } from '../choices/boosting.ts';
import { standingOf, type Standing } from '../choices/weight.ts';

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

export interface EndChoice extends Choice {
  /** The place of the end that the rules give. */
  readonly rule: number;
}

export interface Examples {
  readonly document: Labelled;
  readonly openers: readonly Choice[];
  readonly ends: readonly EndChoice[];
  readonly stretches: readonly Choice[];
  readonly contents: readonly ContentChoice[];
  readonly sources: readonly Choice[];
  readonly speakers: readonly Choice[];
}

const STRICT = 0.8;
const LOOSE = 0.3;
/** How much of a quote, or of a source, has to be met for it to be that one. */
const HALF = 0.5;

/** How probable each option is. */
export type Weigh = (options: Choice['options']) => readonly number[];

/** What is decided before something else is, by models that have not seen the article. */
export interface Before {
  readonly openers?: Weigh;
  readonly ends?: Weigh;
  readonly stretches?: Weigh;
  readonly sources?: Weigh;
  readonly deciders?: Deciders;
}

/** A labelled article as the rules read it. */
interface Read {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words: ReadWords | undefined;
  readonly openers: readonly Choice[];
  readonly ends: readonly EndChoice[];
  readonly stretches: readonly Choice[];
  readonly candidates: readonly Candidate[];
  readonly lettersOf: (ranges: readonly Range[]) => ReadonlySet<number>;
  readonly fitOf: (candidate: Candidate) => { readonly quote: GoldQuote | undefined; readonly iou: number };
}

function read({ set, gold, reading }: Labelled, hidden: boolean, before: Before): Read {
  const standing = standingOf(set);
  const tokens = tokenize(gold.text);
  const sentences = splitSentences(gold.text, { tokens });
  const doc = readDocument(gold.text, tokens, sentences);
  const words = reading && readWordsOf(doc, tokens, reading);
  const lettersOf = (ranges: readonly Range[]): Set<number> =>
    letters(
      gold.text,
      ranges.map((range) => {
        const { start, end } = charSpan(doc, range);
        return [start, end] as const;
      }),
    );
  const pieces = gold.quotes.flatMap(({ content, optional }) =>
    content.map((span) => ({ letters: letters(gold.text, [span]), optional: optional === true })),
  );
  const openers: Choice[] = [];
  const recordOpeners: WeighOpeners = ({ from, to }, found, options) => {
    const [start, end] = [doc.start[from]!, doc.end[to]!];
    const reported = gold.quotes.filter(
      ({ type, cue, content: [first] }) =>
        (type === 'indirect' || type === 'mixed') && cue && cue[0] < end && start < cue[1] && first![0] > start,
    );
    const right = found.map(({ kind, from, at }) => {
      const last = doc.start[Math.min(doc.length - 1, kind === 'que' ? at + 2 : kind === 'question' ? at + 1 : at)]!;
      const earliest = doc.start[doc.opens[from - 1]! >= 0 ? from - 1 : from]!;
      return reported.some(({ content: [first] }) => first![0] >= earliest && first![0] <= last);
    });
    const isOptional = reported.some(({ optional }) => optional);
    openers.push({ options, right: isOptional ? options.map(() => false) : [...right, !right.includes(true)], ...standing });
    return before.openers?.(options) ?? options.map(() => 0);
  };
  const ends: EndChoice[] = [];
  const recordEnds: WeighEnds = (clause, found, rows) => {
    const [start, ...others] = found.map((to) => lettersOf([{ from: clause.from, to }]));
    const first = Math.min(...start!);
    const piece = pieces.find(({ letters }) => Math.min(...letters) === first);
    const rule = found.indexOf(clause.to);
    const isRight = [start!, ...others].map(
      (own) => piece?.optional === false && piece.letters.size === own.size && jaccard(own, piece.letters) === 1,
    );
    ends.push({ options: hide(rows, hidden, UNTOLD.ends), right: isRight, rule, ...standing });
    return before.ends?.(rows) ?? found.map((to) => (to === clause.to ? 1 : 0));
  };
  const stretches: Choice[] = [];
  const recordStretch: WeighStretch = ({ content }, features) => {
    const options = [features, []];
    const own = lettersOf([content]);
    const isOptional = pieces.some(({ letters, optional }) => optional && overlap(letters, own) > 0);
    const isSaid = pieces.some(({ letters }) => jaccard(own, letters) >= STRICT);
    stretches.push({ options, right: isOptional ? [false, false] : [isSaid, !isSaid], ...standing });
    return before.stretches?.(options)[0] ?? 0;
  };
  const said = gold.quotes.map(({ content }) => letters(gold.text, content));
  const fitOf: Read['fitOf'] = ({ content }) => {
    const own = lettersOf(content);
    let best = { at: -1, iou: 0 };
    said.forEach((letters, at) => {
      const iou = jaccard(own, letters);
      if (iou > best.iou) best = { at, iou };
    });
    return { quote: gold.quotes[best.at], iou: best.iou };
  };
  const candidates = findCandidates(doc, words, { openers: recordOpeners, ends: recordEnds, stretch: recordStretch });
  return { doc, tokens, sentences, words, openers, ends, stretches, candidates, lettersOf, fitOf };
}

/** The first feature is what the rules say: its value where they were written on the article, so that it proves nothing. */
const UNTOLD = { contents: 7, ends: 3, sources: 3 } as const;

const hide = (rows: readonly (readonly number[])[], hidden: boolean, value: number): readonly (readonly number[])[] =>
  hidden ? rows.map(([, ...rest]) => [value, ...rest]) : rows;

function contentsOf({ doc, words, candidates, fitOf }: Read, standing: Standing, hidden: boolean): ContentChoice[] {
  return sitesOf(doc, candidates, words).map(({ variants, nested }): ContentChoice => {
    const fits = variants.map(({ candidate }) => fitOf(candidate));
    const best = Math.max(...fits.map(({ iou }) => iou));
    const options = [...hide(contentFeatures(doc, variants, nested, words), hidden, UNTOLD.contents), []];
    const optional = fits.some(({ quote, iou }) => iou >= LOOSE && quote?.optional === true);
    const right =
      optional || (best >= LOOSE && best < STRICT)
        ? options.map(() => false)
        : [...fits.map(({ iou }) => best >= STRICT && iou >= best - 0.01), best < LOOSE];
    return { options, right, variants, ...standing };
  });
}

/**
 * What the choices of an article are, with the right answers; what is asked follows what is decided before: openers, then ends, then stretches, then
 * contents and sources, then speakers. `hidden` leaves out what the rules say.
 */
export function examplesOf(document: Labelled, hidden: boolean, before: Before = {}): Examples {
  const { sources: weighSources, deciders } = before;
  const { gold, reading } = document;
  const article = read(document, hidden, before);
  const standing = standingOf(document.set);
  const { doc, tokens, sentences, words, openers, ends, stretches, candidates, lettersOf, fitOf } = article;
  const examples: Examples = { document, openers, ends: [], stretches: [], contents: [], sources: [], speakers: [] };
  if (!before.openers) return examples;
  if (!before.ends) return { ...examples, ends };
  if (!before.stretches) return { ...examples, ends, stretches };
  const labelOf = (candidate: Candidate): GoldQuote | undefined => {
    const { quote, iou } = fitOf(candidate);
    return iou >= HALF && quote?.optional !== true ? quote : undefined;
  };
  const sources: Choice[] = [];
  const describeSources = sourceFeatures(doc, words);
  const recordSource: WeighSources = (candidate, phrases) => {
    const options = [...hide(describeSources(candidate, phrases), hidden, UNTOLD.sources), []];
    const quote = labelOf(candidate);
    if (quote) {
      const wanted = quote.source && letters(gold.text, [quote.source]);
      const shares = phrases.map((range) => (wanted ? jaccard(lettersOf([range]), wanted) : 0));
      const most = Math.min(HALF, Math.max(...shares));
      sources.push({ options, right: [...shares.map((share) => share > 0 && share >= most), !wanted], ...standing });
    }
    return weighSources?.(options) ?? options.map(() => 0);
  };
  const found: Chosen[] = (words ? [...candidates, ...readCandidates(doc, words, candidates)] : candidates)
    .map((candidate) => ({ candidate, confidence: 1 }))
    .sort((a, b) => a.candidate.content[0]!.from - b.candidate.content[0]!.from);
  const chosen = chooseSources(doc, found, words, recordSource);
  const contents = contentsOf(article, standing, hidden);
  if (!weighSources) return { ...examples, ends, stretches, contents, sources };
  const speakers: Choice[] = [];
  const quotes = toQuotes(doc, chosen);
  const entities = resolve(gold.text, { tokens, sentences, ...(reading && { reading }) }, deciders);
  const answered = answer({ doc, tokens, sentences, chosen, quotes, ...(words && { words }) }, gold.text, { entities });
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
      const wanted = nameKey(quote.speaker ?? '');
      const isNamed = names.map((name) => nameKey(name) === wanted);
      // Of a description the scorer takes the whole source too: « communiqué du syndicat » for « syndicat ».
      const right = isNamed.includes(true)
        ? isNamed
        : names.map((name) => isSameSpeaker(quote.speaker, name === '' ? null : name, gold.entities, source));
      speakers.push({ options: question.features, right, ...standing });
    }
    return { chosen: 0, probabilities: [] };
  };
  chooseSpeakers(answered, recordSpeaker);
  return { ...examples, ends, stretches, contents, sources, speakers };
}
