import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseVocabulary } from '../../../packages/neural/src/vocabulary.ts';
import { readConllu } from '../../../eval/src/readers/conllu.ts';
import { readGroups } from '../../../eval/src/readers/labels.ts';
import { readDocuments } from './documents.ts';
import { readPieces } from './e5.ts';
import { makeExample } from './example.ts';
import { choosePieces, lexicons } from './pieces.ts';

/** Writes what the Python trainer reads: the kept pieces (once) and every labelled text as an example. */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared' },
    encoder: { type: 'string', default: 'training/neural/.cache/e5-small-q4.bin' },
    out: { type: 'string', default: 'training/neural/.cache/data' },
    size: { type: 'string', default: '31232' },
    pieces: { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '../../..');
const [data, encoder, out] = [values.data, values.encoder, values.out].map((path) => join(root, path)) as [string, string, string];
mkdirSync(out, { recursive: true });
const documents = readDocuments(data, join(root, 'eval/labels'));

if (values.pieces) {
  const full = readPieces(encoder);
  const treebanks = ['fr_gsd-ud-dev', 'fr_fqb-ud-test', 'fr_sequoia-ud-train', 'fr_sequoia-ud-dev'];
  const sentences = treebanks.flatMap((name) =>
    readConllu(readFileSync(join(data, 'corpora/ud', `${name}.conllu`), 'utf8')).map(({ text = '' }) => text),
  );
  const firstNames = readFileSync(join(data, 'corpora/lists/insee-prenoms.csv'), 'utf8').split('\n');
  const capital = firstNames.map((line) => line.toLowerCase().replace(/(?:^|["-])\p{L}/gu, (start) => start.toUpperCase()));
  const texts = [...documents.map(({ text }) => text), ...sentences, ...lexicons(join(root, 'packages')), ...capital];
  const kept = choosePieces(full, texts, Number(values.size) - 3);
  writeFileSync(join(out, 'rows.json'), JSON.stringify([full.begin, full.end, full.unknown, ...kept]));
  writeFileSync(join(out, 'pieces.txt'), kept.map((id) => `${full.pieces[id]!}\t${full.scores[id]!.toFixed(4)}\n`).join(''));
}

const vocabulary = parseVocabulary(readFileSync(join(out, 'pieces.txt'), 'utf8'));
const lines = (texts: readonly (typeof documents)[number][]): string =>
  texts.map((document) => `${JSON.stringify(makeExample(document, vocabulary))}\n`).join('');
writeFileSync(join(out, 'examples.jsonl'), lines(documents));
writeFileSync(join(out, 'sentences.jsonl'), lines(readGroups(join(data, 'corpora/ud/fr_sequoia-ud-dev.conllu'))));
