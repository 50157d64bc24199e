import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findNames } from '../../packages/entities/src/names/find-names.ts';
import { decodeModel } from '../../packages/entities/src/names/model.ts';
import { trainCoreference } from './entities/train-coreference.ts';
import { crossValidate } from './names/cross-validate.ts';
import { makeExample } from './names/examples.ts';
import { firstNamesLexicon } from './names/first-names.ts';
import { trainNames, type TrainedNames } from './names/train-names.ts';
import { modelModule } from './names/write-model.ts';
import { TRAINED_FOLDS } from './neural/readings.ts';
import { trainNeural } from './neural/train.ts';
import { crossValidateQuotes } from './quotes/cross-validate.ts';
import { trainQuotes } from './quotes/train-quotes.ts';
import { readInventedNames } from './readers/invented.ts';
import { readWiner, type LabelledText } from './readers/winer.ts';
import { trainSyntax } from './syntax/train-syntax.ts';
import { crossValidateSentences } from './tokens-sentences.ts';
import { trainTokens } from './tokens.ts';

/**
 * `pnpm train [--data ../shared]` writes the models of tokens and of names, `pnpm train names` the latter; with `--cross-validate` it writes
 * nothing and scores sentence ends and, by document, names. `pnpm train neural` trains the learned reading, `pnpm train quotes` what chooses among quotes and speakers
 * (with `--cross-validate` it scores them by folds, with `--kept` too by those grown last, and writes no model),
 * `pnpm train coreference` what chooses whom a description or pronoun means (all, or the parts named behind it), and `pnpm train syntax [--lexical ../lexical]` the tagger; training/README.md says where its tables come from.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared' },
    'cross-validate': { type: 'boolean', default: false },
    kept: { type: 'boolean', default: false },
    lexical: { type: 'string', default: '../lexical' },
  },
});
const root = join(import.meta.dirname, '../..');
const corpora = join(resolve(root, values.data), 'corpora');
const entities = join(root, 'packages/entities');

if (positionals.includes('neural')) trainNeural(values.data, TRAINED_FOLDS);
else if (positionals.includes('quotes') && values['cross-validate'])
  await crossValidateQuotes(resolve(root, values.data), root, { kept: values.kept });
else if (positionals.includes('quotes')) await trainQuotes(resolve(root, values.data), root);
else if (positionals[0] === 'coreference') await trainCoreference(resolve(root, values.data), root, positionals.slice(1));
else if (positionals.includes('syntax')) trainSyntax(corpora, resolve(root, values.lexical), root);
else if (positionals.includes('names')) trainNameModel();
else if (values['cross-validate']) crossValidateAll();
else {
  trainTokens(corpora, root);
  trainNameModel();
}

function crossValidateAll(): void {
  console.log(crossValidateSentences(corpora));
  const texts = [...readWiner(corpora), ...readInventedNames((text) => findNames(text))];
  for (const [name, score] of Object.entries(crossValidate(texts.map(makeExample), 5, 5)))
    console.log(`${name}, 5 folds by document\n${score.report()}`);
}

function trainNameModel(): void {
  const winer = readWiner(corpora);
  const first = modelsOf(winer);
  const models = { names: decodeModel(first.names), agreement: decodeModel(first.agreement) };
  const trained = modelsOf([...winer, ...readInventedNames((text) => findNames(text, [], models))]);
  writeFileSync(join(entities, 'lexicon/first-names.tsv'), firstNamesLexicon(corpora));
  writeFileSync(join(entities, 'src/names/name-model.generated.ts'), modelModule(trained));
}

function modelsOf(texts: readonly LabelledText[]): TrainedNames {
  return trainNames(texts.map(makeExample));
}
