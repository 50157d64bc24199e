import { decodeList } from '../lexicon/decode.ts';
import { cueVerbs } from '../lexicon/cue-verbs.generated.ts';
import { verbClasses } from '../lexicon/verb-classes.generated.ts';
import { verbs } from '../lexicon/verbs.generated.ts';
import type { CueSense } from '../types.ts';
import { conjugate, Form, startOfForms } from './conjugate.ts';
import type { CueVerb } from './cue-verb.ts';

/** A verb of the lists; `bits` are added to the `Form` bits of each form. */
interface Verb {
  readonly lemma: string;
  readonly bits: number;
  readonly cue?: CueVerb;
}

/** A verb that a form is of, by its place in the lists, and the form's `Form` bits. */
export interface VerbReading {
  readonly place: number;
  readonly features: number;
  readonly cue: CueVerb | undefined;
}

interface VerbTable {
  readonly verbs: readonly Verb[];
  /** Places of the verbs that are not conjugated yet, by the hash of what all their forms begin with. */
  readonly waiting: Map<number, number[]>;
  /** Those hashes, in few bits. */
  readonly present: Int32Array;
  /** The hashes of the forms of verbs, in few bits: most words are no verb, which these tell at once. */
  readonly listed: Int32Array;
  readonly forms: Map<string, VerbReading[]>;
}

const HASH_START = -2128831035;
const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** Puts a hash into a set of bits. */
function addTo(bits: Int32Array, hash: number): void {
  bits[(hash >>> 5) & (bits.length - 1)]! |= 1 << hash;
}

/** Whether a hash, or another with the same bit, is in a set of bits. */
const isIn = (bits: Int32Array, hash: number): boolean => (bits[(hash >>> 5) & (bits.length - 1)]! & (1 << hash)) !== 0;

const CLASSES: Readonly<Record<string, Form>> = {
  m: Form.modal,
  o: Form.modalReflexive,
  d: Form.denies,
  r: Form.receives,
  i: Form.issues,
  a: Form.attribute,
  q: Form.retells,
};

function build(): VerbTable {
  const all: Verb[] = [];
  decodeList(cueVerbs, (lemma, frames = '', sense) => all.push({ lemma, bits: 0, cue: { lemma, frames, sense: sense as CueSense } }));
  decodeList(verbs, (lemma) => all.push({ lemma, bits: 0 }));
  decodeList(verbClasses, (lemma, letters = '') => {
    all.push({ lemma, bits: Array.from(letters, (letter) => CLASSES[letter]!).reduce((sum, bit) => sum | bit, 0) });
  });
  const table: VerbTable = { verbs: all, waiting: new Map(), present: new Int32Array(512), listed: new Int32Array(8192), forms: new Map() };
  all.forEach(({ lemma }, place) => {
    const hash = hashOf(startOfForms(lemma));
    const places = table.waiting.get(hash);
    if (places) places.push(place);
    else table.waiting.set(hash, [place]);
    addTo(table.present, hash);
  });
  conjugateAll(table, HASH_START);
  return table;
}

/** Puts a reading behind those of verbs that stand before its own in the lists. */
function insert(readings: VerbReading[], reading: VerbReading): void {
  let at = readings.length;
  while (at > 0 && readings[at - 1]!.place > reading.place) at--;
  readings.splice(at, 0, reading);
}

/** Puts the forms of the verbs that wait under a hash into the table. */
function conjugateAll({ verbs, waiting, listed, forms }: VerbTable, hash: number): void {
  for (const place of waiting.get(hash) ?? []) {
    const { lemma, bits, cue } = verbs[place]!;
    conjugate(lemma, (form, features) => {
      const reading = { place, features: features | bits, cue };
      const readings = forms.get(form);
      if (readings) insert(readings, reading);
      else {
        forms.set(form, [reading]);
        addTo(listed, hashOf(form));
      }
    });
  }
  waiting.delete(hash);
}

const NONE: readonly VerbReading[] = [];

let known: VerbTable | undefined;

const verbTable = (): VerbTable => (known ??= build());

/** The readings of a lower-case word as a form of a verb, in the order of the lists; a verb is conjugated when a word first begins like it. */
export function verbReadings(low: string): readonly VerbReading[] {
  const table = verbTable();
  let hash = HASH_START;
  for (let i = 0; i < low.length; i++) {
    hash = hashStep(hash, low.charCodeAt(i));
    if (isIn(table.present, hash)) conjugateAll(table, hash);
  }
  return isIn(table.listed, hash) ? (table.forms.get(low) ?? NONE) : NONE;
}
