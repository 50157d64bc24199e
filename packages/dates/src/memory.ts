import { type Day, toDays } from './calendar.ts';
import { composedBefore } from './composed.ts';
import type { Context, Dated } from './context.ts';
import type { Direction } from './direction.ts';
import type { Item } from './items.ts';
import type { Draft, Match } from './pattern.ts';
import { firstDayOf } from './resolve.ts';
import { whole } from './rules/shared.ts';

/** « le vote du 3 mai sera annulé », not « du 3 au 5 mai »: what a noun names has a time of its own. */
function isComplement(match: Match): boolean {
  const [first, ...rest] = match.items;
  const preposition = [first, match.before(1)].find(
    (item) => item?.category === 'de' || (item?.category === 'contr' && /^d/iu.test(match.text.charAt(item.start))),
  );
  return preposition !== undefined && !(preposition === first && rest.some(({ category }) => category === 'contr' || category === 'at'));
}

/** What the text said before a match, and the tense around it: read when a rule asks for it. */
export class Surroundings implements Context {
  readonly published: Day | undefined;
  #match!: Match;
  readonly #memory: Memory;
  readonly direction: (item: Item) => Direction;

  constructor(published: Day | undefined, memory: Memory, tense: (start: number, end: number) => Direction) {
    this.published = published;
    this.#memory = memory;
    // The growth « pour le deuxième trimestre » may be known: the preposition says when only before a day or a month.
    this.direction = (item) => {
      const direction = tense(item.category === 'unit' ? item.start : whole(this.#match).start, item.end);
      return isComplement(this.#match) ? (Math.sign(direction) as Direction) : direction;
    };
  }

  /** The same surroundings, of another match of the text. */
  of(match: Match): this {
    this.#match = match;
    return this;
  }

  get focus(): Day | undefined {
    return recall(this.#match, this.#memory.day, this.published);
  }

  get past(): Day | undefined {
    return recall(this.#match, this.#memory.past, this.published);
  }

  get period(): Day | undefined {
    return recall(this.#match, this.#memory.period, this.published);
  }

  get night(): boolean {
    return this.#memory.day?.night === true;
  }

  get evening(): boolean {
    return this.#memory.day?.evening === true;
  }

  get time(): string | undefined {
    return this.focus && this.#memory.time;
  }

  get year(): number | undefined {
    const { year } = this.#memory;
    return year && rightBefore(this.#match, year) ? year.day.year : undefined;
  }

  get dated(): Dated | undefined {
    return datedIn(this.#match, sameSentence(this.#match, this.#memory.dated));
  }

  get named(): Day | undefined {
    return sameSentence(this.#match, this.#memory.named)?.day;
  }

  get recurring(): string | undefined {
    return sameSentence(this.#match, this.#memory.recurring)?.value;
  }

  get yearly(): boolean {
    const { recurring } = this.#memory;
    return (recurring !== undefined && /^P\d+Y$/u.test(recurring.value) && framed(this.#match, recurring)) || saysUsual(this.#match);
  }
}

/** What the text named last: a day; a day that is not ahead; a day, month or year; a year alone; a month with its year. */
export interface Memory {
  day: Named | undefined;
  past: Named | undefined;
  /** A day that is not told by an hour of it. */
  named: Named | undefined;
  period: Named | undefined;
  year: Named | undefined;
  /** A month with its year, « l'an prochain », a year ahead, « En 2018, »; the last three are years. */
  dated: (Named & Frame & { readonly mayFrame: boolean }) | undefined;
  /** The value of an hour. */
  time: string | undefined;
  /** « tous les jours », « chaque année », « le lundi ». */
  recurring: Recurring | undefined;
}

export const emptyMemory = (): Memory => ({
  day: undefined,
  past: undefined,
  named: undefined,
  period: undefined,
  year: undefined,
  dated: undefined,
  time: undefined,
  recurring: undefined,
});

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
  readonly night: boolean;
  readonly evening: boolean;
}

/** Takes note of an expression for those that come after it. */
export function remember(memory: Memory, { type, value, begin, start, end, night }: Draft, match: Match, published: Day | undefined): void {
  if (type === 'SET' && value !== undefined && (!match.get('by') || value === 'P1W'))
    memory.recurring = { value: begin === undefined ? value : 'P1D', end, opens: opensSentence(match.text, start) };
  const parts =
    (type === 'DATE' || type === 'TIME') && value !== undefined
      ? /^\d{4}(?!\d)(?:-(\d\d)(?:-(\d\d)(?:T(?:(EV|NI)|(\d\d)))?)?)?/u.exec(value)
      : null;
  if (!parts) return;
  const [, month, day, part, hour] = parts;
  const named = firstDayOf(value!);
  const goesOn = memory.day?.night === true && type === 'TIME' && toDays(named) === toDays(memory.day.day);
  memory.period = {
    day: named,
    end,
    night: night === true || goesOn,
    evening: part !== undefined || Number(hour) >= 18,
  };
  if (hour !== undefined) memory.time = value!;
  else if (day !== undefined) memory.time = undefined;
  if (day !== undefined) {
    memory.day = memory.period;
    if (published && toDays(named) <= toDays(published)) memory.past = memory.period;
    memory.recurring = undefined;
    if (type === 'DATE') memory.named = memory.period;
  }
  if (/^\d{4}$/u.test(value!) && !['from', 'before', 'after'].includes(match.before(1)?.category ?? '')) memory.year = memory.period;
  const tells = tellsYear(match, published);
  if (!tells && (month !== undefined || match.text.charAt(end) !== ',')) return;
  const opens = opensSentence(match.text, start);
  const isComplement = ['de', 'contr'].includes((match.items[0]!.start < start ? match.items[0] : match.before(1))?.category ?? '');
  if (tells || opens) {
    const { night, evening } = memory.period;
    memory.dated = { day: named, end, night, evening, opens, mayFrame: match.get('month') === undefined && !isComplement };
  }
}

/** What was named near before, where no sentence ends in between. */
function sameSentence<T extends { readonly end: number }>(match: Match, named: T | undefined): T | undefined {
  const { start } = match.items[0]!;
  return named && start - named.end < 200 && !/[.!?…;]\s|\n\s*\n/u.test(match.text.slice(named.end, start)) ? named : undefined;
}

/** The month and year that the sentence named; a year is that of all that comes after it where it opened the sentence or no comma stands between. */
const datedIn = ({ text, items }: Match, named: Memory['dated']): Dated | undefined =>
  named && {
    year: named.day.year,
    month: named.day.month,
    framing: named.mayFrame && (named.opens || !text.slice(named.end, items[0]!.start).includes(',')),
  };

/** Whether what was named opened the sentence, or only a comma or a small word parts it from what starts here. */
const framed = (match: Match, frame: Frame): boolean =>
  rightBefore(match, frame) || (frame.opens && sameSentence(match, frame) !== undefined);

/** Parts of « d'habitude » and the like that are the same in all normal forms. */
const usual = ['habitu', 'ordinaire', 'ralement', 'traditionnellement'];

const usually = /(?<!\p{L})(?:d['’]habitude|d['’]ordinaire|habituellement|généralement|traditionnellement),?\s(?:[^\s.,;:!?]+\s){0,4}$/iu;

/** « la fête a généralement lieu en mai ». */
function saysUsual({ text, items: [first] }: Match): boolean {
  const near = text.slice(Math.max(0, first!.start - 120), first!.start);
  return usual.some((part) => near.includes(part)) && usually.test(composedBefore(text, first!.start, 60));
}

/** « Chaque année », « En 2018 », after the end of a sentence or a mark. */
export const opensSentence = (text: string, start: number): boolean =>
  /(?:[.!?…:»«]\s|\n\s?)(?:\p{Lu}\p{Ll}{0,3}\s)?$/u.test(`${start <= 10 ? '\n' : ''}${composedBefore(text, start, 10)}`);

/** Whether a comma or a small word parts what was named from what starts here. */
const rightBefore = ({ text, items }: Match, { end }: { readonly end: number }): boolean =>
  items[0]!.start - end < 10 && /^,?\s(?:\p{Ll}{1,4}['’]?\s)?$/u.test(text.slice(end, items[0]!.start));

/** « mai 2019 », « l'an dernier », « l'hiver dernier », and a year ahead, tell the year of what comes after them in the sentence. */
function tellsYear(match: Match, published: Day | undefined): boolean {
  const year = match.get('year');
  if (match.get('month')) return year !== undefined;
  if (year) return published !== undefined && year.value > published.year;
  return (match.get('unit')?.code === 'Y' || match.get('season') !== undefined) && (match.get('last') ?? match.get('next')) !== undefined;
}

/** How far a day stays in focus, in composed characters. */
const reach = 600;

/** What was named stays in focus to the end of its paragraph; what is near the publication date, to the end of the article. */
function recall({ text, items }: Match, named: Named | undefined, published: Day | undefined): Day | undefined {
  if (!named) return undefined;
  const { start } = items[0]!;
  const near = published !== undefined && Math.abs(toDays(named.day) - toDays(published)) <= 7;
  if (near) return named.day;
  if (start - named.end >= 2 * reach) return undefined;
  const between = text.slice(named.end, start);
  return (between.length < reach || between.normalize('NFC').length < reach) && !/\n\s*\n/u.test(between) ? named.day : undefined;
}
