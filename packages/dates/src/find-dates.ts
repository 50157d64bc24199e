import { type Day, toDays } from './calendar.ts';
import { beforeSigns, composedBefore, wholeEnd } from './composed.ts';
import type { Dated } from './context.ts';
import { expectOptions, expectString, readPublished } from './errors.ts';
import { type CompiledRules, type Draft, type Match, compileRules, matchOf } from './pattern.ts';
import { linkRanges } from './ranges.ts';
import { rules } from './rules/index.ts';
import { whole } from './rules/shared.ts';
import { type Scan, scan } from './scan.ts';
import { readTense } from './tense.ts';
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
  return datesIn(scan(text), published);
}

/** findDates over a text that is scanned already. */
export function datesIn(scanned: Scan, published?: Day): TimeExpression[] {
  return linkRanges(scanned.text, draftExpressions(scanned, published), published).map((draft) => toExpression(scanned.text, draft));
}

function draftExpressions(scanned: Scan, published: Day | undefined): Draft[] {
  compiled ??= compileRules(rules());
  const { text, letters } = scanned;
  const drafts: Draft[] = [];
  const memory: Memory = {};
  const tense = readTense(text);
  for (let found = compiled.next(letters, 0); found;) {
    const match = matchOf(scanned, found);
    const { start } = match.items[0]!;
    const focus = recall(text, memory.day, start, published);
    const read = found.rule.read(match, {
      published,
      focus,
      night: memory.day?.night === true,
      evening: memory.day?.evening === true,
      time: focus && memory.time,
      year: memory.year && rightBefore(text, memory.year, start) ? memory.year.day.year : undefined,
      dated: datedIn(text, sameSentence(text, memory.dated, start), start),
      period: memory.period === memory.day ? focus : recall(text, memory.period, start, published),
      named: () => sameSentence(text, memory.named, start)?.day,
      recurring: () => sameSentence(text, memory.recurring, start)?.value,
      yearly: () =>
        usually.test(composedBefore(text, start, 60)) ||
        (framed(text, memory.recurring, start) && /^P\d+Y$/u.test(memory.recurring!.value)),
      // The growth « pour le deuxième trimestre » may be known: the preposition says when only before a day or a month.
      direction: (item) => tense(item.category === 'unit' ? item.start : whole(match).start, item.end),
    });
    if (read) {
      for (const draft of read) {
        drafts.push({ ...draft, mod: draft.mod ?? bound(match, draft) });
        remember(memory, draft, match, published);
      }
      found = compiled.next(letters, found.to);
    } else found = compiled.nextAfter(letters, found);
  }
  return drafts;
}

/** « mai 2019 », « l'an dernier », and a year ahead, tell the year of what comes after them in the sentence. */
function tellsYear(match: Match, published: Day | undefined): boolean {
  const year = match.get('year');
  if (match.get('month')) return year !== undefined;
  if (year) return published !== undefined && year.value > published.year;
  return match.get('unit')?.code === 'Y' && (match.get('last') ?? match.get('next')) !== undefined;
}

/** « avant 2010 », « après 20 h »: for points in time, the preposition that stays outside the span is the modifier. */
function bound(match: Match, { type, start }: Draft): TimeModifier | undefined {
  if ((type !== 'DATE' && type !== 'TIME') || start !== match.items[0]!.start) return undefined;
  const before = match.before(1)?.category;
  return before === 'before' ? 'BEFORE' : before === 'after' ? 'AFTER' : undefined;
}

/** What the text named last: a day; a day, month or year; a year alone; a month with its year. */
interface Memory {
  day?: Named;
  /** A day that is not told by an hour of it. */
  named?: Named;
  period?: Named;
  year?: Named;
  /** A month with its year, « l'an prochain », a year ahead, « En 2018, »; the last three are years. */
  dated?: Named & Frame & { readonly isYear: boolean };
  /** The value of an hour. */
  time?: string;
  /** « tous les jours », « chaque année », « le lundi ». */
  recurring?: Recurring;
}

interface Recurring extends Frame {
  readonly value: string;
}

/** What may hold for all of its sentence. */
interface Frame {
  readonly end: number;
  readonly opens: boolean;
}

interface Named {
  readonly day: Day;
  readonly end: number;
  /** Whether it was named by the night after it, or is an hour of that night. */
  readonly night?: boolean;
  readonly evening?: boolean;
}

function remember(memory: Memory, { type, value, begin, start, end, night }: Draft, match: Match, published: Day | undefined): void {
  if (type === 'SET' && value !== undefined && !match.get('by'))
    memory.recurring = { value: begin === undefined ? value : 'P1D', end, opens: opensSentence(match.text, start) };
  const parts =
    (type === 'DATE' || type === 'TIME') && value !== undefined
      ? /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?![\dQSHFW])(?:T(?:(EV|NI)|(\d\d)))?/u.exec(value)
      : null;
  if (!parts) return;
  const [, year, month, day, part, hour] = parts;
  const named: Day = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  const goesOn = memory.day?.night === true && type === 'TIME' && toDays(named) === toDays(memory.day.day);
  memory.period = {
    day: named,
    end,
    night: night === true || goesOn,
    evening: part !== undefined || Number(hour) >= 18,
  };
  if (hour !== undefined) memory.time = value!;
  else if (day !== undefined) delete memory.time;
  if (day !== undefined) memory.day = memory.period;
  if (day !== undefined) delete memory.recurring;
  if (day !== undefined && type === 'DATE') memory.named = memory.period;
  if (month === undefined) memory.year = memory.period;
  const frame = { ...memory.period, opens: opensSentence(match.text, start) };
  if (tellsYear(match, published) || (month === undefined && frame.opens && match.text.charAt(end) === ','))
    memory.dated = { ...frame, isYear: match.get('month') === undefined };
}

/** What was named near before, where no sentence ends in between. */
function sameSentence<T extends { readonly end: number }>(text: string, named: T | undefined, start: number): T | undefined {
  return named && start - named.end < 200 && !/[.!?…;]\s|\n\s*\n/u.test(text.slice(named.end, start)) ? named : undefined;
}

/** The month and year that the sentence named; a year is that of all that comes after it where it opened the sentence or no comma stands between. */
const datedIn = (text: string, named: Memory['dated'], start: number): Dated | undefined =>
  named && { ...named.day, framing: named.isYear && (named.opens || !text.slice(named.end, start).includes(',')) };

/** Whether what was named opened the sentence, or only a comma or a small word parts it from what starts here. */
const framed = (text: string, frame: Frame | undefined, start: number): boolean =>
  frame !== undefined && (rightBefore(text, frame, start) || (frame.opens && sameSentence(text, frame, start) !== undefined));

/** « la fête a généralement lieu en mai ». */
const usually = /(?<!\p{L})(?:d['’]habitude|d['’]ordinaire|habituellement|généralement|traditionnellement),?\s(?:[^\s.,;:!?]+\s){0,4}$/iu;

/** « Chaque année », « En 2018 », after the end of a sentence or a mark. */
const opensSentence = (text: string, start: number): boolean =>
  /(?:[.!?…:»«]\s|\n\s?)(?:\p{Lu}\p{Ll}{0,3}\s)?$/u.test(`${start <= 10 ? '\n' : ''}${composedBefore(text, start, 10)}`);

/** Whether a comma or a small word parts what was named from what starts here. */
const rightBefore = (text: string, { end }: { readonly end: number }, start: number): boolean =>
  start - end < 10 && /^,?\s(?:\p{Ll}{1,4}['’]?\s)?$/u.test(text.slice(end, start));

/** How far a day stays in focus, in composed characters. */
const reach = 600;

/** What was named stays in focus to the end of its paragraph; what is near the publication date, to the end of the article. */
function recall(text: string, named: Named | undefined, start: number, published: Day | undefined): Day | undefined {
  if (!named) return undefined;
  const near = published !== undefined && Math.abs(toDays(named.day) - toDays(published)) <= 7;
  if (near) return named.day;
  if (start - named.end >= 2 * reach) return undefined;
  const between = text.slice(named.end, start);
  return (between.length < reach || between.normalize('NFC').length < reach) && !/\n\s*\n/u.test(between) ? named.day : undefined;
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
