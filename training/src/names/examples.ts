import { findCandidates } from '../../../packages/entities/src/names/candidates.ts';
import { type Document, extractFeatures, MAX_FEATURES, prepare } from '../../../packages/entities/src/names/features.ts';
import { featureNumber } from '../../../packages/entities/src/names/model.ts';
import { Glue, scanUnits } from '../../../packages/entities/src/names/scan.ts';
import { NAME_TYPES, Part, tagOf } from '../../../packages/entities/src/names/tags.ts';
import type { LabelledText } from '../readers/winer.ts';
import type { Sequence } from './crf.ts';

/** A text with its stretches of candidates, their features and their right tags. */
export interface Example {
  readonly text: LabelledText;
  readonly doc: Document;
  readonly stretches: readonly { readonly from: number; readonly sequence: Sequence }[];
}

/** The right tag of every unit; a name that candidates do not cover is left out, as the model cannot find it. */
function goldTags(text: LabelledText, doc: Document, candidate: Uint8Array): Uint8Array {
  const tags = new Uint8Array(doc.count);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (let i = 0; i < doc.count; i++) {
    starts.set(doc.start[i]!, i);
    ends.set(doc.end[i]!, i);
  }
  for (const name of text.names) {
    const first = starts.get(name.start);
    const last = ends.get(name.end);
    if (first === undefined || last === undefined) continue;
    if (candidate.subarray(first, last + 1).includes(0) || doc.glue.subarray(first + 1, last + 1).includes(Glue.newline)) continue;
    const type = NAME_TYPES.indexOf(name.type);
    if (first === last) tags[first] = tagOf(type, Part.single);
    else {
      tags.fill(tagOf(type, Part.inside), first, last);
      tags[first] = tagOf(type, Part.begin);
      tags[last] = tagOf(type, Part.last);
    }
  }
  return tags;
}

/** Prepares a labelled text for training, exactly as findNames prepares it for the model. */
export function makeExample(text: LabelledText): Example {
  const doc = prepare(scanUnits(text.text));
  const candidate = findCandidates(doc, doc.classes);
  const tags = goldTags(text, doc, candidate);
  const buffer = new Int32Array(MAX_FEATURES);
  const stretches: { from: number; sequence: Sequence }[] = [];
  for (let from = 0; from < doc.count; ) {
    if (candidate[from] === 0) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < doc.count && candidate[to] === 1 && doc.glue[to] !== Glue.newline) to++;
    const offsets = new Int32Array(to - from + 1);
    const features: number[] = [];
    for (let k = from; k < to; k++) {
      const n = extractFeatures(doc, k, buffer);
      for (let f = 0; f < n; f++) features.push(featureNumber(buffer[f]!));
      offsets[k - from + 1] = features.length;
    }
    stretches.push({ from, sequence: { offsets, features: Int32Array.from(features), tags: tags.slice(from, to) } });
    from = to;
  }
  return { text, doc, stretches };
}
