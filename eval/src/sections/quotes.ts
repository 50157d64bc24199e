import { resolveEntities } from '@incise/entities';
import { attributeQuotes } from '@incise/quotes';
import type { Span } from '@incise/tokens';
import { peers } from '../peers.ts';
import type { GoldDocument, GoldSpan } from '../readers/gold.ts';
import { quoteSets } from '../readers/gold-sets.ts';
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

const scoreOf = (gold: readonly GoldDocument[]): ReturnType<typeof scoreQuotes> =>
  scoreQuotes(gold, new Map(gold.map(({ doc, text }) => [doc, systemQuotes(text)])));

export function quoteSections(data: string): Section[] {
  const sets = quoteSets(data).map(({ name, documents }) => ({ name: `${name}: ${documents.length} articles`, score: scoreOf(documents) }));
  const row = (measure: string, figure: (score: ReturnType<typeof scoreQuotes>) => string): string[] => [
    measure,
    ...sets.map(({ score }) => figure(score)),
  ];
  const kinds = ['direct', 'indirect', 'mixed', 'partial'];
  return [
    {
      title: 'Quotes',
      note: 'Articles that were read while the rules were written flatter them; those of the last column were never looked at.',
      header: ['measure', ...sets.map(({ name }) => name)],
      rows: [
        row('quotes that count', ({ gold }) => String(gold)),
        row('content, strict (0.8 of the letters)', ({ strict }) => prf(strict)),
        row('content, loose (0.3)', ({ loose }) => prf(loose)),
        row('joint: strict content and right speaker', ({ joint }) => prf(joint)),
        row('speaker, on strict matches', ({ speaker }) => percent(speaker)),
        row('source', ({ source }) => percent(source)),
        row('cue', ({ cue }) => percent(cue)),
        row('kind', ({ kind }) => percent(kind)),
        ...kinds.map((kind) =>
          row(`${kind}: strict recall, with speaker`, ({ kinds: { [kind]: n } }) =>
            n ? `${percent(n.strict / (n.gold || 1))}, ${percent(n.joint / (n.gold || 1))} of ${n.gold}` : '',
          ),
        ),
        row('recall as GenderGapTracker counts, at 0.3 and 0.8', ({ coverage }) => coverage.map((x) => percent(x)).join(', ')),
      ],
    },
    { title: 'Quotes: peers as published', note: 'On other articles.', header: ['system', 'data', 'figure', 'source'], rows: peers.quotes },
  ];
}
