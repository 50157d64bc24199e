import { resolveEntities } from '@incise/entities';
import { attributeQuotes } from '@incise/quotes';
import type { Span } from '@incise/tokens';
import { peers } from '../peers.ts';
import { readGold, type GoldDocument, type GoldSpan } from '../readers/gold.ts';
import { scoreQuotes, type SystemQuote } from '../scorers/quotes.ts';
import { percent, prf, type Section } from './section.ts';

const pair = ({ start, end }: Span): GoldSpan => [start, end];

/** Our quotes in the gold's shape. */
export function systemQuotes(text: string): SystemQuote[] {
  return attributeQuotes(text, { entities: resolveEntities(text) }).map((quote) => ({
    type: quote.kind,
    content: quote.content.map(pair),
    cue: quote.cue ? pair(quote.cue) : null,
    source: quote.source ? pair(quote.source) : null,
    speaker: quote.speaker ?? null,
  }));
}

export const scoreGoldQuotes = (gold: readonly GoldDocument[]): ReturnType<typeof scoreQuotes> => scoreQuotes(gold, new Map(gold.map(({ doc, text }) => [doc, systemQuotes(text)])));

export function quoteSections(data: string): Section[] {
  const gold = readGold(`${data}/gold/dev.jsonl`);
  const score = scoreGoldQuotes(gold);
  return [
    {
      title: 'Quotes on the gold articles',
      note: `${gold.length} articles, ${score.gold} quotes that count, read while the rules were written: unseen text scores lower.`,
      header: ['measure', 'figure'],
      rows: [
        ['content, strict (0.8 of the letters)', prf(score.strict)],
        ['content, loose (0.3)', prf(score.loose)],
        ['joint: strict content and right speaker', prf(score.joint)],
        ['speaker, on strict matches', percent(score.speaker)],
        ['source', percent(score.source)],
        ['cue', percent(score.cue)],
        ['kind', percent(score.kind)],
        ...Object.entries(score.kinds).map(([kind, n]) => [`${kind}: strict recall, with speaker`, `${percent(n.strict / (n.gold || 1))}, ${percent(n.joint / (n.gold || 1))} of ${n.gold}`]),
        ['recall as GenderGapTracker counts, at 0.3 and 0.8', score.coverage.map((x) => percent(x)).join(', ')],
      ],
    },
    { title: 'Quotes: peers as published', note: 'On other articles.', header: ['system', 'data', 'figure', 'source'], rows: peers.quotes },
  ];
}
