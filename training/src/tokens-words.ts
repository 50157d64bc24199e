/**
 * Trains when *du* and *des* are a preposition and an article. Gold examples are few, so that plain text teaches as well: what stands before
 * « de la », « de l' » can stand before the amalgam, what stands before « une », « les » can stand before the determiner.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanTokens } from '../../packages/tokens/src/tokenize.ts';
import { FEATURES, amalgamFeatures, lastArticle } from '../../packages/tokens/src/words/context.ts';
import { writeModel, type Example, type Settings } from './tokens-learn.ts';
import { readTreebank, type Treebank } from './tokens-treebank.ts';

export const settings: Settings = { size: 1 << 13, epochs: 10, rate: 0.05, l1: 0.0105, scale: 3 };

/** The last article where no text has been read: none of `last.ts`. */
const UNKNOWN = 7;

const targetOf = (form: string): number => ['du', 'des'].indexOf(form.toLowerCase()) + 1;

/** Every *du* and *des* of a treebank: positive where it is two words. */
export function goldExamples({ text, tokens: gold }: Treebank, weight: number): Example[] {
  const tokens = scanTokens(text);
  const words = new Map(gold.map((token) => [token.start, token.words.length]));
  const examples: Example[] = [];
  const parts = Uint8Array.from(tokens.starts, (start) => words.get(start) ?? 1);
  for (let i = 0; i < tokens.length; i++) {
    const target = targetOf(text.slice(tokens.starts[i], tokens.ends[i]));
    if (target === 0) continue;
    const features = new Int32Array(FEATURES);
    amalgamFeatures(text, tokens, { before: i - 1, after: i + 1, target, last: lastArticle(text, tokens, i - 1, parts) }, features);
    examples.push({ features, positive: parts[i] === 2, weight });
  }
  return examples;
}

/** Articles of plain text, with and without *de* before them. */
export function plainExamples(text: string, weight: number): Example[] {
  const tokens = scanTokens(text);
  const form = (i: number): string => text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase().replace('’', "'");
  const examples: Example[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    const article = form(i);
    if (!['la', "l'", 'les', 'un', 'une'].includes(article)) continue;
    const fused = form(i - 1) === 'de' || form(i - 1) === "d'";
    const features = new Int32Array(FEATURES);
    amalgamFeatures(text, tokens, { before: fused ? i - 2 : i - 1, after: i + 1, target: 0, last: UNKNOWN }, features);
    examples.push({ features, positive: fused, weight });
  }
  return examples;
}

export function plainTexts(corpora: string): string[] {
  const lines = readFileSync(join(corpora, 'winer-fr/train.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const popcorn = JSON.parse(readFileSync(join(corpora, 'popcorn/train.json'), 'utf8')) as Record<string, { text: string }>;
  return [...lines.map((line) => (JSON.parse(line) as { text: string }).text), ...Object.values(popcorn).map(({ text }) => text)];
}

export function trainWords(corpora: string, output: string): void {
  const examples = [
    ...goldExamples(readTreebank(join(corpora, 'ud/fr_sequoia-ud-train.conllu')), 1),
    ...goldExamples(readTreebank(join(corpora, 'ud/fr_fqb-ud-test.conllu')), 1),
    ...plainTexts(corpora).flatMap((text) => plainExamples(text, 0.1)),
  ];
  writeModel(
    examples,
    settings,
    'training/src/tokens-words.ts from UD French-Sequoia (train) and UD French-FQB, both LGPL-LR,\n * and the text of WiNER-fr (French Wikinews, CC BY 2.5) and Popcorn (MIT)',
    output,
  );
}
