import { toDigits } from '../../../packages/syntax/src/tagger/digits.ts';
import { coarseFeatures, Features, fineFeatures } from '../../../packages/syntax/src/tagger/features.ts';
import { MIDDLE } from '../../../packages/syntax/src/tagger/linear-model.ts';
import { coarseTag, readTagSet, type TagSet } from '../../../packages/syntax/src/tagger/tag-set.ts';
import {
  candidatesOf,
  nextAgreement,
  nextAuxiliary,
  readTrees,
  type Tagger,
  type WrittenTagger,
} from '../../../packages/syntax/src/tagger/tagger.ts';
import { CLASS_READINGS, readWordType, type WordType } from '../../../packages/syntax/src/tagger/word-type.ts';
import { Crf, type Position, type Settings } from './crf.ts';
import { Factored, type Example } from './factored.ts';
import type { LexiconTrees } from './lexicon.ts';
import type { GoldSentence, GoldWord } from './treebank.ts';

export interface TaggerSettings {
  readonly coarse: Settings;
  readonly fine: Settings;
  /** How many weights there are, powers of two. */
  readonly coarseSize: number;
  readonly fineSize: number;
  /** Units of weight in one logit. */
  readonly scale: number;
}

/** The features of a word that the tagger is to find: `Typo` is no property of a word. */
export const featuresOf = ({ features }: Pick<GoldWord, 'features'>): string =>
  features
    .split('|')
    .filter((pair) => !pair.startsWith('Typo='))
    .join('|') || '_';

/** All tags of the sentences that stand there twice. */
function tagLines(sentences: readonly GoldSentence[]): string {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const word of words) {
      const line = `${coarseTag(word.upos, word.features)}\t${word.upos} ${featuresOf(word)}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  const groups = new Set([...counts].filter(([line]) => !line.includes('ExtPos')).map(([line]) => line.split('\t')[0]));
  const kept = [...counts].filter(([line, count]) => count > 1 || !line.includes('ExtPos') || !groups.has(line.split('\t')[0]));
  return kept
    .map(([line]) => line)
    .sort()
    .map((line) => line.split('\t')[1]!)
    .join('\n');
}

/** The coarse tag of each reading of a class. */
const READING_TAGS = ['NOUN', 'ADJ', 'VERB.Fin', 'VERB.Part'];

/** Which coarse tags the words of each class have in the sentences; classes that are seldom there can be what the lexicon says, or their likes are. */
function candidateSets(
  tags: TagSet,
  readings: Uint8Array,
  types: readonly (readonly WordType[])[],
  labels: readonly (readonly number[])[],
): { classSets: string; sets: string; candidates: Uint8Array[] } {
  const counts = Array.from({ length: readings.length / CLASS_READINGS }, () => new Map<number, number>());
  types.forEach((words, s) => {
    words.forEach((word, i) => {
      const row = counts[word.class]!;
      row.set(labels[s]![i]!, (row.get(labels[s]![i]!) ?? 0) + 1);
    });
  });
  const open = ['ADJ', 'ADV', 'NOUN', 'PROPN', 'VERB.Fin', 'VERB.Inf', 'VERB.Part', 'VERB.Ger', 'X'].map((tag) => tags.coarse.indexOf(tag));
  const names = new Map<string, number>();
  const candidates: Uint8Array[] = [];
  const indices = counts.map((row, group) => {
    const total = [...row.values()].reduce((a, b) => a + b, 0);
    const found = [...row].filter(([, count]) => count > 1 || total < 50).map(([label]) => label);
    const listed = READING_TAGS.filter((_, kind) => readings[group * CLASS_READINGS + kind] !== 0).map((tag) => tags.coarse.indexOf(tag));
    const set = [...new Set([...found, ...(total < 10 ? open : []), ...(total < 200 ? listed : [])])].sort((a, b) => a - b);
    candidates.push(Uint8Array.from(set));
    const name = toDigits(set.length) + set.map(toDigits).join('');
    if (!names.has(name)) names.set(name, names.size);
    return names.get(name)!;
  });
  return {
    candidates,
    sets: toDigits(names.size) + [...names.keys()].join(''),
    classSets: toDigits(indices.length) + indices.map(toDigits).join(''),
  };
}

/** Learns a tagger from sentences, with the trees of the lexicon. */
export function trainTagger(sentences: readonly GoldSentence[], written: LexiconTrees, settings: TaggerSettings): WrittenTagger {
  const tagSource = tagLines(sentences);
  const tags = readTagSet(tagSource);
  const trees = readTrees(written);
  const known = new Map<string, WordType>();
  const typeOf = (form: string): WordType => {
    let type = known.get(form);
    if (type === undefined) known.set(form, (type = readWordType(form, trees)));
    return type;
  };
  const types = sentences.map(({ words }) => words.map(({ form }) => typeOf(form)));
  const labels = sentences.map(({ words }) => words.map((word) => tags.coarse.indexOf(coarseTag(word.upos, word.features))));
  const { candidates, ...sets } = candidateSets(tags, trees.readings, types, labels);
  const names = ['PROPN', 'X', 'NOUN'].map((tag) => tags.coarse.indexOf(tag));
  const choices = { candidates, capitalised: candidates.map((set) => Uint8Array.from(new Set([...set, ...names]))) };
  const coarse = trainCoarse(tags, choices, types, labels, settings);
  const fine = trainFine(tags, sentences, types, labels, settings);
  return { tags: tagSource, ...written, ...sets, ...coarse, fine };
}

function trainCoarse(
  tags: TagSet,
  choices: Pick<Tagger, 'candidates' | 'capitalised'>,
  types: readonly (readonly WordType[])[],
  labels: readonly (readonly number[])[],
  settings: TaggerSettings,
): { coarse: string; steps: string } {
  const features = new Features();
  const sentences = types.map((words, s) =>
    words.map((word, i): Position => {
      coarseFeatures(words, i, words.at(-1)!, features);
      const candidates = candidatesOf(choices, word);
      return { features: features.hashes.slice(0, features.count), candidates, gold: candidates.indexOf(labels[s]![i]!) };
    }),
  );
  const crf = new Crf(settings.coarseSize, tags.coarse.length);
  crf.train(sentences, settings.coarse);
  const steps = Array.from(crf.steps, (step) => Math.round(step * settings.scale));
  return { coarse: writeModel(crf.weights, settings), steps: steps.map((step) => toDigits(step < 0 ? -2 * step - 1 : 2 * step)).join('') };
}

function trainFine(
  tags: TagSet,
  sentences: readonly GoldSentence[],
  types: readonly (readonly WordType[])[],
  labels: readonly (readonly number[])[],
  settings: TaggerSettings,
): string {
  const { readingOf } = tags;
  const features = new Features();
  const places = new Map(tags.fine.map(({ upos, written }, i) => [`${upos} ${written}`, i]));
  const examples: Example[] = [];
  sentences.forEach(({ words }, s) => {
    const coarse = Uint8Array.from(labels[s]!);
    const fine = Uint8Array.from(words, (word, i) => places.get(`${word.upos} ${featuresOf(word)}`) ?? tags.starts[coarse[i]!]!);
    let auxiliary = -1;
    let agreement = 0;
    words.forEach((word, i) => {
      const [first, end] = [tags.starts[coarse[i]!]!, tags.starts[coarse[i]! + 1]!];
      if (end - first > 1) {
        const neighbour = i > 0 ? tags.fine[fine[i - 1]!]!.agreement : 0;
        fineFeatures(types[s]!, i, { coarse, fine, auxiliary, agreement, neighbour, readingOf }, features);
        const gold = places.get(`${word.upos} ${featuresOf(word)}`);
        if (gold !== undefined) examples.push({ features: features.hashes.slice(0, features.count), first, end, gold });
      }
      const kind = tags.coarse[coarse[i]!]!;
      auxiliary = nextAuxiliary(kind, i, auxiliary);
      agreement = nextAgreement(kind, tags.fine[fine[i]!]!.agreement, agreement);
    });
  });
  const model = new Factored(
    settings.fineSize,
    tags.parts.length,
    tags.fine.map(({ parts }) => parts),
  );
  model.train(examples, settings.fine);
  return writeModel(model.weights, settings);
}

/** The weights in whole units, a digit each. */
const writeModel = (weights: Float32Array, { scale }: TaggerSettings): string =>
  Array.from(weights, (weight) => toDigits(MIDDLE + Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight * scale))))).join('');
