import { agreementFeatures, countUses, hasUses, MAX_AGREEMENT_FEATURES } from './agreement.ts';
import { findCandidates } from './candidates.ts';
import type { Prepared } from './prepared.ts';
import { extractFeatures, MAX_FEATURES } from './features.ts';
import { score, type Model, type UnitFeatures } from './model.ts';
import { Glue } from './scan.ts';
import { TAG_COUNT } from './tags.ts';
import { addTold, type Told } from './told.ts';
import { bestTags, lattice, type Stretch } from './viterbi.ts';

/** The longest stretch that is decoded at once. */
const LONGEST = 200;

/** Stretches of neighbouring candidates in a line: where each begins, its length, and the sum of lengths. */
export interface Stretches {
  readonly from: readonly number[];
  readonly length: readonly number[];
  readonly size: number;
}

export function findStretches(doc: Prepared): Stretches {
  const candidate = findCandidates(doc);
  const from: number[] = [];
  const length: number[] = [];
  let size = 0;
  for (let i = 0; i < doc.count; i++) {
    if (candidate[i] === 0) continue;
    let n = 1;
    while (n < LONGEST && i + n < doc.count && candidate[i + n] === 1 && doc.glue[i + n] !== Glue.newline) n++;
    from.push(i);
    length.push(n);
    size += n;
    i += n - 1;
  }
  return { from, length, size };
}

/** A reading of a document: the scores of the candidates, stretch after stretch, and the tag of every unit. */
export interface Reading {
  readonly scores: Int32Array;
  readonly tags: Uint8Array;
}

/** How a reading sees a document: by which model, what it writes as the features of a unit, and which stretches it looks at. */
interface View {
  readonly model: Model;
  readonly extract: (i: number, out: Int32Array) => number;
  readonly matters?: (stretch: Stretch) => boolean;
}

/** Tags every stretch that matters by its scores and what the view adds to them. */
function read(doc: Prepared, { from, length }: Stretches, { model, extract, matters }: View, scores: Int32Array): Reading {
  const tags = new Uint8Array(doc.count);
  const unit: UnitFeatures = { features: new Int32Array(Math.max(MAX_FEATURES, MAX_AGREEMENT_FEATURES)), count: 0 };
  const decoding = { scores, steps: model.steps, tags, lattice: lattice(LONGEST) };
  for (let s = 0, at = 0; s < from.length; s++) {
    const first = from[s]!;
    const n = length[s]!;
    const stretch = { first, n, at };
    if (!matters || matters(stretch)) {
      for (let k = 0; k < n; k++) {
        unit.count = extract(first + k, unit.features);
        score(model, unit, scores, at + k * TAG_COUNT);
      }
      bestTags(decoding, stretch);
    }
    at += n * TAG_COUNT;
  }
  return { scores, tags };
}

/** The first reading takes each stretch by itself, from what a learned reading tells of it, if one is given. */
export function firstReading(doc: Prepared, stretches: Stretches, model: Model, told?: Told): Reading {
  const extract = (i: number, out: Int32Array): number => extractFeatures(doc, i, out);
  const scores = new Int32Array(stretches.size * TAG_COUNT);
  if (told) addTold(doc, stretches, told, scores);
  return read(doc, stretches, { model, extract }, scores);
}

/** The second adds to the scores what the first took the same words for elsewhere in the document (Krishnan & Manning, 2006). */
export function secondReading(doc: Prepared, stretches: Stretches, model: Model, { scores, tags }: Reading): Reading {
  const uses = countUses(doc, tags);
  const extract = (i: number, out: Int32Array): number => agreementFeatures(doc, uses, i, out);
  const matters = (stretch: Stretch): boolean => hasUses(doc, uses, stretch);
  return read(doc, stretches, { model, extract, matters }, scores);
}
