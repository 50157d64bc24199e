import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from 'markdown-table';
import { loadTimedPackages, type TimedPackages } from './timed-packages.ts';

/** Labelled articles of three thousand characters in all. */
function article(): string {
  const file = join(import.meta.dirname, '../../../eval/labels/press.jsonl');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n\n')
    .slice(0, 3000);
}

/** Calls with every option that is linear to check, and with none. */
function callsOf(packages: TimedPackages, text: string): Readonly<Record<string, () => unknown>> {
  const { tokenize, splitSentences, toWords, toConllu, findDates, findQuantities, findMentions, resolveEntities } = packages;
  const { findQuotes, attributeQuotes, tagWords, findPhrases } = packages;
  const [tokens, sentences, words, tagged] = [tokenize(text), splitSentences(text), toWords(text), tagWords(text)];
  const [dates, names, entities] = [findDates(text), findMentions(text), resolveEntities(text)];
  const gazetteer = [{ name: 'Conseil des sages', type: 'ORG' as const }];
  return {
    tokenize: () => tokenize(text),
    'splitSentences, tokens': () => splitSentences(text, { tokens }),
    'toWords, tokens': () => toWords(text, { tokens }),
    'toConllu, tokens, sentences': () => toConllu(text, { tokens, sentences }),
    'findDates, published': () => findDates(text, { published: '2024-07-13' }),
    'findQuantities, dates': () => findQuantities(text, { dates }),
    'tagWords, words, sentences': () => tagWords(text, { words, sentences }),
    'findPhrases, tagged': () => findPhrases(text, { tagged }),
    'findMentions, gazetteer': () => findMentions(text, { gazetteer }),
    resolveEntities: () => resolveEntities(text),
    'resolveEntities, tokens, sentences, names': () => resolveEntities(text, { tokens, sentences, names }),
    'findQuotes, tokens, sentences, dates': () => findQuotes(text, { tokens, sentences, dates }),
    attributeQuotes: () => attributeQuotes(text),
    'attributeQuotes, all': () => attributeQuotes(text, { tokens, sentences, dates, entities, minConfidence: 0.5 }),
  };
}

const warm = 300;
const calls = 400;

/** Measures what checking arguments costs of a call on an article of 3 kB, the time of looking at the clock included. */
export async function checks(): Promise<void> {
  const packages = await loadTimedPackages();
  const text = article();
  const rows = Object.entries(callsOf(packages, text)).map(([name, call]) => {
    for (let i = 0; i < warm; i++) call();
    const whole: number[] = [];
    const checking: number[] = [];
    for (let i = 0; i < calls; i++) {
      const spent = packages.spentOnChecks();
      const start = performance.now();
      call();
      whole.push(performance.now() - start);
      checking.push(packages.spentOnChecks() - spent);
    }
    const [all, part] = [median(whole), median(checking)];
    return [name, all.toFixed(3), (1000 * part).toFixed(1), `${((100 * part) / all).toFixed(2)} %`];
  });
  console.log(`\n### Cost of checking arguments, an article of ${text.length} characters\n`);
  console.log(markdownTable([['call, with options', 'ms', 'checks, µs', 'share'], ...rows]));
}

const median = (samples: readonly number[]): number => [...samples].sort((a, b) => a - b)[samples.length >> 1]!;
