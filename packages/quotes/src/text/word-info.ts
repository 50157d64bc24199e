import { decodeList } from '../lexicon/decode.ts';
import { cueVerbs } from '../lexicon/cue-verbs.generated.ts';
import { functionWords } from '../lexicon/function-words.generated.ts';
import { sourceNouns } from '../lexicon/source-nouns.generated.ts';
import { verbs } from '../lexicon/verbs.generated.ts';
import type { CueSense } from '../types.ts';
import { conjugate, Form } from '../verbs/conjugate.ts';
import type { CueVerb } from '../verbs/cue-verb.ts';
import { Flag } from './flags.ts';

/** What is known of a word form out of context. */
export interface WordInfo {
  /** Lower case, NFC, with ' for the apostrophe. */
  readonly low: string;
  /** `Flag` bits. */
  readonly flags: number;
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
/** Verbs that carry an infinitive whose subject is theirs: « devait conclure », « tient à préciser », « vient d'annoncer ». */
const MODALS =
  'devoir pouvoir aller venir tenir vouloir faire laisser continuer finir commencer contenter borner oser consentir croire sembler persister hésiter compter préférer accepter souhaiter empresser prendre falloir mettre attacher efforcer limiter plaire entendre';
const FINITE = Form.present | Form.imperfect | Form.past | Form.future | Form.conditional | Form.subjunctive;

const verbFlags = (features: number): number =>
  (features & FINITE ? Flag.finite : 0) |
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

function build(): ReadonlyMap<string, WordInfo> {
  const table = new Map<string, Entry>();
  const entryOf = (low: string): Entry => {
    let entry = table.get(low);
    if (!entry) table.set(low, (entry = { low, flags: Flag.word, features: 0, cue: undefined, reflexive: undefined }));
    return entry;
  };
  decodeList(cueVerbs, (lemma, frames = '', sense) => {
    const verb = { lemma, frames, sense: sense as CueSense };
    const key = frames.includes('r') ? 'reflexive' : 'cue';
    conjugate(lemma, (form, features) => {
      const entry = entryOf(form);
      entry.features |= features;
      // « convient » is *convenir* rather than *convier*.
      if (entry[key] === undefined || (frames.includes('q') && !entry[key].frames.includes('q'))) entry[key] = verb;
    });
  });
  decodeList(verbs, (lemma) => {
    conjugate(lemma, (form, features) => {
      entryOf(form).features |= features;
    });
  });
  for (const lemma of MODALS.split(' ')) {
    conjugate(lemma, (form, features) => {
      entryOf(form).features |= Form.modal | features;
    });
  }
  for (const entry of table.values()) entry.flags |= verbFlags(entry.features);
  decodeList(sourceNouns, (noun, kind = '') => {
    for (const form of kind === 'person' ? [noun, ...femininesOf(noun)] : [noun])
      for (const word of [form, pluralOf(form)]) entryOf(word).flags |= CLASSES[kind]!;
  });
  decodeList(functionWords, (word, classes = '') => {
    for (const name of classes.split(' ')) entryOf(word).flags |= CLASSES[name]!;
  });
  for (const [marks, flags] of PUNCTUATION)
    for (const mark of marks) table.set(mark, { low: mark, flags, features: 0, cue: undefined, reflexive: undefined });
  return table;
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

let known: ReadonlyMap<string, WordInfo> | undefined;

/** All word forms and marks of the lexicons; built once, on first use. */
export const knownForms = (): ReadonlyMap<string, WordInfo> => (known ??= build());

const plain = (low: string, flags: number): WordInfo => ({ low, flags, features: 0, cue: undefined, reflexive: undefined });

/** Lower case, NFC, straight apostrophe; the string itself where nothing changes. */
function fold(text: string): string {
  let capitals = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x2ff) return text.normalize('NFC').toLowerCase().replaceAll('’', "'");
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
function guess(forms: ReadonlyMap<string, WordInfo>, low: string): number {
  if (low === 'jusque-là' || low === "jusqu'ici" || low === "jusqu'alors") return Flag.adverb;
  const hyphen = low.indexOf('-');
  if (low.startsWith('mi-')) return (forms.get(low.slice(3))?.flags ?? 0) & Flag.time;
  if (hyphen > 0) {
    const parts = [low.slice(0, hyphen), low.slice(low.lastIndexOf('-') + 1)];
    return parts.reduce((flags, part) => flags | (forms.get(part)?.flags ?? guess(forms, part)), 0) & (Flag.sourceNoun | Flag.body);
  }
  if (low.length > 6 && /(?:(?:er|[lnrsv]ir)(?:a|ont|ait|aient)|[^tn]aient|èrent)$/u.test(low)) return Flag.finite;
  if (low.length > 7 && /(?:[iy]ste|[^nr]ologue|icien|icienne|génaire)s?$/u.test(low)) return Flag.sourceNoun;
  return low.length > 6 && low.endsWith('ment') ? Flag.adverb | Flag.suffixed : 0;
}

/** Classifies a form that the table lacks as it is written: capitals, NFD, typographic apostrophes, numbers, unknown words. */
export function classify(text: string): WordInfo {
  const low = fold(text);
  const kind = kindOf(low);
  if (kind !== 'word') return plain(low, kind === 'final' ? Flag.final : kind === 'number' ? Flag.number | Flag.word : 0);
  if (text === 'A') return plain('à', Flag.word | Flag.preposition | Flag.capital);
  if (low.startsWith('outre-')) return plain(low, Flag.word | Flag.adverb);
  const forms = knownForms();
  const capital = low !== text && /\p{Lu}/u.test(text) ? Flag.capital : 0;
  const entry = (low === text ? undefined : forms.get(low)) ?? (low.startsWith('ex-') ? forms.get(low.slice(3)) : undefined);
  if (!entry) return plain(low, guess(forms, low) | Flag.word | capital);
  return { low, flags: entry.flags | capital, features: entry.features, cue: entry.cue, reflexive: entry.reflexive };
}
