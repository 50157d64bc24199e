import { type Scan, scan } from './scan.ts';
import { readTense } from './tense.ts';
import type { Day } from './calendar.ts';
import { beforeSigns, wholeEnd } from './composed.ts';
import { expectOptions, expectString, readPublished } from './errors.ts';
import { type CompiledRules, type Draft, type Match, ItemMatch, compileRules } from './pattern.ts';
import { Surroundings, emptyMemory, remember } from './memory.ts';
import { linkRanges } from './ranges.ts';
import { rules } from './rules/index.ts';
import { withoutSoftHyphens } from './soft-hyphens.ts';
import type { TimeExpression, TimeModifier } from './types.ts';

export interface DateOptions {
  /** Publication date: ISO 8601 date, or date and time, whose day counts as written; a Date counts in UTC. Default: none, and values stay underspecified: `XXXX-10`. */
  readonly published?: string | Date;
}

let compiled: CompiledRules | undefined;

/**
 * Finds the dates, times, durations and recurring times of a French text, with their TIMEX3 values.
 *
 * @param text any string; offsets are UTF-16 code units into it as given
 * @param options `published`: the day against which « vendredi », « hier », « en octobre » are read
 * @returns expressions in the order of the text, none overlapping
 * @throws TypeError if text is not a string, or published neither string nor Date; RangeError if it names no day
 */
export function findDates(text: string, options: DateOptions = {}): TimeExpression[] {
  expectString('findDates', text);
  expectOptions('findDates', options);
  const published = readPublished('findDates', options.published);
  const unhyphened = withoutSoftHyphens(text);
  return unhyphened ? unhyphened.given(datesIn(scan(unhyphened.text), published)) : datesIn(scan(text), published);
}

/** findDates over a text that is scanned already. */
export function datesIn(scanned: Scan, published?: Day): TimeExpression[] {
  const drafts = draftExpressions(scanned, published);
  linkRanges(scanned.text, drafts, published);
  return drafts.map((draft) => toExpression(scanned.text, draft));
}

function draftExpressions(scanned: Scan, published: Day | undefined): Draft[] {
  compiled ??= compileRules(rules());
  const { letters } = scanned;
  const drafts: Draft[] = [];
  const memory = emptyMemory();
  const surroundings = new Surroundings(published, memory, readTense(scanned.text));
  for (let found = compiled.next(letters, 0); found;) {
    const match = new ItemMatch(scanned.text, scanned.items, found.from, found.to);
    const read = found.rule.read(match, surroundings.of(match));
    if (read) {
      for (const draft of read) {
        const mod = draft.mod ?? bound(match, draft);
        drafts.push(mod === draft.mod ? draft : Object.assign(draft, { mod }));
        remember(memory, draft, match, published);
      }
      found = compiled.next(letters, found.to);
    } else found = compiled.nextAfter(letters, found);
  }
  return drafts;
}

/** « avant 2010 », « après 20 h »: for points in time, the preposition that stays outside the span is the modifier. */
function bound(match: Match, { type, start }: Draft): TimeModifier | undefined {
  if ((type !== 'DATE' && type !== 'TIME') || start !== match.items[0]!.start) return undefined;
  const before = match.before(1)?.category;
  return before === 'before' ? 'BEFORE' : before === 'after' ? 'AFTER' : undefined;
}

/** An expression that is being written: property by property, which is faster than to spread records into one. */
type Written = { -readonly [key in keyof TimeExpression]: TimeExpression[key] };

/** The expression that the caller sees: « #12mars » is one with its sign, and no letter loses its marks. */
function toExpression(text: string, { start, end, type, value, unknown, mod, begin, endValue }: Draft): TimeExpression {
  const from = text.charAt(start - 1) === '#' ? start - 1 : beforeSigns(text, start);
  const to = wholeEnd(text, end);
  const expression: Written = { start: from, end: to, text: text.slice(from, to), type };
  if (value !== undefined) expression.value = value;
  if (unknown) expression.unknown = unknown;
  if (mod) expression.mod = mod;
  if (begin !== undefined) expression.begin = begin;
  if (endValue !== undefined) expression.endValue = endValue;
  return expression;
}
