import type { Document } from './document.ts';
import type { EntityType } from '../types.ts';

/** Stand-in for the name model: runs of capitalised words that do not open a sentence. */
export function capitalisedRuns({ words, tokens, sentenceOf }: Document): { start: number; end: number; type: EntityType }[] {
  const runs: { start: number; end: number; type: EntityType }[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital || words[i]!.demonym) continue;
    let j = i + 1;
    while (j < words.length && words[j]!.capital && sentenceOf[j] === sentenceOf[i]) j++;
    const opening = i === 0 || sentenceOf[i - 1] !== sentenceOf[i];
    if (!(opening && j === i + 1) && !/^(?:M|Mme|Mm?|Le|La|Les|L'|Il|Elle|En|Un|Une)$/u.test(tokens[i]!.text)) {
      const upper = tokens[i]!.text === tokens[i]!.text.toUpperCase() && tokens[i]!.text.length > 1;
      runs.push({ start: tokens[i]!.start, end: tokens[j - 1]!.end, type: j - i > 1 || ['m', 'mme'].includes(words[i - 1]?.lower ?? '') ? 'PER' : upper ? 'ORG' : 'LOC' });
    }
    i = j - 1;
  }
  return runs;
}
