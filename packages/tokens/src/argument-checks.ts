import { tokenKinds } from './scan/token-kinds.ts';
import { isRecord, TextChecks } from './text-checks.ts';
import type { Span, Token, TokenKind } from './types.ts';

/**
 * What the packages check of what they are given, with the package's name in the message: a TypeError for what is of the wrong kind,
 * a RangeError for what is out of range or of another text, `@incise/pkg fn: expected …, got …`. For packages that build on this one.
 * Every check is linear in what it is given, one comparison or two an item.
 */
export class ArgumentChecks extends TextChecks {
  number(name: string, option: string, value: unknown, ...[least, most = Infinity]: readonly [least: number, most?: number]): void {
    if (typeof value !== 'number') this.fail(name, `${option} to be a number`, value);
    const range = most === Infinity ? `from ${least}` : `from ${least} to ${most}`;
    if (!(value >= least && value <= most)) this.fail(name, `${option} to be ${range}`, value, RangeError);
  }

  oneOf(name: string, option: string, value: unknown, allowed: readonly string[]): void {
    if (!allowed.includes(value as string)) this.fail(name, `${option} to be ${allowed.map((item) => `"${item}"`).join(' or ')}`, value);
  }

  records(name: string, option: string, value: unknown): asserts value is readonly Readonly<Record<string, unknown>>[] {
    if (!Array.isArray(value)) this.fail(name, `${option} to be an array`, value);
    for (let i = 0; i < value.length; i++) if (!isRecord(value[i])) this.fail(name, `${option}[${i}] to be an object`, value[i]);
  }

  /**
   * Spans of this text, in its order, none overlapping; those of another text are seen by their offsets, and by their length and first
   * character where they carry their text.
   */
  spans(name: string, option: string, text: string, value: unknown): asserts value is readonly Span[] {
    if (!Array.isArray(value)) this.fail(name, `${option} to be an array of spans`, value);
    let previous = 0;
    for (let i = 0; i < value.length; i++) {
      const span = value[i] as Partial<Span & Pick<Token, 'text'>> | null | undefined;
      const start = span?.start;
      const end = span?.end;
      if (typeof start !== 'number' || typeof end !== 'number' || (span!.text !== undefined && typeof span!.text !== 'string'))
        this.fail(name, `${option}[${i}] to be a span`, span);
      if (!(start >= previous && end > start && end <= text.length && Number.isInteger(start) && Number.isInteger(end)))
        this.fail(name, `${option}[${i}] to be inside the text, after the one before it`, { start, end }, RangeError);
      if (span!.text !== undefined && (span!.text.length !== end - start || span!.text.charCodeAt(0) !== text.charCodeAt(start)))
        this.fail(name, `${option}[${i}] to be a span of this text`, { start, end, text: span!.text }, RangeError);
      previous = end;
    }
  }

  /** Spans that are of a kind of token each. Where all is well they are read once, by code that has seen no other spans. */
  tokens(name: string, text: string, value: unknown): asserts value is readonly Token[] {
    if (Array.isArray(value) && areTokens(text, value)) return;
    this.spans(name, 'tokens', text, value);
    for (let i = 0; i < value.length; i++) {
      const { kind } = value[i] as Token;
      if (!tokenKinds.includes(kind)) this.fail(name, `tokens[${i}].kind to be one of tokenKinds`, kind);
    }
  }
}

function areTokens(text: string, tokens: readonly (Partial<Record<keyof Token, unknown>> | null)[]): boolean {
  let previous = 0;
  let last: unknown;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, text: form, kind } = tokens[i] ?? {};
    if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
    const from = start as number;
    const to = end as number;
    if (from < previous || to <= from || to > text.length || (kind !== last && !tokenKinds.includes(kind as TokenKind))) return false;
    if (typeof form !== 'string' || form.length !== to - from || form.charCodeAt(0) !== text.charCodeAt(from)) return false;
    previous = to;
    last = kind;
  }
  return true;
}
