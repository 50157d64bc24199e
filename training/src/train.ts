import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeExample } from './names/examples.ts';
import { firstNamesLexicon } from './names/first-names.ts';
import { trainNames } from './names/train-names.ts';
import { encodeModel, modelModule } from './names/write-model.ts';
import { readWiner } from './readers/winer.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared' } } });
const root = join(import.meta.dirname, '../..');
const corpora = join(root, values.data, 'corpora');
const entities = join(root, 'packages/entities');

writeFileSync(join(entities, 'lexicon/first-names.tsv'), firstNamesLexicon(corpora));
const { features, weights, transitions } = trainNames(readWiner(corpora).map(makeExample));
writeFileSync(join(entities, 'src/names/name-model.generated.ts'), modelModule(encodeModel(features, weights, transitions)));
