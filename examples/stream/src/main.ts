/**
 * A program of one's own around the reader of streams: one line for each quote of the articles on standard input, with
 * its speaker. What `incise` does besides, such as progress and resuming, is left out here.
 */
import { once } from 'node:events';
import { type Analysis, readNdjson } from '@incise/cli';

for await (const { item, outcome } of readNdjson(process.stdin, { read: ['quotes'] })) {
  if ('error' in outcome) {
    process.stderr.write(`line ${item.line}: ${outcome.error}\n`);
    process.exitCode = 1;
    continue;
  }
  const { quotes = [] } = JSON.parse(outcome.output) as Analysis;
  for (const { speaker = null, text } of quotes) {
    if (!process.stdout.write(`{"id":${outcome.id},"speaker":${JSON.stringify(speaker)},"said":${JSON.stringify(text)}}\n`))
      await once(process.stdout, 'drain');
  }
}
