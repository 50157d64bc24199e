import { readFileSync } from 'node:fs';
import { splitSentences, toWords } from '@incise/tokens';
import { findPhrases, type TaggedWord } from '@incise/syntax';
import { learnLemmas } from '../../../training/src/syntax/train-lemmas.ts';
import { taggerSettings } from '../../../training/src/syntax/settings.ts';
import { trainTagger } from '../../../training/src/syntax/train-tagger.ts';
import { documentOf, foldOf, readSentences, type GoldSentence } from '../../../training/src/syntax/treebank.ts';
import { readLemmatizer } from '../../../packages/syntax/src/lemmas/lemmatizer.ts';
import { lemmas } from '../../../packages/syntax/src/model/lemmas.generated.ts';
import { tagger } from '../../../packages/syntax/src/model/tagger.generated.ts';
import { tagText, type SyntaxModel } from '../../../packages/syntax/src/tagger/tag-text.ts';
import { readTagger } from '../../../packages/syntax/src/tagger/tagger.ts';
import { readConllu, type TreebankSentence } from '../readers/conllu.ts';
import { rawText } from '../readers/raw-text.ts';
import type { F1 } from '../scorers/f1.ts';
import { countWord, cueSubjects, noCounts, nominalHeads, placesF1, writeFeatures, type TagCounts } from '../scorers/syntax.ts';
import { percent, type Section } from './section.ts';

const FOLDS = 5;

/** A sentence of a treebank twice: its words with tags, and its tokens. */
interface Sentence {
  readonly gold: GoldSentence;
  readonly raw: TreebankSentence;
  readonly fold: number;
}

function read(path: string): Sentence[] {
  const raw = readConllu(readFileSync(path, 'utf8'));
  return readSentences(path).map((gold, i) => ({ gold, raw: raw[i]!, fold: foldOf(documentOf(gold.id), FOLDS) }));
}

/** A tagger of the shipped size and trees of endings, its weights and exceptions learnt from these sentences only. */
function train(sentences: readonly GoldSentence[]): SyntaxModel {
  const { classes, readings, names, clusters } = tagger;
  return {
    tagger: readTagger(trainTagger(sentences, { classes, readings, names, clusters }, taggerSettings)),
    lemmatizer: readLemmatizer(learnLemmas(sentences, lemmas)),
  };
}

/** Gold words as the tagger takes them: one sentence, offsets as if a space stood between all words. */
function tagGold(model: SyntaxModel, { words }: GoldSentence): TaggedWord[] {
  let at = 0;
  const given = words.map(({ form }, token) => {
    const start = at;
    at += form.length + 1;
    return { start, end: at - 1, form, token };
  });
  return tagText(model, given, [{ start: 0, end: at }]);
}

const scored = ({ upos, features, lemma }: TaggedWord): { upos: string; features: string; lemma: string } => ({
  upos,
  features: writeFeatures(features),
  lemma,
});

/** Tags the running text of sentences; a gold word counts as found where a token with its span has as many words. */
function countRaw(model: SyntaxModel, sentences: readonly Sentence[], counts: TagCounts): void {
  const { text, tokens } = rawText(sentences.map(({ raw }) => raw));
  const system = new Map<string, TaggedWord[]>();
  for (const word of tagText(model, toWords(text), splitSentences(text))) {
    const key = `${word.start}-${word.end}`;
    system.set(key, [...(system.get(key) ?? []), word]);
  }
  const gold = sentences.flatMap(({ gold: { words } }) => words);
  let next = 0;
  for (const { start, end, words } of tokens) {
    const found = system.get(`${start}-${end}`);
    words.forEach((_, k) => {
      const word = found?.length === words.length ? found[k] : undefined;
      countWord(counts, gold[next++]!, word && scored(word));
    });
  }
}

interface Results {
  readonly gold: TagCounts;
  readonly raw: TagCounts;
  readonly heads: [Set<number>, Set<number>][];
  readonly subjects: { right: number; all: number };
}

const noResults = (): Results => ({ gold: noCounts(), raw: noCounts(), heads: [], subjects: { right: 0, all: 0 } });

function measure(model: SyntaxModel, sentences: readonly Sentence[], cues: ReadonlySet<string>, results: Results): void {
  countRaw(model, sentences, results.raw);
  for (const { gold } of sentences) {
    const tagged = tagGold(model, gold);
    gold.words.forEach((word, i) => {
      countWord(results.gold, word, scored(tagged[i]!));
    });
    const { nounPhrases, verbGroups, clauses } = findPhrases(gold.words.map(({ form }) => form).join(' '), { tagged });
    const heads = nounPhrases.map(({ head }) => head).filter((head) => /^(?:NOUN|PROPN)$/u.test(tagged[head]!.upos));
    results.heads.push([new Set(heads), nominalHeads(gold.words)]);
    const found = new Map(clauses.map(({ group, subject }) => [verbGroups[group]!.verb, subject]));
    for (const [verb, subject] of cueSubjects(gold.words, cues)) {
      results.subjects.all++;
      if (found.get(verb) === subject) results.subjects.right++;
    }
  }
}

const share = (right: number, all: number): string => percent(right / (all || 1), 2);
const tagRow = (name: string, { words, upos, features, lemmas: right }: TagCounts): string[] => [
  name,
  String(words),
  share(upos, words),
  share(features, words),
  share(right, words),
];
const headRow = (name: string, { precision, recall, f1 }: F1): string[] => [
  name,
  percent(precision, 1),
  percent(recall, 1),
  percent(f1, 1),
];

export function syntaxSections(data: string): Section[] {
  const parts = {
    Sequoia: [...read(`${data}/corpora/ud/fr_sequoia-ud-train.conllu`), ...read(`${data}/corpora/ud/fr_sequoia-ud-dev.conllu`)],
    FQB: read(`${data}/corpora/ud/fr_fqb-ud-test.conllu`),
  };
  const cueList = readFileSync(new URL('../../../packages/quotes/lexicon/cue-verbs.tsv', import.meta.url), 'utf8');
  const cues = new Set(
    cueList
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t')[0]!),
  );
  const all = Object.values(parts).flat();
  const results: Record<string, Results> = { Sequoia: noResults(), FQB: noResults() };
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(all.filter((sentence) => sentence.fold !== fold).map(({ gold }) => gold));
    for (const [name, sentences] of Object.entries(parts))
      measure(
        model,
        sentences.filter((sentence) => sentence.fold === fold),
        cues,
        results[name]!,
      );
  }
  const names = Object.keys(parts);
  const sum = (of: (results: Results) => TagCounts): TagCounts => {
    const total = noCounts();
    for (const name of names) for (const key of Object.keys(total) as (keyof TagCounts)[]) total[key] += of(results[name]!)[key];
    return total;
  };
  return [
    {
      title: 'Tags, features and lemmas by folds',
      note: `Sequoia train and dev, and FQB, ${FOLDS} folds by document as far as sent_id tells; weights and exceptions are learnt anew for each fold, the trees of endings are those that ship. From raw text a word that is not cut as in the treebank counts as wrong.`,
      header: ['words', 'number', 'UPOS', 'UFeats', 'lemmas'],
      rows: [
        ...names.map((name) => tagRow(`${name}, gold`, results[name]!.gold)),
        tagRow(
          'both, gold',
          sum(({ gold }) => gold),
        ),
        ...names.map((name) => tagRow(`${name}, raw text`, results[name]!.raw)),
        tagRow(
          'both, raw text',
          sum(({ raw }) => raw),
        ),
      ],
    },
    {
      title: 'Heads of noun phrases by folds',
      note: 'Nouns and names that head a phrase, from gold words: all but the later parts of names and fixed expressions.',
      header: ['treebank', 'precision', 'recall', 'F1'],
      rows: [
        ...names.map((name) => headRow(name, placesF1(results[name]!.heads))),
        headRow('both', placesF1(names.flatMap((name) => results[name]!.heads))),
      ],
    },
    {
      title: 'Subjects of cue verbs by folds',
      note: 'Verbs of cue-verbs.tsv that head a ccomp, parataxis or obj or are a parataxis, and have a nsubj; from gold words.',
      header: ['treebank', 'verbs', 'right'],
      rows: names.map((name) => [
        name,
        String(results[name]!.subjects.all),
        share(results[name]!.subjects.right, results[name]!.subjects.all),
      ]),
    },
  ];
}
