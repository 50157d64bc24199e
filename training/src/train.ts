import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crossValidate } from './names/cross-validate.ts';
import { makeExample } from './names/examples.ts';
import { firstNamesLexicon } from './names/first-names.ts';
import { trainNames } from './names/train-names.ts';
import { modelModule } from './names/write-model.ts';
import { readWiner } from './readers/winer.ts';
import { trainTokens } from './tokens.ts';

/** `pnpm train [--data ../shared]` writes the models of all packages; with `--cross-validate` it writes nothing and scores the name model by document. */
const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared' }, 'cross-validate': { type: 'boolean', default: false } },
});
const root = join(import.meta.dirname, '../..');
const corpora = join(root, values.data, 'corpora');
const entities = join(root, 'packages/entities');

const examples = readWiner(corpora).map(makeExample);
if (values['cross-validate']) console.log(`Names on WiNER-fr, 5 folds by document\n${crossValidate(examples, 5, 5).report()}`);
else {
  trainTokens(corpora, root);
  writeFileSync(join(entities, 'lexicon/first-names.tsv'), firstNamesLexicon(corpora));
  writeFileSync(join(entities, 'src/names/name-model.generated.ts'), modelModule(trainNames(examples)));
}
