import { join } from 'node:path';
import { trainSentences } from './tokens-sentences.ts';
import { trainWords } from './tokens-words.ts';

/** Trains the two models of @incise/tokens from the corpora in `corpora`, and writes them into the repository at `root`. */
export function trainTokens(corpora: string, root: string): void {
  trainSentences(corpora, join(root, 'packages/tokens/src/sentences/weights.generated.ts'));
  trainWords(corpora, join(root, 'packages/tokens/src/words/weights.generated.ts'));
}
