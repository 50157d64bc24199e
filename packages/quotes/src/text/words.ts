import type { Sentence, Token } from '@incise/tokens';
import { firstNameGender, isForeignParticle } from '@incise/entities/choice';
import { Flag, Kind } from './flags.ts';
import { classify, compoundsFrom, readForm, type WordInfo } from './word-info.ts';

/** The words of a text as parallel arrays: tokens, with an inverted pronoun (*-t-il*) split from its verb. */
export interface Words {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Int32Array;
  readonly info: readonly WordInfo[];
  /** First and last word of the sentence of each word. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Rules look no farther than this many words within a sentence, so that time stays linear on a text without full stops. */
const LONGEST = 150;

const INVERTED = /^(?:-t)?-(?:je|tu|il|elle|on|nous|vous|ils|elles|ce)$/u;

/** The hyphen from which a token is an inverted pronoun, or -1: one of its last three, « a-t-t-il ». */
function inversionAt(token: string): number {
  let hyphen = token.length;
  for (let n = 0; n < 3 && hyphen > 0; n++) {
    const previous = token.lastIndexOf('-', hyphen - 1);
    if (previous < 0) break;
    hyphen = previous;
  }
  if (hyphen === token.length) return -1;
  while (hyphen >= 0) {
    if (INVERTED.test(token.slice(hyphen).toLowerCase().replace('-t-t-', '-t-'))) return hyphen;
    hyphen = token.indexOf('-', hyphen + 1);
  }
  return -1;
}

const NOTE_BRACKETS: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/** « P » (1), « P »¹, « P »1: of how many tokens the call of a note is that begins with token t, which is no word of the text. */
function noteLength(tokens: readonly Token[], t: number): number {
  const { text, start } = tokens[t]!;
  const before = tokens[t - 1];
  if (before?.text !== '»') return 0;
  const closer = NOTE_BRACKETS[text];
  if (closer !== undefined) return /^\d{1,3}$/u.test(tokens[t + 1]?.text ?? '') && tokens[t + 2]?.text === closer ? 3 : 0;
  return before.end === start && /^(?:\d{1,3}|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3})$/u.test(text) ? 1 : 0;
}

/** « Moody[’s] »: the ending of an English name. */
const isPossessiveEnding = (name: Token, { text, start }: Token): boolean =>
  text.length === 2 && start === name.end && /^['’]s$/u.test(text) && /^\p{Lu}/u.test(name.text);

const VERB = Flag.finite | Flag.infinitive | Flag.pastParticiple | Flag.presentParticiple;
/** A verb, or by its ending an adverb, as « Clément » looks. */
const NO_NAME = VERB | Flag.suffixed;

/** What a word with a capital is not before a name: « Grâce Mutombo » is no preposition, « Mai Nguyen » no month, « Clément Roux », « Désiré raconte » no verb; « Lundi Léa Petit … » stays a day. */
function lostBefore(form: string, flags: number, next: number): number {
  if ((flags & Flag.capital) !== 0 && (flags & NO_NAME) !== 0 && (next & (Flag.capital | Flag.finite)) !== 0 && firstNameGender(form))
    return flags & Flag.suffixed ? NO_NAME | Flag.adverb : VERB;
  if ((flags & next & Flag.capital) === 0 || (next & (Flag.determiner | Flag.preposition)) !== 0) return 0;
  if (/^(?:grâce|face)$/u.test(form)) return Flag.preposition;
  return (flags & Flag.adverb) === 0 && !/^di|di$/u.test(form) ? flags & Flag.time : 0;
}

/** « [Avocat] », « [Ministre] »: whether a word with a capital is a noun for people. */
const isOffice = (flags: number): boolean => (flags & (Flag.capital | Flag.sourceNoun | Flag.body)) === (Flag.capital | Flag.sourceNoun);

/** « [le] Maire », not « Bruno [Le] Maire », « les Amis du lac », « surnommé « le Maire » »: whether a word is the determiner of the one behind it, which is no name then. */
const determines = ({ kinds }: WordInfo, flags: number, before: number): boolean =>
  (flags & Flag.determiner) !== 0 && (kinds & Kind.plural) === 0 && (flags & before & Flag.capital) === 0 && (before & Flag.mark) === 0;

/** « Bonjour Léa, [le maire a dit] »: end of a greeting at the head of a sentence, with its comma; `from` where there is none. */
function greetingEnd({ text, start, end, flags }: Columns, from: number, to: number): number {
  if (!/^(?:bonjour|bonsoir|salut|merci)$/iu.test(text.slice(start[from], end[from]))) return from;
  let k = from + 1;
  while (k < to && (flags[k]! & Flag.capital) !== 0) k++;
  return k > from + 1 && k + 1 < to && (flags[k]! & Flag.comma) !== 0 ? k + 1 : from;
}

type Columns = Pick<Words, 'text' | 'start' | 'end' | 'flags'>;

/** What a dateline holds: « GENÈVE, 18 mai », « Nantes (AFP) ». */
const DATELINE = Flag.capital | Flag.number | Flag.time | Flag.comma | Flag.openBracket | Flag.closeBracket;

/** « GENÈVE, 18 mai – », « Brest, le 3 avr – », « (Nantes, AFP) - », « MONTRÉAL — », « (Montréal) »: end of a dateline, with its dash, at the head of a sentence; `from` where there is none. */
function datelineEnd({ text, start, end, flags }: Columns, from: number, to: number): number {
  if ((flags[from]! & (Flag.capital | Flag.openBracket)) === 0) return from;
  let seen = 0;
  for (let k = from; k < to && k < from + 11; k++) {
    // « (Montréal) [Le] maire »
    const closes = (flags[from]! & Flag.openBracket) !== 0 && k > from && (flags[k - 1]! & Flag.closeBracket) !== 0;
    if (closes && (flags[k]! & Flag.capital) !== 0) return k;
    if ((flags[k]! & Flag.dash) !== 0) {
      const place = text.slice(start[from], end[k - 1]);
      const isMarked = (seen & (Flag.number | Flag.time | Flag.openBracket)) !== 0 || (place.length > 2 && place === place.toUpperCase());
      return isMarked && k + 1 < to ? k + 1 : from;
    }
    const isDay = (flags[k]! & Flag.determiner) !== 0 && (flags[k + 1]! & Flag.number) !== 0;
    const isMonth = (flags[k - 1]! & flags[k + 1]! & Flag.number) !== 0;
    if ((flags[k]! & DATELINE) === 0 && !isDay && !isMonth) return from;
    seen |= flags[k]!;
  }
  return from;
}

/** The longest bracket whose commas part nothing outside. */
const LONGEST_BRACKET = 14;
/** What a bracket that says something of who or what stands before it does not hold. */
const TOLD = Flag.finite | Flag.final | Flag.colon | Flag.mark | Flag.openBracket;

/** « Luc Ferral, maire de Caen (PS, Calvados), assure »: the commas of a short bracket that holds no clause part nothing; not « « P » (Léa Petit, Brest) ». */
function joinBrackets(flags: Int32Array): void {
  for (let open = 0; open < flags.length; open++) {
    if ((flags[open]! & Flag.openBracket) === 0 || open === 0 || (flags[open - 1]! & Flag.mark) !== 0) continue;
    let close = open + 1;
    while (close < open + LONGEST_BRACKET && close < flags.length && (flags[close]! & (TOLD | Flag.closeBracket)) === 0) close++;
    if (close < flags.length && (flags[close]! & Flag.closeBracket) !== 0) for (let k = open; k < close; k++) flags[k]! &= ~Flag.comma;
  }
}

/** « les [forces] de l'ordre », « la [partie] civile »: marks the first word of a noun of several words as the noun. */
function markCompounds(flags: Int32Array, info: readonly WordInfo[]): void {
  for (let i = 0; i < info.length; i++)
    for (const { rest, flags: bits } of compoundsFrom(info[i]!.low) ?? [])
      if (rest.every((word, k) => info[i + 1 + k]?.low === word)) flags[i]! |= bits;
}

/** Reads the tokens of a text into words with their classes and sentences. Linear; each distinct form is classified once. */
export function readWords(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Words {
  const capacity = tokens.length * 2;
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const flags = new Int32Array(capacity);
  const info: WordInfo[] = [];
  const forms = new Map<string, WordInfo>();
  const push = (form: string, from: number, to: number, extra = 0): void => {
    let entry = forms.get(form);
    if (!entry) forms.set(form, (entry = readForm(form) ?? classify(form)));
    const i = info.length;
    start[i] = from;
    end[i] = to;
    flags[i] = entry.flags | extra;
    if (i > 0) flags[i - 1]! &= ~lostBefore(info[i - 1]!.low, flags[i - 1]!, entry.flags);
    if (isOffice(entry.flags) && i > 0 && determines(info[i - 1]!, flags[i - 1]!, flags[i - 2] ?? 0)) flags[i] &= ~Flag.capital;
    if (entry.flags & Flag.suffixed && i > 0 && (flags[i - 1]! & (Flag.determiner | Flag.preposition)) !== 0)
      flags[i] = flags[i] & ~Flag.adverb;
    info.push(entry);
    // « selon [von der] Leyen »: particles are part of the name.
    for (let k = i; (flags[k]! & Flag.capital) !== 0 && k > 0 && isForeignParticle(info[k - 1]!.low); k--) flags[k - 1]! |= Flag.capital;
  };
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t]!;
    const note = noteLength(tokens, t);
    if (note > 0) {
      t += note - 1;
      continue;
    }
    const next = tokens[t + 1];
    if (next && isPossessiveEnding(token, next)) {
      push(token.text + next.text, token.start, next.end);
      t++;
      continue;
    }
    const hyphen = token.kind === 'word' && token.text.length > 2 && token.text.includes('-') ? inversionAt(token.text) : -1;
    if (hyphen < 0) push(token.text, token.start, token.end);
    else {
      const pronoun = token.text.lastIndexOf('-') + 1;
      if (hyphen > 0 && token.text.slice(0, hyphen) !== 't') push(token.text.slice(0, hyphen), token.start, token.start + hyphen);
      push(token.text.slice(pronoun), token.start + pronoun, token.end, Flag.inversion);
    }
  }
  const length = info.length;
  const first = new Int32Array(length);
  const last = new Int32Array(length);
  let i = 0;
  sentences.forEach((sentence) => {
    while (i < length && start[i]! < sentence.start) {
      first[i] = last[i] = i;
      i++;
    }
    let from = i;
    while (i < length && start[i]! < sentence.end) i++;
    if (i > from + 1 && (flags[from]! & Flag.dash) !== 0) {
      first[from] = from;
      last[from] = Math.min(from + LONGEST, i) - 1;
      from++;
    }
    const columns = { text, start, end, flags };
    const dateline = Math.max(datelineEnd(columns, from, i), greetingEnd(columns, from, i));
    for (const start = from; from < dateline; from++) {
      first[from] = start;
      last[from] = dateline - 1;
    }
    for (let k = from; k < i; k++) {
      first[k] = k - ((k - from) % LONGEST);
      last[k] = Math.min(first[k]! + LONGEST, i) - 1;
    }
  });
  for (; i < length; i++) first[i] = last[i] = i;
  markCompounds(flags, info);
  joinBrackets(flags.subarray(0, length));
  return { text, length, start, end, flags, info, first, last };
}
