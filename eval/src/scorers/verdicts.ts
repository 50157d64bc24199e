import type { GoldDocument, GoldQuote, GoldSpan } from '../readers/gold.ts';
import type { AttributedSystemQuote } from './attributions.ts';
import { jaccard } from './f1.ts';
import { align, isSameSpeaker, letters } from './quotes.ts';

/** What became of one quote: `right`, found with another speaker, `missed` (or with fewer than 0.8 of the letters), or found where there is none. */
export interface Verdict {
  readonly doc: string;
  readonly verdict: 'right' | 'speaker' | 'missed' | 'extra';
  readonly gold: GoldQuote | undefined;
  readonly found: AttributedSystemQuote | undefined;
}

const STRICT = 0.8;
const LOOSE = 0.3;

/** The verdict on each labelled quote that counts and on each one found where none is, article by article, in the order of the text. */
export function verdicts(golds: readonly GoldDocument[], system: ReadonlyMap<string, readonly AttributedSystemQuote[]>): Verdict[] {
  return golds.flatMap(({ doc, text, quotes, entities }) => {
    const found = system.get(doc) ?? [];
    const goldLetters = quotes.map(({ content }) => letters(text, content));
    const foundLetters = found.map(({ content }) => letters(text, content));
    const matches = align(goldLetters, foundLetters);
    const met = new Set([...matches.values()].filter(({ iou }) => iou >= LOOSE).map(({ j }) => j));
    const mayBeOne = (j: number): boolean =>
      quotes.some(({ optional }, i) => optional === true && jaccard(goldLetters[i]!, foundLetters[j]!) > LOOSE);
    const labelled = quotes.flatMap((gold, i): Verdict[] => {
      if (gold.optional === true) return [];
      const match = matches.get(i);
      const other = match && match.iou >= LOOSE ? found[match.j] : undefined;
      if (!other || match!.iou < STRICT) return [{ doc, verdict: 'missed', gold, found: other }];
      const source = gold.source ? text.slice(...gold.source) : undefined;
      const right = isSameSpeaker(gold.speaker, other.speaker, entities, source);
      return [{ doc, verdict: right ? 'right' : 'speaker', gold, found: other }];
    });
    const extra = found.flatMap((quote, j): Verdict[] =>
      met.has(j) || mayBeOne(j) ? [] : [{ doc, verdict: 'extra', gold: undefined, found: quote }],
    );
    const startOf = ({ gold, found }: Verdict): number => (gold ?? found)!.content[0]![0];
    return [...labelled, ...extra].sort((a, b) => startOf(a) - startOf(b));
  });
}

/** A line a verdict: what is labelled, then what was found. */
export function verdictLine({ doc, verdict, gold, found }: Verdict, text: string): string {
  const said = (content: readonly GoldSpan[]): string => content.map(([start, end]) => text.slice(start, end)).join(' … ');
  const side = (quote: GoldQuote | AttributedSystemQuote | undefined): string[] =>
    quote ? [quote.speaker ?? '', quote.source ? text.slice(...quote.source) : '', said(quote.content)] : ['', '', ''];
  const fields = [
    doc,
    verdict,
    ...side(gold),
    ...side(found),
    found ? found.confidence.toFixed(2) : '',
    found ? found.speakerConfidence.toFixed(2) : '',
  ];
  return fields.map((field) => field.replace(/\s+/gu, ' ')).join('\t');
}
