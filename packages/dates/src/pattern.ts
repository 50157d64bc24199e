import type { Span } from '@incise/tokens';
import { type Category, type Item, categories, letterOf } from './items.ts';
import type { Context } from './context.ts';
import type { Scan } from './scan.ts';
import type { TimeModifier, TimeType } from './types.ts';

/** One expression as a rule reads it: a TimeExpression whose text is added at the end, and whose unknown parts may be undefined. */
export interface Draft extends Span {
  readonly type: TimeType;
  readonly value: string;
  readonly mod?: TimeModifier | undefined;
  readonly begin?: string | undefined;
  readonly endValue?: string | undefined;
}

/** The items that a pattern covered, and what stands around them. */
export interface Match {
  readonly text: string;
  readonly items: readonly Item[];
  /** The items before the match, the nearest first: `before(1)` touches it. */
  readonly before: (distance: number) => Item | undefined;
  readonly after: (distance: number) => Item | undefined;
  /** The first covered item of a category. */
  readonly get: (category: Category) => Item | undefined;
}

/**
 * A pattern over category names, with ? * + | ( ) as in regular expressions, and what it means.
 * `read` may refuse (31 février): then the rules after it are tried at the same place.
 */
export interface Rule {
  readonly pattern: string;
  readonly read: (match: Match, context: Context) => readonly Draft[] | undefined;
}

/** A rule that fits the items from one index to another. */
export interface Found {
  readonly rule: Rule;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** Rules ready to run over category letters. */
export interface CompiledRules {
  /** The first place from an index on where a rule fits, and the first rule that does. */
  readonly next: (letters: string, from: number) => Found | undefined;
  /** The next rule that fits at the same place as one that refused, or the next place. */
  readonly nextAfter: (letters: string, refused: Found) => Found | undefined;
}

/** Every rule holds one of these: where none stands, no rule is tried. */
const triggers: readonly Category[] = ['month', 'weekday', 'season', 'unit', 'h', 'week', 'weekend', 'part', 'noon', 'relday', 'today', 'eve', 'now', 'next', 'year', 'slash', 'colon', 'point', 'feast', 'moment', 'prec', 'two', 'day'];

/** How many items before its first trigger a rule may begin: « les 9, 10, 11 et 12 » before « juin ». */
const lead = 16;

/** Compiles the rules, in their order, into one expression that looks for any of them and one for each. */
export function compileRules(rules: readonly Rule[]): CompiledRules {
  const sources = rules.map(({ pattern }) => pattern.replace(/\(/gu, '(?:').replace(/\p{Ll}+/gu, (name) => letterOf(categoryNamed(name))).replace(/ /gu, ''));
  const any = new RegExp(sources.map((source) => `(${source})`).join('|'), 'uy');
  const each = sources.map((source) => new RegExp(source, 'uy'));
  const trigger = new RegExp(`[${triggers.map(letterOf).join('')}]`, 'gu');
  const unknown = letterOf('unknown');
  const tryAt = (letters: string, from: number): Found | undefined => {
    any.lastIndex = from;
    const found = any.exec(letters) as (string | undefined)[] | null;
    if (!found) return undefined;
    const index = found.indexOf(found[0], 1) - 1;
    return { rule: rules[index]!, index, from, to: any.lastIndex };
  };
  const next: CompiledRules['next'] = (letters, from) => {
    for (let at = from; ; ) {
      trigger.lastIndex = at;
      if (!trigger.test(letters)) return undefined;
      const end = trigger.lastIndex;
      let start = end - 1;
      while (start > at && end - start <= lead && letters[start - 1] !== unknown) start--;
      for (; start < end; start++) {
        const found = tryAt(letters, start);
        if (found) return found;
      }
      at = end;
    }
  };
  const nextAfter: CompiledRules['nextAfter'] = (letters, { index, from }) => {
    for (let i = index + 1; i < each.length; i++) {
      const regex = each[i]!;
      regex.lastIndex = from;
      if (regex.test(letters)) return { rule: rules[i]!, index: i, from, to: regex.lastIndex };
    }
    return next(letters, from + 1);
  };
  return { next, nextAfter };
}

function categoryNamed(name: string): Category {
  const category = categories.find((c) => c === name);
  if (!category) throw new RangeError(`no category ${name}`);
  return category;
}

/** The match of the items from one index to another. */
export function matchOf({ text, items }: Scan, { from, to }: Found): Match {
  const covered = items.slice(from, to);
  return { text, items: covered, before: (n) => items[from - n], after: (n) => items[to + n - 1], get: (category) => covered.find((item) => item.category === category) };
}
