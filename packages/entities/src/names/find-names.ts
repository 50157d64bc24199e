import { findCandidates } from './candidates.ts';
import { extractFeatures, MAX_FEATURES, prepare } from './features.ts';
import { loadModel, score } from './model.ts';
import { Glue, scanUnits } from './scan.ts';
import { NAME_TYPES, type NameType, Part, partOf, TAG_COUNT, typeOf } from './tags.ts';
import { bestTags } from './viterbi.ts';

/** A name in the text; MISC is an event, a product or a work. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  readonly kind: 'name' | 'acronym';
}

/** The longest stretch that is decoded at once, so that memory stays small on any input. */
const LONGEST = 200;

/** Finds the names of a text, in order and without overlap. Linear in the length of the text. */
export function findNames(text: string): FoundName[] {
  const model = loadModel();
  const doc = prepare(scanUnits(text));
  const candidate = findCandidates(doc, doc.classes);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float64Array(LONGEST * TAG_COUNT);
  const tags = new Uint8Array(LONGEST);
  const names: FoundName[] = [];
  for (let from = 0; from < doc.count; ) {
    if (candidate[from] === 0) {
      from++;
      continue;
    }
    let n = 1;
    while (n < LONGEST && from + n < doc.count && candidate[from + n] === 1 && doc.glue[from + n] !== Glue.newline) n++;
    scores.fill(0, 0, n * TAG_COUNT);
    for (let k = 0; k < n; k++) score(model, features, extractFeatures(doc, from + k, features), scores, k * TAG_COUNT);
    bestTags(scores, n, model.steps, tags);
    for (let k = 0, first = 0; k < n; k++) {
      const tag = tags[k]!;
      if (tag === 0) continue;
      const part = partOf(tag);
      if (part === Part.begin || part === Part.single) first = k;
      if (part < Part.last) continue;
      const start = doc.start[from + first]!;
      const end = doc.end[from + k]!;
      names.push({ start, end, type: NAME_TYPES[typeOf(tag)]!, kind: isAcronym(text.slice(start, end)) ? 'acronym' : 'name' });
    }
    from += n;
  }
  return names;
}

/** « CGT », « O.T.A.N. », « F-16 », « BFMTV »; not « MACRON », which the resolver joins by its letters. */
function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.-]{1,7}$/u.test(name);
}
