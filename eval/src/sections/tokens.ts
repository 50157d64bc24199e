import { readFileSync } from 'node:fs';
import { splitSentences, tokenize, toWords } from '@incise/tokens';
import { peers } from '../peers.ts';
import { readConllu, type TreebankSentence } from '../readers/conllu.ts';
import { rawText, type RawTextOptions } from '../readers/raw-text.ts';
import { scoreUd, type SystemToken } from '../scorers/ud.ts';
import { percent, type Section } from './section.ts';

/** Our tokens and sentences in the scorer's shape: the words of an amalgame gathered on its token. */
function analyse(text: string): { tokens: SystemToken[]; sentences: ReturnType<typeof splitSentences> } {
  const tokens = tokenize(text);
  const forms = tokens.map((): string[] => []);
  for (const word of toWords(text, { tokens })) forms[word.token]!.push(word.form);
  return {
    tokens: tokens.map(({ start, end }, i) => ({ start, end, ...(forms[i]!.length > 1 ? { words: forms[i]! } : {}) })),
    sentences: splitSentences(text, { tokens }),
  };
}

const row = (name: string, sentences: readonly TreebankSentence[], options: RawTextOptions): string[] => {
  const gold = rawText(sentences, options);
  const { tokens, words, sentences: boundaries } = scoreUd(gold, analyse(gold.text));
  const joined = `${options.join ?? 'ud'}${options.fold === undefined ? '' : `, folded at ${options.fold}`}`;
  return [name, joined, String(sentences.length), percent(tokens.f1, 2), percent(words.f1, 2), percent(boundaries.f1, 2)];
};

/** The part of Sequoia that a sentence comes from: `annodis.er` is the newspaper. */
const genre = (id: string): string => id.split(/[-_.]?\d/u, 1)[0]!;

export function tokenSections(data: string): Section[] {
  const read = (name: string): TreebankSentence[] => readConllu(readFileSync(`${data}/corpora/ud/${name}.conllu`, 'utf8'));
  const gsd = read('fr_gsd-ud-dev');
  const sequoia = read('fr_sequoia-ud-dev');
  const joins: RawTextOptions[] = [{ join: 'ud' }, { join: 'newline' }, { join: 'ud', fold: 80 }];
  const genres = [...new Set(sequoia.map(({ id }) => genre(id)))].sort();
  const header = ['treebank', 'joined', 'sentences', 'tokens F1', 'words F1', 'sentences F1'];
  return [
    {
      title: 'Tokens, UD words and sentences',
      note: 'From raw text, by the CoNLL-18 definitions. The dev parts were read while the rules were written; Sequoia and FQB were trained on: for sentences, `train --cross-validate` prints honest figures.',
      header,
      rows: [
        ...joins.map((options) => row('GSD dev', gsd, options)),
        ...joins.map((options) => row('Sequoia dev', sequoia, options)),
        row('Sequoia train', read('fr_sequoia-ud-train'), {}),
        row('FQB (questions)', read('fr_fqb-ud-test'), {}),
      ],
    },
    {
      title: 'Sequoia dev by genre',
      note: '`annodis.er` is the newspaper.',
      header,
      rows: genres.map((name) =>
        row(
          name,
          sequoia.filter(({ id }) => genre(id) === name),
          {},
        ),
      ),
    },
    {
      title: 'Tokens, words, sentences: peers as published',
      note: 'On test sets of their treebank releases.',
      header: ['system', 'test set', 'tokens', 'words', 'sentences', 'source'],
      rows: peers.ud,
    },
  ];
}
