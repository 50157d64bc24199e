import type { AttributedQuote, QuoteKind } from '@incise/quotes';

export interface Filters {
  readonly search: string;
  /** A speaker's name; '' for all. */
  readonly speaker: string;
  readonly kinds: ReadonlySet<QuoteKind>;
  /** Only those to check. */
  readonly doubtful: boolean;
}

export const UNKNOWN = 'Source inconnue';

export const speakerOf = (quote: AttributedQuote): string => quote.speaker ?? UNKNOWN;

/** Below this an attribution is shown as one to check. */
const SURE = 0.6;

/** Whether a quote, or who said it, is uncertain, where the library says how certain it is. */
export const isDoubtful = (quote: AttributedQuote): boolean => quote.confidence < SURE || quote.speakerConfidence < SURE;

/** Who may have said it where nobody is likely enough, as a reader is told: « peut-être Léa Petit (41 %), Paul Roux (30 %) ». */
export const perhapsOf = ({ candidates = [] }: AttributedQuote): string | undefined =>
  candidates.length === 0
    ? undefined
    : `peut-être ${candidates.map(({ speaker, probability }) => `${speaker} (${Math.round(100 * probability)} %)`).join(', ')}`;

/** The words said, without what interrupts them. */
export const contentOf = (text: string, quote: AttributedQuote): string =>
  quote.content.map(({ start, end }) => text.slice(start, end)).join(' […] ');

/** Lower case without accents and with one sort of apostrophe and space, as people type when they search. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/gu, "'").replace(/\s+/gu, ' ').toLowerCase();

/** The quotes that pass all filters, in the order of the text. */
export function filterQuotes(
  text: string,
  quotes: readonly AttributedQuote[],
  { search, speaker, kinds, doubtful }: Filters,
): AttributedQuote[] {
  const wanted = folded(search.trim());
  return quotes.filter(
    (quote) =>
      kinds.has(quote.kind) &&
      (!doubtful || isDoubtful(quote)) &&
      (speaker === '' || speakerOf(quote) === speaker) &&
      (wanted === '' || folded(contentOf(text, quote)).includes(wanted)),
  );
}

/** Quotes by speaker: who says most comes first, the unknown last. */
export function bySpeaker(quotes: readonly AttributedQuote[]): [string, AttributedQuote[]][] {
  const groups = new Map<string, AttributedQuote[]>();
  for (const quote of quotes) {
    const group = groups.get(speakerOf(quote));
    if (group === undefined) groups.set(speakerOf(quote), [quote]);
    else group.push(quote);
  }
  const rank = ([name, group]: [string, AttributedQuote[]]): number => (name === UNKNOWN ? 0 : group.length);
  return [...groups].sort((a, b) => rank(b) - rank(a));
}
