import type { Quantity, TimeExpression } from '@incise/dates';
import type { Entity, Mention } from '@incise/entities';
import type { AttributedQuote } from '@incise/quotes';
import type { Span } from '@incise/tokens';
import type { Analysis } from './analyse.ts';

/** What a reader is shown of an analysis, as plain strings: terminal, page and golden table all print these. */
export interface QuoteRow {
  readonly kind: string;
  /** Canonical names, or why nobody is named. */
  readonly speaker: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** Medium, addressee, when it was said, negation and the like. */
  readonly details: readonly string[];
}

export interface EntityRow {
  readonly name: string;
  readonly type: string;
  readonly country: string;
  readonly roles: readonly string[];
  readonly forms: readonly string[];
  readonly descriptions: readonly string[];
  readonly mentions: number;
}

export interface ValueRow {
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

/** One line: white space in an article means nothing in a table. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export function quoteRows({ text, quotes, dates }: Analysis): QuoteRow[] {
  const at = (span: Span | undefined): string => (span ? flat(text.slice(span.start, span.end)) : '');
  return quotes.map((quote) => ({
    kind: quote.kind,
    speaker: quote.speaker ?? `(${quote.unknown ?? 'unknown'})`,
    source: at(quote.source),
    cue: at(quote.cue),
    content: quote.content.map(at).join(' … '),
    details: details(quote, at, dates),
  }));
}

function details(quote: AttributedQuote, at: (span: Span | undefined) => string, dates: readonly TimeExpression[]): string[] {
  const { date, medium, addressee } = quote;
  const value = date && dates.find(({ start, end }) => start < date.end && date.start < end)?.value;
  const flags = (['negated', 'conditional', 'interrogative', 'future'] as const).filter((flag) => quote[flag]);
  return [
    ...(date ? [`${at(date)}${value === undefined ? '' : ` (${value})`}`] : []),
    ...(medium ? [at(medium)] : []),
    ...(addressee ? [at(addressee)] : []),
    ...flags,
    ...(quote.within === undefined ? [] : [`within quote ${quote.within + 1}`]),
  ];
}

const distinct = (mentions: readonly Mention[], kinds: readonly Mention['kind'][]): string[] => [
  ...new Set(mentions.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => flat(text))),
];

/** Entities in the order of the text. */
export function entityRows({ entities }: Analysis): EntityRow[] {
  return entities.map((entity) => ({
    name: entity.acronym === undefined ? entity.name : `${entity.name} (${entity.acronym})`,
    type: entity.type,
    country: entity.country ?? '',
    roles: (entity.roles ?? []).map((role) => roleText(role, entities)),
    forms: distinct(entity.mentions, ['name', 'acronym', 'demonym']),
    descriptions: distinct(entity.mentions, ['description']),
    mentions: entity.mentions.length,
  }));
}

/** A role, with the code of the country that it serves where the title does not say it in other words. */
function roleText({ title, of, past }: NonNullable<Entity['roles']>[number], entities: readonly Entity[]): string {
  const country = of === undefined ? undefined : entities[of]?.country;
  return `${title}${country === undefined ? '' : ` (${country})`}${past ? ', formerly' : ''}`;
}

export const dateRows = ({ dates }: Analysis): ValueRow[] =>
  dates.map(({ text, type, value, unknown = '', mod }) => ({
    text: flat(text),
    type,
    value: mod ? `${value ?? unknown} ${mod}` : (value ?? unknown),
  }));

export const quantityRows = ({ quantities }: Analysis): ValueRow[] =>
  quantities.map((quantity) => ({ text: flat(quantity.text), type: quantity.kind, value: quantityValue(quantity) }));

const quantityValue = ({ value, max, unit, mod }: Quantity): string =>
  [max === undefined ? String(value) : `${value}–${max}`, unit, mod].filter((part) => part !== undefined).join(' ');
