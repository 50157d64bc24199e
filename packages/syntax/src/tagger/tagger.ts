import { certainFeature } from './certain-endings.ts';
import { addScores, readLinearModel, type LinearModel } from './linear-model.ts';
import { digitReader } from './digits.ts';
import { coarseFeatures, Features, fineFeatures } from './features.ts';
import { readSuffixTree, type WrittenTree } from './suffix-tree.ts';
import { readTagSet, type TagSet } from './tag-set.ts';
import { CLASS_READINGS, isNamed, readWordType, type Trees, type WordType } from './word-type.ts';

/** The tagger as it is written by training/src/syntax. */
export interface WrittenTagger {
  readonly tags: string;
  readonly classes: WrittenTree;
  /** How many classes the lexicon has, and the readings of each: the places of its sets of features. */
  readonly readings: string;
  readonly names: WrittenTree;
  readonly clusters: WrittenTree;
  /** For each class of the lexicon which set of coarse tags its words can have. */
  readonly classSets: string;
  /** The sets: coarse tags, each after the number of them. */
  readonly sets: string;
  readonly coarse: string;
  /** Weights of one coarse tag after another, the start of a sentence as the last row; `steps` counts from 0 in the units of the model, signed by parity. */
  readonly steps: string;
  readonly fine: string;
}

export interface Tagger extends Trees {
  readonly tags: TagSet;
  readonly candidates: readonly Uint8Array[];
  /** With a capital a word can be a name or foreign as well. */
  readonly capitalised: readonly Uint8Array[];
  readonly coarse: LinearModel;
  readonly steps: Int16Array;
  readonly fine: LinearModel;
}

/** Weights of steps are written with their sign in the lowest bit. */
export const signed = (n: number): number => (n & 1 ? -(n >> 1) - 1 : n >> 1);

/** Reads the trees of a tagger. */
export function readTrees({
  classes,
  clusters,
  names,
  readings,
}: Pick<WrittenTagger, 'classes' | 'clusters' | 'names' | 'readings'>): Trees {
  const reading = digitReader(readings);
  return {
    classes: readSuffixTree(classes),
    clusters: readSuffixTree(clusters),
    names: readSuffixTree(names),
    readings: Uint8Array.from({ length: CLASS_READINGS * reading() }, reading),
  };
}

/** Reads a tagger; nothing is built but the tables that it is read from. */
export function readTagger(written: WrittenTagger): Tagger {
  const tags = readTagSet(written.tags);
  const labels = tags.coarse.length;
  const number = digitReader(written.sets);
  const sets: Uint8Array[] = [];
  for (let left = number(); left > 0; left--) sets.push(Uint8Array.from({ length: number() }, number));
  const names = ['PROPN', 'X', 'NOUN'].map((tag) => tags.coarse.indexOf(tag));
  const withNames = sets.map((set) => Uint8Array.from(new Set([...set, ...names])));
  const set = digitReader(written.classSets);
  const ofClass = Array.from({ length: set() }, set);
  const step = digitReader(written.steps);
  return {
    tags,
    ...readTrees(written),
    candidates: ofClass.map((index) => sets[index]!),
    capitalised: ofClass.map((index) => withNames[index]!),
    coarse: readLinearModel(written.coarse),
    steps: Int16Array.from({ length: (labels + 1) * labels }, () => signed(step())),
    fine: readLinearModel(written.fine),
  };
}

/** The coarse tags that a word can have. */
export function candidatesOf({ candidates, capitalised }: Pick<Tagger, 'candidates' | 'capitalised'>, word: WordType): Uint8Array {
  return (isNamed(word.shape) ? capitalised : candidates)[word.class]!;
}

export const typeOf = (tagger: Tagger, form: string): WordType => readWordType(form, tagger);

/** The fine tags of a sentence, as places in the tag set: a Viterbi search over the coarse ones, then the best fine one of each. */
export function tagSentence(tagger: Tagger, words: readonly WordType[]): Uint8Array {
  const coarse = coarseTags(tagger, words);
  settleAvoir(tagger.tags, words, coarse);
  const fine = new Uint8Array(words.length);
  const { readingOf, starts } = tagger.tags;
  const features = new Features();
  const scores = new Int32Array(tagger.tags.parts.length);
  let auxiliary = -1;
  let agreement = 0;
  for (let i = 0; i < words.length; i++) {
    let best = starts[coarse[i]!]!;
    if (starts[coarse[i]! + 1]! - best > 1) {
      scores.fill(0);
      const neighbour = i > 0 ? tagger.tags.fine[fine[i - 1]!]!.agreement : 0;
      fineFeatures(words, i, { coarse, fine, auxiliary, agreement, neighbour, readingOf }, features);
      addScores(tagger.fine, features, tagger.tags.partsOf[coarse[i]!]!, { scores, at: 0 });
      const certain = tagger.tags.coarse[coarse[i]!] === 'VERB.Fin' ? certainFeature(words[i]!.lower) : undefined;
      best = bestTag(tagger.tags, coarse[i]!, scores, certain);
    }
    fine[i] = best;
    const kind = tagger.tags.coarse[coarse[i]!]!;
    auxiliary = nextAuxiliary(kind, i, auxiliary);
    agreement = nextAgreement(kind, tagger.tags.fine[best]!.agreement, agreement);
  }
  return fine;
}

/** The finite forms of *avoir* in the third person and the common ones of the others. */
const AVOIR = /^(?:a(?:[is]|ient|it)?|av(?:ons|ez|ais|ait|aient)|ont|aur(?:a|ont|ait|aient|ai)|eu(?:ren)?t)$/u;

/** « Il a deux enfants. »: *avoir* is no auxiliary where no participle follows in its sentence. */
function settleAvoir({ coarse: names }: TagSet, words: readonly WordType[], coarse: Uint8Array): void {
  const [auxiliary, verb] = [names.indexOf('AUX.Fin'), names.indexOf('VERB.Fin')];
  for (let i = coarse.length - 1; i >= 0 && !names[coarse[i]!]!.endsWith('.Part'); i--)
    if (coarse[i] === auxiliary && AVOIR.test(words[i]!.lower)) coarse[i] = verb;
}

/** The fine tag of a coarse one whose parts score most, among those with the feature that is certain, if there are any. */
function bestTag({ fine, starts }: TagSet, coarse: number, scores: Int32Array, certain: ReturnType<typeof certainFeature>): number {
  const end = starts[coarse + 1]!;
  let best = starts[coarse]!;
  let top = -Infinity;
  for (let tag = best; tag < end; tag++) {
    let score = certain !== undefined && fine[tag]!.features[certain[0]] === certain[1] ? CERTAIN : 0;
    for (const part of fine[tag]!.parts) score += scores[part]!;
    if (score > top) [best, top] = [tag, score];
  }
  return best;
}

/** More than any weights sum up to. */
const CERTAIN = 1e6;

/** The auxiliary that a participle after a word of this kind would have: « ont **été** très bien reçus ». */
export function nextAuxiliary(kind: string, i: number, auxiliary: number): number {
  if (kind.startsWith('AUX')) return i;
  return kind === 'ADV' || kind.startsWith('PRON') ? auxiliary : -1;
}

/** The determiner or noun with which an adjective after a word of this kind would agree. */
export function nextAgreement(kind: string, own: number, agreement: number): number {
  if (kind === 'DET' || kind === 'NOUN' || kind === 'PROPN' || kind.startsWith('PRON')) return own;
  return kind === 'ADJ' || kind === 'ADV' || kind === 'NUM' || kind === 'CCONJ' || kind.startsWith('AUX') || kind.startsWith('VERB.P')
    ? agreement
    : 0;
}

function coarseTags(tagger: Tagger, words: readonly WordType[]): Uint8Array {
  const { steps, tags } = tagger;
  const labels = tags.coarse.length;
  const n = words.length;
  const last = words[n - 1]!;
  const features = new Features();
  const best = new Int32Array(n * labels);
  const back = new Uint8Array(n * labels);
  let before: Uint8Array = Uint8Array.of(labels);
  for (let i = 0; i < n; i++) {
    const now = candidatesOf(tagger, words[i]!);
    if (now.length > 1) {
      coarseFeatures(words, i, last, features);
      addScores(tagger.coarse, features, now, { scores: best, at: i * labels });
    }
    for (const to of now) {
      let top = -Infinity;
      for (const from of before) {
        const score = (i === 0 ? 0 : best[(i - 1) * labels + from]!) + steps[from * labels + to]!;
        if (score > top) {
          top = score;
          back[i * labels + to] = from;
        }
      }
      best[i * labels + to]! += top;
    }
    before = now;
  }
  const path = new Uint8Array(n);
  let at = before[0]!;
  for (const tag of before) if (best[(n - 1) * labels + tag]! > best[(n - 1) * labels + at]!) at = tag;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = at;
    at = back[i * labels + at]!;
  }
  return path;
}
