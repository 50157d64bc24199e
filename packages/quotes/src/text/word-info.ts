import { functionWords } from '../lexicon/function-words.generated.ts';
import { sourceNouns } from '../lexicon/source-nouns.generated.ts';
import { Form } from '../verbs/conjugate.ts';
import { verbForms, type VerbForm } from '../verbs/lexicon.ts';
import { Flag } from './flags.ts';

/** What is known of a word form out of context. */
export interface WordInfo {
  /** Lower case, NFC, with ' for the apostrophe. */
  readonly low: string;
  readonly flags: number;
  readonly verb?: VerbForm;
  /** Taken for an adverb by its ending only. */
  readonly suffixed?: true;
}

const CLASSES: Readonly<Record<string, number>> = {
  det: Flag.determiner, prep: Flag.preposition, subj: Flag.subject, clitic: Flag.clitic, neg: Flag.negation, adv: Flag.adverb, que: Flag.que,
  rel: Flag.relative, coord: Flag.coordinator, sub: Flag.subordinator, avoir: Flag.avoir | Flag.finite, etre: Flag.etre | Flag.finite,
  infinitive: Flag.infinitive, participle: Flag.presentParticiple, auxavoir: Flag.avoir, auxetre: Flag.etre, time: Flag.time, num: Flag.number,
};
const FINITE = Form.present | Form.imperfect | Form.past | Form.future | Form.conditional | Form.subjunctive;

let closed: ReadonlyMap<string, number> | undefined;
const closedClasses = (): ReadonlyMap<string, number> =>
  (closed ??= new Map(
    functionWords.split('\n').map((line) => {
      const [word, classes] = line.split('\t') as [string, string];
      return [word, classes.split(' ').reduce((flags, name) => flags | CLASSES[name]!, 0)];
    }),
  ));

let nouns: ReadonlyMap<string, string> | undefined;
const sources = (): ReadonlyMap<string, string> => (nouns ??= new Map(sourceNouns.split('\n').map((line) => line.split('\t') as [string, string])));

const singularOf = (word: string): string => (word.endsWith('aux') ? `${word.slice(0, -3)}al` : /[sx]$/u.test(word) ? word.slice(0, -1) : word);
/** Whether a lower-case noun names people, a body or a document. */
export const isSourceNoun = (low: string): boolean => kindOf(low) !== undefined;
const kindOf = (low: string): string | undefined => sources().get(low) ?? sources().get(singularOf(low)) ?? (low.startsWith('ex-') ? kindOf(low.slice(3)) : undefined);
/** Whether the noun names a body or a document, not people. */
export const isBody = (low: string): boolean => /^(?:body|document)$/u.test(kindOf(low) ?? '');

function verbFlags(features: number): number {
  return (
    (features & FINITE ? Flag.finite : 0) |
    (features & Form.infinitive ? Flag.infinitive : 0) |
    (features & Form.presentParticiple ? Flag.presentParticiple : 0) |
    (features & Form.pastParticiple ? Flag.pastParticiple : 0)
  );
}

const PUNCTUATION: Readonly<Record<string, number>> = {
  ',': Flag.comma, ':': Flag.colon, '.': Flag.final, '!': Flag.final, '?': Flag.final, '…': Flag.final, ';': Flag.semicolon,
  '–': Flag.dash, '—': Flag.dash, '-': Flag.dash, '(': Flag.openBracket, '[': Flag.openBracket, ')': Flag.closeBracket, ']': Flag.closeBracket,
  '«': Flag.mark, '»': Flag.mark, '“': Flag.mark, '”': Flag.mark, '"': Flag.mark, '„': Flag.mark, '‹': Flag.mark, '›': Flag.mark, '‘': Flag.mark,
};

/** Classifies one word form; `text` is a token, or the part of it before or after an inversion's hyphen. */
export function classify(text: string): WordInfo {
  const low = text.normalize('NFC').toLowerCase().replaceAll('’', "'");
  const first = low.charAt(0);
  const mark = PUNCTUATION[first];
  if (mark !== undefined && !/\p{L}/u.test(low)) return { low, flags: /^[.!?…]+$/u.test(low) ? Flag.final : low.length === 1 ? mark : 0 };
  if (/^\p{N}/u.test(low)) return { low, flags: Flag.number | Flag.word };
  if (!/^\p{L}/u.test(low)) return { low, flags: 0 };
  if (text === 'A') return { low: 'à', flags: Flag.word | Flag.preposition | Flag.capital };
  const verb = verbForms().get(low);
  const suffixed = low.length > 6 && low.endsWith('ment') && !verb && !closedClasses().has(low) && !isSourceNoun(low);
  const flags =
    Flag.word |
    (text.charAt(0) === first ? 0 : Flag.capital) |
    (closedClasses().get(low) ?? (suffixed ? Flag.adverb : 0)) |
    (verb ? verbFlags(verb.features) : 0) |
    (isSourceNoun(low) ? Flag.sourceNoun : 0);
  if (suffixed) return { low, flags, suffixed };
  return verb ? { low, flags, verb } : { low, flags };
}
