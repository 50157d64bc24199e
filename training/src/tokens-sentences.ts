/** Trains where French sentences end; `train --cross-validate` prints what that is worth by folds. */
import { join } from 'node:path';
import { readInvented } from '../../eval/src/readers/labels.ts';
import { sumWeights } from '../../packages/tokens/src/model/weights.ts';
import { categorise } from '../../packages/tokens/src/sentences/categories.ts';
import { sentenceEnds, type Decide } from '../../packages/tokens/src/sentences/gaps.ts';
import { readLayout } from '../../packages/tokens/src/sentences/newlines.ts';
import { scanTokens } from '../../packages/tokens/src/tokenize.ts';
import type { TokenColumns } from '../../packages/tokens/src/types.ts';
import { learn, random, writeModel, type Example, type Model, type Settings } from './tokens-learn.ts';
import { plainSentences, runningTexts } from './tokens-plain.ts';
import { readTreebank, type Treebank } from './tokens-treebank.ts';
import { plainTexts } from './tokens-words.ts';

const settings: Settings = { size: 1 << 14, epochs: 7, rate: 0.05, l1: 0.015, scale: 4 };
/** How much an example counts: of a treebank in its order, drawn from it by lot, of questions, of plain text. */
const WEIGHTS = { ordered: 1, drawn: 0.4, questions: 0.2, plain: 0.1 };
/** How many times sentences of the treebank are drawn, and the share of them that is: what follows what is then not learnt by heart. */
const DRAWS = 12;
const SHARE = 0.4;
const FOLDS = 6;

/** A text and the end offsets of its sentences. */
type Ends = Pick<Treebank, 'text' | 'ends'>;

function joined(sentences: readonly string[]): Ends {
  const ends = new Set<number>();
  let length = -1;
  for (const sentence of sentences) ends.add((length += sentence.length + 1));
  return { text: sentences.join(' '), ends };
}

function readSentences(corpora: string, name: string): string[] {
  const { text, ends } = readTreebank(join(corpora, `ud/fr_${name}.conllu`));
  let start = 0;
  return [...ends].map((end) => text.slice(start, (start = end)).trim());
}

/** Reads the gaps of a text that is one paragraph. */
function read(text: string, decideIn: (tokens: TokenColumns) => Decide): number[] {
  const tokens = scanTokens(text);
  const { breaks, laidOut } = readLayout(text, tokens, 'space');
  const categories = categorise(text, tokens, breaks, undefined);
  return sentenceEnds({ text, tokens, categories, breaks, laidOut }, decideIn(tokens)).map((last) => tokens.ends[last]!);
}

/** The gaps of a text as examples: the reading before each one is the right one. */
function examplesOf({ text, ends }: Ends, weight: number): Example[] {
  const examples: Example[] = [];
  read(text, (tokens) => (features, i) => {
    const positive = ends.has(tokens.ends[i]!);
    examples.push({ features: features.slice(), positive, weight });
    return positive;
  });
  return examples;
}

/** What does not come from Sequoia: questions, and articles of news with their marks changed. */
function otherExamples(corpora: string): Example[] {
  const articles = [...plainTexts(corpora), ...['invented', 'families'].flatMap(textsOf)].map(plainSentences);
  return [
    ...examplesOf(joined(readSentences(corpora, 'fqb-ud-test')), WEIGHTS.questions),
    ...runningTexts(articles, 5).flatMap((sentences) => examplesOf(joined(sentences), WEIGHTS.plain)),
  ];
}

const textsOf = (set: string): string[] => readInvented(set as 'invented' | 'families').map(({ text }) => text);

function sequoiaExamples(sentences: readonly string[]): Example[] {
  const next = random(100);
  const draws = Array.from({ length: DRAWS }, () => sentences.filter(() => next() < SHARE));
  return [...examplesOf(joined(sentences), WEIGHTS.ordered), ...draws.flatMap((drawn) => examplesOf(joined(drawn), WEIGHTS.drawn))];
}

const readSequoia = (corpora: string): string[] => ['sequoia-ud-train', 'sequoia-ud-dev'].flatMap((name) => readSentences(corpora, name));

export function trainSentences(corpora: string, output: string): void {
  writeModel(
    [...sequoiaExamples(readSequoia(corpora)), ...otherExamples(corpora)],
    settings,
    'training/src/tokens-sentences.ts from UD French-Sequoia (train, dev) and UD French-FQB, both LGPL-LR,\n * and the text of WiNER-fr (French Wikinews, CC BY 2.5), Popcorn (MIT) and of our own labels',
    output,
  );
}

/** Sentences of a text that a model finds whole, of how many it finds and how many there are. */
function countRight({ weights, bias }: Model, { text, ends }: Ends): readonly [right: number, found: number, gold: number] {
  const spans = (offsets: readonly number[]): string[] => offsets.map((end, i) => `${i === 0 ? 0 : offsets[i - 1]!} ${end}`);
  const found = spans(read(text, () => (features, _, least) => sumWeights(weights, features) + bias > least));
  const gold = new Set(spans([...ends]));
  return [found.filter((span) => gold.has(span)).length, found.length, gold.size];
}

/** F1 of whole sentences: Sequoia by folds, its sentences dealt by lot as its test part was; GSD, of which nothing is learnt, by each of the models. */
export function crossValidateSentences(corpora: string): string {
  const sentences = readSequoia(corpora);
  const gsd = joined(readSentences(corpora, 'gsd-ud-dev'));
  const others = otherExamples(corpora);
  const next = random(7);
  const folds = sentences.map(() => Math.floor(next() * FOLDS));
  const totals = { Sequoia: [0, 0, 0], GSD: [0, 0, 0] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn([...sequoiaExamples(sentences.filter((_, i) => folds[i] !== fold)), ...others], settings);
    const add = (total: number[], text: Ends): void => {
      countRight(model, text).forEach((count, k) => (total[k]! += count));
    };
    add(totals.Sequoia, joined(sentences.filter((_, i) => folds[i] === fold)));
    add(totals.GSD, gsd);
  }
  const f1 = ([right, found, gold]: readonly number[]): string => ((200 * right!) / (found! + gold!)).toFixed(2);
  return `Sequoia train and dev, ${FOLDS} folds: ${f1(totals.Sequoia)}\nGSD dev, unseen: ${f1(totals.GSD)}`;
}
