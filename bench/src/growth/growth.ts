/**
 * `pnpm nightly growth [--every 10] [--only findDates] [--family dit-il]`: runs every public function over every family of growing
 * text, prints where time grows fastest, and fails where ten times the text takes more than thirteen times as long. The heap for what
 * is young is large (package.json), so that garbage is not taken for growth.
 */
import { parseArgs } from 'node:util';
import { findDates, findQuantities } from '@incise/dates';
import { findMentions, resolveEntities } from '@incise/entities';
import { attributeQuotes, findQuotes } from '@incise/quotes';
import { findPhrases } from '@incise/syntax';
import { readParagraphs, splitSentences, tokenize, toConllu, toWords } from '@incise/tokens';
import { readHtml } from '@incise/tokens/html';
import { markdownTable } from 'markdown-table';
import type { Job } from '../peers.ts';
import { families } from './families.ts';
import { type Growth, growthOf } from './measure.ts';

const limit = 13;
const shown = 20;
const published = '2024-07-13';

const jobs: Readonly<Record<string, Job>> = {
  tokenize,
  splitSentences,
  toWords,
  toConllu,
  readParagraphs: (text) => [...readParagraphs(text.match(/[\s\S]{1,4096}/gu) ?? [])],
  findDates: (text) => findDates(text, { published }),
  findQuantities,
  findMentions,
  resolveEntities,
  findQuotes,
  attributeQuotes,
  findPhrases,
  readHtml,
};

const { values } = parseArgs({
  options: { every: { type: 'string', default: '1' }, only: { type: 'string' }, family: { type: 'string', default: '' } },
});
const every = Number(values.every);
const names = Object.keys(jobs).filter((name) => values.only === undefined || values.only === name);
if (!Number.isInteger(every) || every < 1 || names.length === 0) {
  console.error(`usage: growth [--every N] [--only ${Object.keys(jobs).join('|')}] [--family PART]`);
  process.exit(2);
}

/** Functions turn within a family, so that a run of every tenth combination meets them all. */
const combinations = families()
  .filter(({ name }) => name.includes(values.family))
  .flatMap((family) => names.map((name) => ({ family, name })))
  .filter((_, i) => i % every === 0);
const results: (Growth & { readonly name: string; readonly family: string })[] = [];
const start = Date.now();
for (const { family, name } of combinations) results.push({ ...growthOf(jobs[name]!, family, limit), name, family: family.name });

results.sort((a, b) => b.factor - a.factor);
const failed = results.filter(({ factor }) => factor > limit);
console.log(
  `\n### Growth: processor time of ten times the text, ${results.length} combinations in ${Math.round((Date.now() - start) / 1000)} s\n`,
);
console.log(
  markdownTable([
    ['function', 'text', 'characters', 'ms', 'growth'],
    ...results
      .slice(0, Math.max(shown, failed.length))
      .map(({ name, family, length, milliseconds, factor }) => [
        name,
        family,
        String(length),
        milliseconds.toFixed(1),
        `${factor.toFixed(1)} ×`,
      ]),
  ]),
);
console.log(`\n${results.length - failed.length} passed, ${failed.length} above ${limit} ×`);
process.exit(failed.length > 0 ? 1 : 0);
