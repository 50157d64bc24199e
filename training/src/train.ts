import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { trainCoreference } from './entities/train-coreference.ts';
import { crossValidate } from './names/cross-validate.ts';
import { makeExample } from './names/examples.ts';
import { firstNamesLexicon } from './names/first-names.ts';
import { trainNames } from './names/train-names.ts';
import { modelModule } from './names/write-model.ts';
import { TRAINED_FOLDS } from './neural/readings.ts';
import { trainNeural } from './neural/train.ts';
import { trainQuotes } from './quotes/train-quotes.ts';
import { readWiner } from './readers/winer.ts';
import { trainSyntax } from './syntax/train-syntax.ts';
import { crossValidateSentences } from './tokens-sentences.ts';
import { trainTokens } from './tokens.ts';

/**
 * `pnpm train [--data ../shared]` writes the models of tokens and entities; with `--cross-validate` it writes nothing and scores sentence ends
 * and, by document, the name model. `pnpm train neural` trains the learned reading, `pnpm train quotes` what chooses among quotes and speakers,
 * `pnpm train coreference` what chooses whom a description means, and `pnpm train syntax [--lexical ../lexical]` the tagger; training/README.md says where its tables come from.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared' },
    'cross-validate': { type: 'boolean', default: false },
    lexical: { type: 'string', default: '../lexical' },
  },
});
const root = join(import.meta.dirname, '../..');
const corpora = join(resolve(root, values.data), 'corpora');
const entities = join(root, 'packages/entities');

if (positionals.includes('neural')) trainNeural(values.data, TRAINED_FOLDS);
else if (positionals.includes('quotes')) await trainQuotes(resolve(root, values.data), root);
else if (positionals.includes('coreference')) trainCoreference(resolve(root, values.data), root);
else if (positionals.includes('syntax')) trainSyntax(corpora, resolve(root, values.lexical), root);
else trainLinear();

function trainLinear(): void {
  const examples = readWiner(corpora).map(makeExample);
  if (values['cross-validate']) {
    console.log(crossValidateSentences(corpora));
    console.log(`Names on WiNER-fr, 5 folds by document\n${crossValidate(examples, 5, 5).report()}`);
    return;
  }
  trainTokens(corpora, root);
  writeFileSync(join(entities, 'lexicon/first-names.tsv'), firstNamesLexicon(corpora));
  writeFileSync(join(entities, 'src/names/name-model.generated.ts'), modelModule(trainNames(examples)));
}
