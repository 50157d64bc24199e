import { type Prepared, prepare } from '../../../packages/entities/src/names/prepared.ts';
import { extractFeatures, MAX_FEATURES } from '../../../packages/entities/src/names/features.ts';
import { featureNumber } from '../../../packages/entities/src/names/model.ts';
import { findStretches, type Stretches } from '../../../packages/entities/src/names/readings.ts';
import { Glue, scanUnits } from '../../../packages/entities/src/names/scan.ts';
import { NAME_TYPES, Part, tagOf } from '../../../packages/entities/src/names/tags.ts';
import type { LabelledText } from '../readers/winer.ts';
import type { Sequence } from './crf.ts';

/** A text prepared exactly as findNames prepares it, with the features and the right tags of every stretch. */
export interface Example {
  readonly text: LabelledText;
  readonly doc: Prepared;
  readonly stretches: Stretches;
  readonly sequences: readonly Sequence[];
}

/** The right tag of every unit; a name that candidates do not cover is left out, as the model cannot find it. */
function goldTags({ names }: LabelledText, doc: Prepared, { from, length }: Stretches): Uint8Array {
  const tags = new Uint8Array(doc.count);
  const candidate = new Uint8Array(doc.count);
  from.forEach((first, s) => candidate.fill(1, first, first + length[s]!));
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (let i = 0; i < doc.count; i++) {
    starts.set(doc.start[i]!, i);
    ends.set(doc.end[i]!, i);
  }
  for (const name of names) {
    const first = starts.get(name.start);
    const last = ends.get(name.end);
    if (first === undefined || last === undefined) continue;
    if (candidate.subarray(first, last + 1).includes(0) || doc.glue.subarray(first + 1, last + 1).includes(Glue.newline)) continue;
    const type = NAME_TYPES.indexOf(name.type);
    tags.fill(tagOf(type, Part.inside), first, last);
    tags[first] = tagOf(type, first === last ? Part.single : Part.begin);
    if (first !== last) tags[last] = tagOf(type, Part.last);
  }
  return tags;
}

/** The sequences of a document's stretches for features that `extract` writes. */
export function sequencesOf({ from, length }: Stretches, tags: Uint8Array, extract: (i: number, out: Int32Array) => number): Sequence[] {
  const buffer = new Int32Array(MAX_FEATURES);
  return from.map((first, s) => {
    const n = length[s]!;
    const offsets = new Int32Array(n + 1);
    const features: number[] = [];
    for (let k = 0; k < n; k++) {
      const written = extract(first + k, buffer);
      for (let f = 0; f < written; f++) features.push(featureNumber(buffer[f]!));
      offsets[k + 1] = features.length;
    }
    return { offsets, features: Int32Array.from(features), tags: tags.slice(first, first + n) };
  });
}

export function makeExample(text: LabelledText): Example {
  const doc = prepare(scanUnits(text.text));
  const stretches = findStretches(doc);
  const tags = goldTags(text, doc, stretches);
  return { text, doc, stretches, sequences: sequencesOf(stretches, tags, (i, out) => extractFeatures(doc, i, out)) };
}
