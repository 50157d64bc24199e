/**
 * `pnpm --filter @incise/eval errors FILE…`: quotes of labelled articles with their texts, in the format of labels/natural.jsonl: a line of
 * figures a file, and each quote that is wrong. For sets whose errors may be read: of labels/natural.jsonl only those that have been.
 */
import { basename } from 'node:path';
import { readWithText } from './readers/labels.ts';
import { scoreQuotes } from './scorers/quotes.ts';
import { verdictLine, verdicts } from './scorers/verdicts.ts';
import { systemQuotes } from './system-quotes.ts';

const isNeverListed = (id: string): boolean => /^(?:natural-(?:49|[5-9]\d|1\d\d)|unseen-\d+)$/u.test(id);

for (const file of process.argv.slice(2)) {
  const golds = readWithText(file);
  const system = new Map(golds.map(({ doc, text }) => [doc, systemQuotes(text)]));
  const { gold, strict, joint, speaker } = scoreQuotes(golds, system);
  const [s, j, p] = [strict.f1, joint.f1, speaker].map((share) => (100 * share).toFixed(1));
  console.log(`${basename(file)}: ${gold} quotes, strict ${s}, joint ${j}, speaker ${p}`);
  const texts = new Map(golds.map(({ doc, text }) => [doc, text]));
  for (const verdict of verdicts(golds, system))
    if (verdict.verdict !== 'right' && !isNeverListed(verdict.doc)) console.log(verdictLine(verdict, texts.get(verdict.doc)!));
}
