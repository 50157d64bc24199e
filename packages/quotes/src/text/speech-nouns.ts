import { decodeList } from '../lexicon/decode.ts';
import { speechNouns } from '../lexicon/speech-nouns.generated.ts';

/** Classes of lexicon/speech-nouns.tsv by name. */
const LETTERS = {
  announcing: 'c',
  document: 'd',
  written: 'w',
  medium: 'm',
  measure: 'n',
  saying: 's',
  led: 'l',
  wording: 'g',
} as const;
export type SpeechNoun = keyof typeof LETTERS;

function read(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  decodeList(speechNouns, (noun, classes = '') => letters.set(noun, classes));
  return letters;
}

let nouns: ReadonlyMap<string, string> | undefined;
const table = (): ReadonlyMap<string, string> => (nouns ??= read());

/** Whether a lower-case noun, in the singular or plural, is of a class. */
export function isSpeechNoun(low: string, kind: SpeechNoun): boolean {
  const letters = table().get(low) ?? (/[sx]$/u.test(low) ? table().get(low.slice(0, -1)) : undefined);
  return letters?.includes(LETTERS[kind]) === true;
}

/** The place from 1 of the first of some classes that a noun is of, 0 where it is of none. */
export const speechNounOf = (low: string, kinds: readonly SpeechNoun[]): number => 1 + kinds.findIndex((kind) => isSpeechNoun(low, kind));
