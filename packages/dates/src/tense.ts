import { lastOf, listed } from './beside.ts';
import { composedBefore } from './composed.ts';
import type { Direction } from './direction.ts';
import { type ClauseWord, type Nearby, clauseReader } from './clause.ts';
import { imperfect, isPresent, kindOf, participleBefore, plans, tenseAt } from './verbs.ts';

/** How far from an expression its verb is looked for, in composed characters: the cost of one expression is bounded. */
const reach = 200;

/**
 * Reads the tense around expressions text[start, end) of one text: « depuis » and « d'ici » decide, then the nearest verb before
 * the expression in its sentence, then the nearest one after it in its clause (« Lors d'une réunion jeudi, ils ont convenu »), then what a
 * sentence without a verb announces (« Loto dimanche à 14 h »).
 */
export function readTense(text: string): (start: number, end: number) => Direction {
  const nearby = clauseReader(text, reach);
  const clear: Clear = { words: [], from: 0, to: 0 };
  const read = (start: number, end: number): Direction => {
    const told = prepositionAt(text, start);
    if (told === 1) return aheadOf(nearby(start, end), until.test(composedBefore(text, start, 20)));
    return told || verbAround(nearby(start, end), clear);
  };
  let last = { start: -1, end: -1, direction: 0 as Direction };
  return (start, end) => {
    if (last.start !== start || last.end !== end) last = { start, end, direction: read(start, end) };
    return last.direction;
  };
}

/** Words of which it was read before that they are no verbs: expressions that follow each other need not read them again. */
interface Clear {
  words: readonly ClauseWord[];
  from: number;
  to: number;
}

function prepositionAt(text: string, start: number): Direction {
  const near = composedBefore(text, start, 20);
  const told = preposition.exec(near);
  if (told) return told[1] === undefined ? 1 : -1;
  if (lastOf(listed('put-off'), near.toLowerCase(), /e?s?\s(?:à|au)\s?(?:le\s)?$/u)) return 1;
  return /d[eu'’]\s?$/u.test(near) && sinceEvent.test(composedBefore(text, start, 40)) ? -1 : 0;
}

/** Looks back where its group takes part, else ahead. */
const preposition =
  /(?:(?<!\p{L})(depuis|née?s?)\s|(?:jusqu['’](?:[àa]u?|en)?|d['’]ici(?: [àa]| au?)?|à partir d[eu]|à compter d[eu]|pour|avant)\s?)(?:le\s)?$/iu;

/** « depuis l'attentat de mardi ». */
const sinceEvent = /(?<!\p{L})depuis\s(?:les?\s|la\s|l['’]|son\s|sa\s)\p{L}+\s(?:du\s|de\s|d['’])$/iu;

const until = /(?:jusqu['’][àa]u?|jusqu['’]en|avant)\s?(?:le\s)?$/iu;

/**
 * What « jusqu'en mars » or « pour mars » says after a verb: « il dirigeait le groupe jusqu'en mars », « elle avait été vendue avant Noël »
 * are over, the future « il dirigera » is surely to come.
 */
function aheadOf({ words, before: [first, at] }: Nearby, isUntil: boolean): Direction {
  for (let i = at - 1; i >= first; i--) {
    const direction = words[i]!.form === 'été' ? 0 : tenseAt(words, i, at);
    if (isUntil && direction === -1 && imperfect.test(words[i]!.form)) return -1;
    if (direction !== 0 || plans(words, i, at)) return direction === 2 ? 2 : 1;
  }
  return 1;
}

function verbAround(nearby: Nearby, clear: Clear): Direction {
  const { words, before } = nearby;
  const [first, at] = before;
  const nearest = at - 1 - (at > first && kindOf(words[at - 1]) === 'between' ? 1 : 0);
  for (let i = at - 1; i >= Math.max(first, at - 2); i--) {
    const direction =
      (i === nearest ? participleBefore(words, i, first) : 0) || tenseAt(words, i, at) || (i < nearest && plans(words, i, at) ? 1 : 0);
    if (direction !== 0) return direction;
  }
  for (let decided = decidedUpTo(words, at - 3); decided >= first; decided = decidedUpTo(words, decided - 1)) {
    const direction = verbIn(words, decided) || (commaWithin(words, decided, at) ? 0 : 1);
    if (direction !== 0) return direction;
  }
  if (opensAsParticiple(words, first, at)) return -1;
  return verbAfter(nearby, clear) || (announces(words, first, at) || isState(words, first, at) ? 1 : 0);
}

/** The tense of the nearest verb after an expression; less sure behind a comma: « Victime d'un choc le 3 mai, il ne jouera plus ». */
function verbAfter({ words, before: [first, at], after }: Nearby, clear: Clear): Direction {
  const [from, last] = after();
  if (clear.words !== words || from < clear.from) Object.assign(clear, { words, to: from });
  clear.from = from;
  for (let i = Math.max(from, clear.to); i < last; i++) {
    const direction = i + 2 < last ? verbIn(words, i) : tenseAt(words, i, last);
    // « La facture de mardi est payée »
    if (direction === 1 && at > first && isPresent(words[i])) return 0;
    if (direction !== 0) return direction === 2 && at > first + 1 && commaWithin(words, at - 1, i) ? 1 : direction;
    if (i + 2 < last) clear.to = i + 1;
  }
  return 0;
}

/** « Parti de Lille le 3 mai, il rentrera »: its own clause is past, whatever comes after the comma. */
function opensAsParticiple(words: readonly ClauseWord[], first: number, at: number): boolean {
  if (first === at || (first > 0 && !words[first - 1]!.closes) || commaWithin(words, first, at)) return false;
  const kind = kindOf(words[first]);
  return kind === 'moves' || (kind === '' && openingParticiple.test(words[first]!.form));
}

/** Where no subject stands before it; not those that look like nouns, « Sortie » and « Vie », or adverbs. */
const openingParticiple =
  /^(?:\p{L}{2,}(?:ée?s?|[cdlnpr]ue?s?)|\p{L}*(?:ouvert|ffert|truit|duit|crit|mis|pris|uni|âti|oisi|aisi|bli|illi)e?s?)$/u;

/** « Loto dimanche », « Grand loto dimanche », « Rencontre samedi », not « Le loto de dimanche ». */
function announces(words: readonly ClauseWord[], first: number, at: number): boolean {
  if (at <= first) return false;
  const kind = kindOf(words[first]);
  return kind === 'event' || kind === 'noun' || (at > first + 1 && kind === '' && kindOf(words[first + 1]) === 'event');
}

/** « Six listes sont en lice dimanche », « Le musée est fermé au public dimanche », not « dans l'est du pays dimanche ». */
const isState = (words: readonly ClauseWord[], first: number, at: number): boolean =>
  words.slice(first, at).some((word, i, all) => isPresent(word) && !['l', 'd', 'grand'].includes(all[i - 1]?.form ?? ''));

/** The nearest word up to one that is a verb or a plan, or -1. */
function decidedUpTo(words: readonly ClauseWord[], index: number): number {
  let i = index;
  while (i >= 0 && words[i]!.decided === undefined && verbIn(words, i) === 0 && !plans(words, i, i + 3)) i--;
  const decided = i < 0 ? -1 : (words[i]!.decided ?? i);
  for (let k = index; k > i; k--) words[k]!.decided = decided;
  if (i >= 0) words[i]!.decided = decided;
  return decided;
}

/** What is planned ends at a comma. */
function commaWithin(words: readonly ClauseWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]!.comma) return true;
  return false;
}

/** The tense of a word whose next two belong to its sentence; read once. */
function verbIn(words: readonly ClauseWord[], i: number): Direction {
  const word = words[i]!;
  return (word.direction ??= tenseAt(words, i, i + 3));
}
