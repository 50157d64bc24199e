import type { GoldDocument, GoldQuote } from '../readers/gold.ts';
import { jaccard } from './f1.ts';
import { isSameSpeaker, letters, type SystemQuote } from './quotes.ts';

/** A quote with what it says of itself. */
export interface AttributedSystemQuote extends SystemQuote {
  readonly confidence: number;
  readonly speakerConfidence: number;
  /** Some speaker is a named entity. */
  readonly named: boolean;
}

export type SourceKind = 'name' | 'description' | 'pronoun' | 'none';

/** One of the system's quotes beside the gold quote that it overlaps by half at least, if there is one. */
export interface Attribution {
  readonly quote: AttributedSystemQuote;
  readonly gold: GoldQuote | undefined;
  /** The overlap reaches 0.8 of the letters. */
  readonly strict: boolean;
  readonly right: boolean;
  readonly source: SourceKind;
}

const HALF = 0.5;
const STRICT = 0.8;

const PRONOUN =
  /^(?:je|j['’]|il|elle|on|nous|vous|ils|elles|lui|eux|qui|lequel|ce(?:lui|lle|ux|lles)(?:-ci)?|ce(?:tte)? derni(?:er|ère))$/iu;

/** A name is a capital inside the phrase, or all there is of it. */
function sourceKind(text: string, { source }: SystemQuote): SourceKind {
  if (!source) return 'none';
  const phrase = text.slice(...source);
  if (PRONOUN.test(phrase)) return 'pronoun';
  const [first = '', ...others] = phrase.split(/[\s'’]/u);
  return (others.length === 0 ? [first] : others).some((word) => /^\p{Lu}/u.test(word)) ? 'name' : 'description';
}

/** Every quote of the system, but those that only match what careful readers differ on, with whether it and its speaker are right. */
export function attributions(gold: readonly GoldDocument[], system: ReadonlyMap<string, readonly AttributedSystemQuote[]>): Attribution[] {
  return gold.flatMap(({ doc, text, quotes, entities }) => {
    const said = quotes.map(({ content }) => letters(text, content));
    return (system.get(doc) ?? []).flatMap((quote): Attribution[] => {
      const own = letters(text, quote.content);
      const overlaps = said.map((other) => jaccard(own, other));
      const best = overlaps.indexOf(Math.max(...overlaps));
      const iou = overlaps[best] ?? 0;
      const match = iou >= HALF ? quotes[best] : undefined;
      if (match?.optional === true) return [];
      const source = match?.source ? text.slice(...match.source) : undefined;
      return [
        {
          quote,
          gold: match,
          strict: iou >= STRICT,
          right: match !== undefined && isSameSpeaker(match.speaker, quote.speaker, entities, source),
          source: sourceKind(text, quote),
        },
      ];
    });
  });
}

export interface Reliability {
  /** Mean difference, weighted, between the probability and the share of right ones, in ten classes. */
  readonly error: number;
  /** At each threshold, the share of quotes at or above it, and the share of right ones among them. */
  readonly at: readonly { readonly threshold: number; readonly coverage: number; readonly precision: number }[];
}

/** What a confidence is worth. */
export function reliability(list: readonly (readonly [confidence: number, right: boolean])[]): Reliability {
  const classes = Array.from({ length: 10 }, () => ({ expected: 0, right: 0 }));
  for (const [confidence, right] of list) {
    const place = classes[Math.min(9, Math.floor(confidence * 10))]!;
    place.expected += confidence;
    place.right += right ? 1 : 0;
  }
  return {
    error: classes.reduce((sum, { expected, right }) => sum + Math.abs(expected - right), 0) / (list.length || 1),
    at: [0.5, 0.8, 0.9, 0.95].map((threshold) => {
      const sure = list.filter(([confidence]) => confidence >= threshold);
      return {
        threshold,
        coverage: sure.length / (list.length || 1),
        precision: sure.filter(([, right]) => right).length / (sure.length || 1),
      };
    }),
  };
}
