import type { Reading } from '@incise/tokens';
import { peers } from '../peers.ts';
import type { GoldDocument } from '../readers/gold.ts';
import { quoteSets } from '../readers/gold-sets.ts';
import { readInvented, readLabels } from '../readers/labels.ts';
import { readAll } from '../readings.ts';
import {
  attributions,
  reliability,
  type AttributedSystemQuote,
  type Attribution,
  type Reliability,
  type SourceKind,
} from '../scorers/attributions.ts';
import { scoreQuotes, type QuoteScore } from '../scorers/quotes.ts';
import { systemQuotes } from '../system-quotes.ts';
import { percent, prf, type Section } from './section.ts';

type System = ReadonlyMap<string, readonly AttributedSystemQuote[]>;

/** Of the quotes given to a named entity, the share given to the wrong one. */
function wrongly(list: readonly Attribution[], source?: SourceKind): string {
  const named = list.filter((one) => one.gold && one.quote.named && (source === undefined || one.source === source));
  const wrong = named.filter(({ right }) => !right).length;
  return named.length === 0 ? '' : `${percent(wrong / named.length)} of ${named.length}`;
}

/** How often what is at least so sure is right, and how much of all that is. */
const sureness = ({ error, at }: Reliability): string[] => [
  percent(error),
  ...at.map(({ coverage, precision }) => `${percent(precision)} of ${percent(coverage)} %`),
];

/** What the confidences are worth on a set, one row for quotes and one for speakers. */
function reliabilityRows(name: string, list: readonly Attribution[]): string[][] {
  const quotes = reliability(list.map(({ quote, strict }) => [quote.confidence, strict]));
  const found = list.filter(({ gold }) => gold !== undefined);
  const speakers = reliability(found.map(({ quote, right }) => [quote.speakerConfidence, right]));
  return [
    [name, 'a quote with these words', ...sureness(quotes)],
    [name, 'the speaker', ...sureness(speakers)],
  ];
}

interface Scored {
  readonly name: string;
  readonly score: QuoteScore;
  readonly list: readonly Attribution[];
}

function scored(name: string, documents: readonly GoldDocument[], readings?: ReadonlyMap<string, Reading>): Scored {
  const system: System = new Map(documents.map(({ doc, text }) => [doc, systemQuotes(text, readings?.get(doc))]));
  return { name: `${name}: ${documents.length} articles`, score: scoreQuotes(documents, system), list: attributions(documents, system) };
}

export async function quoteSections(data: string): Promise<Section[]> {
  const sets: Scored[] = quoteSets(data).map(({ name, documents }) => scored(name, documents));
  for (const [name, documents] of [
    ['natural, with a reading', readInvented('natural')],
    ['unseen pages, with a reading', readInvented('unseen')],
    ['unread half, with a reading', readLabels('unread', data)],
  ] as const) {
    const readings = await readAll(documents);
    if (readings && documents.length > 0) sets.push(scored(name, documents, readings));
  }
  const row = (measure: string, figure: (score: QuoteScore) => string): string[] => [measure, ...sets.map(({ score }) => figure(score))];
  const kinds = ['direct', 'indirect', 'mixed', 'partial'];
  return [
    {
      title: 'Quotes',
      note:
        'Articles that were read while the rules were written flatter them. What is labelled « training » was labelled before the rules were run ' +
        'on it, and what is learned was learned there and on what was read; the unread half too, and nobody has looked at its errors. The natural articles were ' +
        'invented and labelled without a program, as were the registers, other layouts and kinds of news, and the pages, whole ones that are hard; nothing that ' +
        'ships is trained on any of these, and the errors of the unseen pages nobody has looked at either.',
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
        ['given to a named person or body, the wrong one', ...sets.map(({ list }) => wrongly(list))],
        ...(['name', 'description', 'pronoun', 'none'] as const).map((source) => [
          `… where the source is ${source === 'none' ? 'not expressed' : `a ${source}`}`,
          ...sets.map(({ list }) => wrongly(list, source)),
        ]),
        row('recall as GenderGapTracker counts, at 0.3 and 0.8', ({ coverage }) => coverage.map((x) => percent(x)).join(', ')),
      ],
    },
    {
      title: 'Quotes: what a confidence is worth',
      note: 'Expected calibration error in points (ten classes), and at each threshold the share of right ones of what is at least so sure, and how much that is.',
      header: ['set', 'confidence in', 'error', '≥ 0.5', '≥ 0.8', '≥ 0.9', '≥ 0.95'],
      rows: sets.flatMap(({ name, list }) => reliabilityRows(name, list)),
    },
    { title: 'Quotes: peers as published', note: 'On other articles.', header: ['system', 'data', 'figure', 'source'], rows: peers.quotes },
  ];
}
