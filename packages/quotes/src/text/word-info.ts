import { namesAgent, namesPerson } from '@incise/entities/choice';
import { decodeList } from '../lexicon/decode.ts';
import { functionWords } from '../lexicon/function-words.generated.ts';
import { sourceNouns } from '../lexicon/source-nouns.generated.ts';
import { Form, TENSES } from '../verbs/conjugate.ts';
import type { CueVerb } from '../verbs/cue-verb.ts';
import { verbReadings } from '../verbs/verb-table.ts';
import { Flag, Kind } from './flags.ts';

/** What is known of a word form out of context. */
export interface WordInfo {
  /** Lower case, NFC, with ' for the apostrophe. */
  readonly low: string;
  /** `Flag` bits. */
  readonly flags: number;
  /** `Kind` bits. */
  readonly kinds: number;
  /** `Form` bits of its readings as a verb; 0 where it has none. */
  readonly features: number;
  /** The reporting verb it is a form of, and the one it is with a reflexive pronoun: *dire*, *se dire*. */
  readonly cue: CueVerb | undefined;
  readonly reflexive: CueVerb | undefined;
}

type Entry = { -readonly [key in keyof WordInfo]: WordInfo[key] };

const CLASSES: Readonly<Record<string, number>> = {
  det: Flag.determiner,
  prep: Flag.preposition,
  subj: Flag.subject,
  clitic: Flag.clitic,
  neg: Flag.negation,
  adv: Flag.adverb,
  que: Flag.que,
  rel: Flag.relative,
  coord: Flag.coordinator,
  sub: Flag.subordinator,
  avoir: Flag.avoir | Flag.finite,
  etre: Flag.etre | Flag.finite,
  infinitive: Flag.infinitive,
  participle: Flag.presentParticiple,
  auxavoir: Flag.avoir,
  auxetre: Flag.etre,
  time: Flag.time,
  num: Flag.number,
  person: Flag.sourceNoun,
  body: Flag.sourceNoun | Flag.body,
  document: Flag.sourceNoun | Flag.body,
};

/** The letters of lexicon/function-words.tsv. */
const KINDS: Readonly<Record<string, Kind>> = {
  l: Kind.article,
  u: Kind.indefinite,
  d: Kind.of,
  t: Kind.to,
  c: Kind.contracted,
  s: Kind.theirs,
  o: Kind.ours,
  e: Kind.demonstrative,
  k: Kind.definite,
  n: Kind.plural,
  f: Kind.feminine,
  m: Kind.masculine,
  p: Kind.they,
  i: Kind.me,
  w: Kind.us,
  y: Kind.you,
  r: Kind.oneself,
  q: Kind.thing,
  z: Kind.latter,
  a: Kind.thatOne,
  g: Kind.degree,
  b: Kind.negative,
  h: Kind.when,
  j: Kind.asks,
  x: Kind.preposition,
  v: Kind.where,
  V: Kind.via,
  S: Kind.some,
  F: Kind.former,
  A: Kind.another,
  P: Kind.prenominal,
};

const verbFlags = (features: number): number =>
  (features & TENSES ? Flag.finite : 0) |
  (features & Form.infinitive ? Flag.infinitive : 0) |
  (features & Form.presentParticiple ? Flag.presentParticiple : 0) |
  (features & Form.pastParticiple ? Flag.pastParticiple : 0);

function pluralOf(noun: string): string {
  if (/(?:au|eu)$/u.test(noun)) return `${noun}x`;
  return noun.endsWith('al') ? `${noun.slice(0, -1)}ux` : /[sxz]$/u.test(noun) ? noun : `${noun}s`;
}

/** The feminines that a noun for people may have, by its ending; a form that nobody writes does no harm. */
function femininesOf(noun: string): string[] {
  if (noun.endsWith('eur')) return [`${noun}e`, `${noun.slice(0, -1)}se`, `${noun.slice(0, -3)}rice`];
  if (noun.endsWith('er')) return [`${noun.slice(0, -2)}ère`];
  if (/(?:[ié]en|on)$/u.test(noun)) return [`${noun}ne`];
  return /(?:é|[aei]nt|at|ais|ard|u|in|and)$/u.test(noun) ? [`${noun}e`] : [];
}

/** A noun of several words: « forces de l'ordre ». */
export interface Compound {
  /** Its words behind the first. */
  readonly rest: readonly string[];
  readonly flags: number;
}

interface Listed {
  readonly flags: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  /** By their first word. */
  readonly compounds: ReadonlyMap<string, readonly Compound[]>;
}

/** What the lists of nouns and function words say of forms. */
function build(): Listed {
  const table = new Map<string, number>();
  const kinds = new Map<string, number>();
  const add = (form: string, flags: number): void => void table.set(form, (table.get(form) ?? 0) | flags);
  const compounds = new Map<string, Compound[]>();
  decodeList(sourceNouns, (noun, kind = '') => {
    if (noun.includes(' ')) {
      const [first = '', ...rest] = noun.replaceAll("'", "' ").split(' ');
      compounds.set(first, [...(compounds.get(first) ?? []), { rest, flags: CLASSES[kind]! }]);
      return;
    }
    for (const form of kind === 'person' ? [noun, ...femininesOf(noun)] : [noun])
      for (const word of [form, pluralOf(form)]) add(word, CLASSES[kind]!);
  });
  decodeList(functionWords, (word, classes = '', letters = '') => {
    if (classes) for (const name of classes.split(' ')) add(word, CLASSES[name]!);
    kinds.set(
      word,
      Array.from(letters, (letter) => KINDS[letter]!).reduce((sum, kind) => sum | kind, 0),
    );
  });
  return { flags: table, kinds, compounds };
}

const PUNCTUATION: readonly (readonly [string, number])[] = [
  [',', Flag.comma],
  [':', Flag.colon],
  ['.!?…', Flag.final],
  [';', Flag.semicolon],
  ['–—-', Flag.dash],
  ['([', Flag.openBracket],
  [')]', Flag.closeBracket],
  ['«»“”"„‹›‘', Flag.mark],
];

let listed: Listed | undefined;
const lists = (): Listed => (listed ??= build());

/** The nouns of several words that begin with a lower-case word. */
export const compoundsFrom = (low: string): readonly Compound[] | undefined => lists().compounds.get(low);

let known: Map<string, WordInfo> | undefined;

const met = (): Map<string, WordInfo> =>
  (known ??= new Map(PUNCTUATION.flatMap(([marks, flags]) => Array.from(marks, (mark) => [mark, plain(mark, flags)] as const))));

/** What the lexicons say of a form that a text had before, and of marks. */
export const readForm = (low: string): WordInfo | undefined => met().get(low);

/** What the lexicons say of a word form or a mark; undefined where they lack it. Each form is read when a text first has it. */
const knownForm = (low: string): WordInfo | undefined => readForm(low) ?? learnForm(low);

function learnForm(low: string): WordInfo | undefined {
  const flags = (lists().flags.get(low) ?? 0) | (namesPerson(low) ? CLASSES['person']! : 0);
  const readings = verbReadings(low);
  if (flags === 0 && readings.length === 0) return undefined;
  const entry: Entry = plain(low, Flag.word | flags);
  for (const { features, cue } of readings) {
    entry.features |= features;
    if (!cue) continue;
    const key = cue.frames.includes('r') ? 'reflexive' : 'cue';
    // « convient » is *convenir* rather than *convier*.
    if (entry[key] === undefined || (cue.frames.includes('q') && !entry[key].frames.includes('q'))) entry[key] = cue;
  }
  // « les élus », not « j'élus »
  const isNoun = (entry.flags & Flag.sourceNoun) !== 0 && (entry.features & TENSES & ~Form.past) === 0 && low.endsWith('s');
  entry.flags |= verbFlags(isNoun ? entry.features & ~TENSES : entry.features);
  met().set(low, entry);
  return entry;
}

const plain = (low: string, flags: number): WordInfo => ({
  low,
  flags,
  kinds: lists().kinds.get(low) ?? 0,
  features: 0,
  cue: undefined,
  reflexive: undefined,
});

/** Lower case, NFC, straight apostrophe; the string itself where nothing changes. */
function fold(text: string): string {
  let capitals = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return text.normalize('NFC').toLowerCase().replaceAll('’', "'");
    if ((code > 64 && code < 91) || (code > 191 && code < 223)) capitals = true;
  }
  return capitals ? text.toLowerCase() : text;
}

/** Whether a code unit is certainly a lower-case Latin letter, so that no expression need be asked. */
const isPlainLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 222 && code < 0x180 && code !== 247);

/** What kind of thing starts so: a letter, a digit, final points, anything else. */
function kindOf(low: string): 'word' | 'number' | 'final' | 'other' {
  const code = low.charCodeAt(0);
  if (isPlainLetter(code)) return 'word';
  if (code > 47 && code < 58) return 'number';
  if (/^[.!?…]+$/u.test(low)) return 'final';
  return /^\p{L}/u.test(low) ? 'word' : /^\p{N}/u.test(low) ? 'number' : 'other';
}

/** Bits of a word that no list has: of the part before or after its hyphen, or by its ending. */
function guess(low: string): number {
  if (low === 'jusque-là' || low === "jusqu'ici" || low === "jusqu'alors") return Flag.adverb;
  const hyphen = low.indexOf('-');
  if (low.startsWith('mi-')) return (knownForm(low.slice(3))?.flags ?? 0) & Flag.time;
  if (hyphen > 0) {
    const parts = [low.slice(0, hyphen), low.slice(low.lastIndexOf('-') + 1)];
    return parts.reduce((flags, part) => flags | (knownForm(part)?.flags ?? guess(part)), 0) & (Flag.sourceNoun | Flag.body);
  }
  const last = low.charAt(low.length - 1);
  if (low.length > 6 && (last === 'a' || last === 't') && /(?:(?:er|[lnrsv]ir)(?:a|ont|ait|aient)|[^tn]aient|èrent)$/u.test(low))
    return Flag.finite;
  if (namesAgent(low)) return Flag.sourceNoun;
  return low.length > 6 && low.endsWith('ment') ? Flag.adverb | Flag.suffixed : 0;
}

/** Classifies a form that no text had before: by the lexicons (« l’on » as *on*), else by capitals, NFD, typographic apostrophes, numbers, endings; a handle (« @leapetit ») is a name. */
export function classify(text: string): WordInfo {
  const folded = fold(text);
  const low = folded === "l'on" ? 'on' : folded;
  const listed = low === text ? learnForm(low) : undefined;
  if (listed) return listed;
  if (low.startsWith('@') && /^@[\p{L}\p{N}_]/u.test(low)) return plain(low, Flag.word | Flag.capital);
  // « ce matin[-là] »
  if (low === '-là' || low === '-ci') return plain(low, Flag.word | Flag.adverb);
  const kind = kindOf(low);
  if (kind !== 'word') return plain(low, kind === 'final' ? Flag.final : kind === 'number' ? Flag.number | Flag.word : 0);
  if (text === 'A') return plain('à', Flag.word | Flag.preposition | Flag.capital);
  if (low.startsWith('outre-')) return plain(low, Flag.word | Flag.adverb);
  const capital = low !== text && /\p{Lu}/u.test(text) ? Flag.capital : 0;
  const entry = (low === text ? undefined : knownForm(low)) ?? (low.startsWith('ex-') ? knownForm(low.slice(3)) : undefined);
  if (!entry) return plain(low, guess(low) | Flag.word | capital);
  return {
    low,
    flags: entry.flags | capital,
    kinds: entry.kinds,
    features: entry.features,
    cue: entry.cue,
    reflexive: entry.reflexive,
  };
}
