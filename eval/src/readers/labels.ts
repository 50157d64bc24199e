import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConllu } from './conllu.ts';
import { readJsonLines, type GoldDocument, type GoldEntity, type GoldSpan } from './gold.ts';
import { readPopcorn } from './popcorn.ts';
import { readTimeml } from './timeml.ts';

/** Labels in the gold's format for an article of a corpus: offsets and names without the text, which stays in its corpus. */
interface Labels extends Omit<GoldDocument, 'doc' | 'text'> {
  readonly corpus: 'winer-fr' | 'fr-timebank' | 'unread' | 'sequoia' | 'popcorn';
  readonly id: string;
}

/**
 * `dev`, `quotes` (whose entities are speakers only) and `test` were read while the rules were written. `train` and `unread` are halves,
 * by a hash of the id, of articles that were labelled before any program was run on them: models learn from `train`, and nobody lists the
 * errors of `unread`. `silent` are articles in which the rules of that time found no quote; its entities are speakers only. `papers` are
 * newspaper articles and texts of an encyclopedia (French TimeBank, Sequoia), `popcorn` its short texts, labelled before the rules were run
 * on them; the entities of `popcorn` are speakers only.
 */
export type LabelSet = 'dev' | 'quotes' | 'test' | 'train' | 'silent' | 'papers' | 'popcorn' | 'unread';

/** Speakers without a name are labelled too, with their descriptions; they are no entities to be found. */
interface LabelledEntity extends GoldEntity {
  readonly unnamed?: true;
}

interface Article {
  readonly id: string;
  readonly text: string;
}

const inWiner = (file: string): Article[] => readJsonLines<Article>(file);
const inUnread = (file: string): Article[] =>
  readJsonLines<{ doc: string; text: string }>(file).map(({ doc, text }) => ({ id: doc, text }));

/** Where the corpora have their articles in one file each, and how it is read. */
const CORPORA: Readonly<Record<string, readonly [file: string, read: (file: string) => readonly Article[]]>> = {
  'winer-fr': ['winer-fr/train.jsonl', inWiner],
  unread: ['unread.jsonl', inUnread],
  sequoia: ['ud/fr_sequoia-ud-train.conllu', readGroups],
  popcorn: ['popcorn/train.json', (file) => readPopcorn(file).map(({ text }, i) => ({ id: `popcorn-${i}`, text }))],
};

/** Gives the texts of labelled articles, `undefined` for those whose corpus is missing; each corpus is read when first asked for. */
export function articleTexts(corpora: string): (corpus: string, id: string) => string | undefined {
  const texts = new Map<string, ReadonlyMap<string, string>>();
  return (corpus, id) => {
    const [name, read] = CORPORA[corpus] ?? [`fr-timebank/${id}.tml`, undefined];
    const file = join(corpora, name);
    if (!existsSync(file)) return undefined;
    if (!read) return paragraphsOf(readTimeml(readFileSync(file, 'utf8')).text);
    let known = texts.get(corpus);
    if (!known) texts.set(corpus, (known = new Map(read(file).map(({ id, text }) => [id, text]))));
    return known.get(id);
  };
}

/** The articles that this project labelled itself (eval/labels), joined with their texts; those whose corpus is missing are left out. */
export function readLabels(set: LabelSet, data: string): GoldDocument[] {
  const textOf = articleTexts(join(data, 'corpora'));
  return readJsonLines<Labels>(join(import.meta.dirname, '../../labels', `${set}.jsonl`)).flatMap(({ corpus, id, ...labels }) => {
    const text = textOf(corpus, id);
    return text === undefined ? [] : [{ ...labels, ...byName(labels.entities), doc: id, text }];
  });
}

const byName = (all: readonly LabelledEntity[]): Pick<GoldDocument, 'entities' | 'unnamed'> => ({
  entities: all.filter(({ unnamed }) => unnamed !== true),
  unnamed: all.filter(({ unnamed }) => unnamed === true),
});

/**
 * Articles invented and labelled for this project: `press` have been read since, and their entities are speakers only; `invented` were
 * written later to train the choices, and the rules were not fitted to them. `families` are texts of two or three sentences in which it
 * is plain who speaks, for the choices to learn what is rare in articles. `natural` are articles written and labelled without a program
 * that nothing is trained on; `registers` are texts written so, in other layouts and of other kinds, and read since. `pages` are texts
 * written so as whole pages that are hard to read, for training, and `unseen` those of them whose errors nobody has read.
 */
export const readInvented = (set: 'press' | 'invented' | 'families' | 'natural' | 'registers' | 'pages' | 'unseen'): GoldDocument[] =>
  readWithText(join(import.meta.dirname, `../../labels/${set}.jsonl`));

/** Labelled articles of a file that holds their texts too. */
export const readWithText = (file: string): GoldDocument[] =>
  readJsonLines<Omit<GoldDocument, 'doc' | 'published'> & { readonly id: string }>(file).map(({ id, entities, ...labels }) => ({
    ...labels,
    ...byName(entities),
    doc: id,
    published: '',
  }));

/** Whether the names, descriptions and pronouns of everybody are labelled in an invented article: from the tenth file on. */
export const namesEverybody = (id: string): boolean => /^invented-\d\d-/u.test(id);

/** Where a text names an entity, where it describes it, in the singular, and where a pronoun means it, as offsets. */
export interface Chain {
  readonly names: readonly GoldSpan[];
  readonly descriptions: readonly GoldSpan[];
  readonly pronouns: readonly GoldSpan[];
}

/** All descriptions and pronouns of whom a real article, or one of `press`, names, by the article's id: what is in no chain means nobody whom it names. */
export const readChains = (): ReadonlyMap<string, readonly Chain[]> =>
  new Map(
    readJsonLines<{ readonly id: string; readonly chains: readonly Chain[] }>(join(import.meta.dirname, '../../labels/chains.jsonl')).map(
      ({ id, chains }) => [id, chains],
    ),
  );

export interface SentenceGroup {
  readonly id: string;
  readonly text: string;
  /** Ends of sentences, as offsets. */
  readonly sentences: readonly number[];
}

/** Sentences of a treebank, twenty to a text, joined by spaces in one text and by line breaks in the next. */
export function readGroups(file: string): SentenceGroup[] {
  const sentences = readConllu(readFileSync(file, 'utf8')).map(({ text = '' }) => text);
  const groups: SentenceGroup[] = [];
  for (let start = 0; start < sentences.length; start += 20) {
    const group = sentences.slice(start, start + 20);
    const joint = groups.length % 2 === 0 ? ' ' : '\n';
    const ends = group.map((_, index) => group.slice(0, index + 1).join(joint).length);
    groups.push({ id: `sequoia-${start}`, text: group.join(joint), sentences: ends });
  }
  return groups;
}

/** A newspaper article as news comes: its lines as paragraphs. */
const paragraphsOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
