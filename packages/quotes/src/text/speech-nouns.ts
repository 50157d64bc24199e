import { decodeList } from '../lexicon/decode.ts';
import { speechNouns } from '../lexicon/speech-nouns.generated.ts';

/** Classes of lexicon/speech-nouns.tsv by name. */
const LETTERS = {
  announcing: 'c',
  document: 'd',
  written: 'w',
  medium: 'm',
  measure: 'n',
  state: 'j',
  unit: 'x',
  known: 'i',
  saying: 's',
  led: 'l',
  wording: 'g',
  remark: 'r',
  stirred: 'e',
  occasion: 'o',
  passing: 'p',
  faced: 'f',
  site: 't',
  afterEn: 'v',
  pair: 'u',
  manner: 'h',
  fate: 'k',
  theme: 'q',
  sure: 'z',
  bodies: 'b',
  authority: 'y',
  carrying: 'a',
  clausal: 'A',
} as const;
export type SpeechNoun = keyof typeof LETTERS;

/** The classes of words, papers and media, which are somebody's. */
export const OF_WORDS = ['document', 'written', 'saying', 'medium', 'announcing'] as const satisfies readonly SpeechNoun[];

function read(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  decodeList(speechNouns, (noun, classes = '') => letters.set(noun, classes));
  return letters;
}

let nouns: ReadonlyMap<string, string> | undefined;
const table = (): ReadonlyMap<string, string> => (nouns ??= read());

/** The classes of a lower-case noun, in the singular or plural. */
const lettersOf = (low: string): string | undefined =>
  table().get(low) ?? (low.endsWith('s') || low.endsWith('x') ? table().get(low.slice(0, -1)) : undefined);

/** Whether a lower-case noun, in the singular or plural, is of a class. */
export function isSpeechNoun(low: string, kind: SpeechNoun): boolean {
  return lettersOf(low)?.includes(LETTERS[kind]) === true;
}

/** The place from 1 of the first of some classes that a noun is of, 0 where it is of none. */
export function speechNounOf(low: string, kinds: readonly SpeechNoun[]): number {
  const letters = lettersOf(low);
  return letters === undefined ? 0 : 1 + kinds.findIndex((kind) => letters.includes(LETTERS[kind]));
}
