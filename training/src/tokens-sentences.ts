/** Trains where French sentences end: `node --import tsx -C @incise/source training/src/tokens-sentences.ts [--data ../shared]`. */
import { join } from 'node:path';
import { scanTokens } from '../../packages/tokens/src/tokenize.ts';
import { categorise } from '../../packages/tokens/src/sentences/categories.ts';
import { sentenceEnds } from '../../packages/tokens/src/sentences/gaps.ts';
import { readLayout } from '../../packages/tokens/src/sentences/newlines.ts';
import { writeModel, type Example, type Settings } from './tokens-learn.ts';
import { readTreebank, type Treebank } from './tokens-treebank.ts';

export const settings: Settings = { size: 1 << 12, epochs: 7, rate: 0.05, l1: 0.01, scale: 4 };

/** The gaps of a treebank as examples: the reading before each one is the gold reading. */
export function sentenceExamples({ text, ends }: Treebank, weight: number): Example[] {
  const examples: Example[] = [];
  const tokens = scanTokens(text);
  const layout = readLayout(text, tokens, 'space');
  sentenceEnds(text, tokens, categorise(text, tokens, layout.breaks, undefined), layout, (features, i) => {
    const positive = ends.has(tokens.ends[i]!);
    examples.push({ features: features.slice(), positive, weight });
    return positive;
  });
  return examples;
}

export function trainSentences(corpora: string, output: string): void {
  const examples = [
    ...sentenceExamples(readTreebank(join(corpora, 'ud/fr_sequoia-ud-train.conllu')), 1),
    ...sentenceExamples(readTreebank(join(corpora, 'ud/fr_fqb-ud-test.conllu')), 0.2),
  ];
  writeModel(examples, settings, 'training/src/tokens-sentences.ts from UD French-Sequoia (train) and UD French-FQB, both LGPL-LR', output);
}
