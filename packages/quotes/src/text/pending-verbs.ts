import { has, is, low, once, type Document, type Range } from './document.ts';
import { Flag, Kind } from './flags.ts';
import { isBareOf } from './function-words.ts';
import { isFinite } from './verb-use.ts';

/** Whether a word opens a clause that needs a finite verb of its own; of *alors que*, the second word does. */
export const opensClause = (doc: Document, i: number): boolean => once(doc, doc.answers.opens, i, canOpen);

function canOpen(doc: Document, i: number): boolean {
  if (low(doc, i) === 'si' && doc.first[i] === i) return true;
  if (has(doc, i, Flag.clitic | Flag.adverb) || has(doc, i + 1, Flag.infinitive) || isOnly(doc, i) || isShortened(doc, i)) return false;
  if (has(doc, i, Flag.subordinator)) return low(doc, i) !== 'comme' && !(has(doc, i + 1, Flag.que) || isBareOf(doc, i + 1));
  if (has(doc, i, Flag.que))
    return (
      low(doc, i + 1) !== 'possible' &&
      !comparesAmounts(doc, i) &&
      (!has(doc, i + 1, Flag.preposition) || doc.info[i - 1]?.cue?.frames.includes('q') === true) &&
      // « telle qu'elle est », « plus tard qu'il ne l'a dit »
      (is(doc, i + 1, Kind.they) ||
        (!is(doc, i - 1, Kind.degree) && !/^(?:même|telle?s?|ainsi|autres?)$/u.test(low(doc, i - 1)) && !compares(doc, i)))
    );
  return (
    has(doc, i, Flag.relative) && !(low(doc, i) === 'dont' && (has(doc, i + 1, Flag.number) || is(doc, i + 1, Kind.indefinite | Kind.some)))
  );
}

/** How far before *que* the word may stand that compares. */
const COMPARED = 4;

/** « plus grave [que] la crue », « plus souvent malades [que] les autres » */
function compares(doc: Document, i: number): boolean {
  for (let k = i - 2; k >= i - COMPARED && has(doc, k, Flag.word) && !has(doc, k + 1, NO_QUALITY) && !isFinite(doc, k + 1); k--)
    if (/^(?:plus|moins|aussi)$/u.test(low(doc, k))) return true;
  return false;
}

/** What stands in no comparison of qualities. */
const NO_QUALITY = Flag.determiner | Flag.preposition | Flag.number | Flag.coordinator | Flag.infinitive;

/** « bien que fermé », « quoique blessé »: a clause without its verb. */
const isShortened = (doc: Document, i: number): boolean =>
  has(doc, i + 1, Flag.pastParticiple) &&
  (low(doc, i) === 'quoique' || (has(doc, i, Flag.que) && /^(?:bien|encore)$/u.test(low(doc, i - 1))));

/** How far before *que* the amount may stand that it compares. */
const AMOUNT = 6;

/** « plus de morts [que] l'an dernier », « autant d'élèves inscrits [qu']à Brest »: *que* compares, and needs no verb; not « plus de cent élus [que] X a vus ». */
function comparesAmounts(doc: Document, i: number): boolean {
  for (let k = i - 1; k > i - AMOUNT && k > doc.first[i]! && has(doc, k, Flag.word); k--) {
    if (has(doc, k, Flag.number) || isFinite(doc, k)) return false;
    if (isBareOf(doc, k) && is(doc, k - 1, Kind.degree)) return true;
  }
  return false;
}

/** How many words may stand between *ne* and the *que* that restricts it. */
const ONLY = 10;

/** « n'auront d'eau [que] deux heures », « ne parle plus [que] de la digue »: *ne* without *pas* before, and no clause behind. */
function isOnly(doc: Document, i: number): boolean {
  if (!has(doc, i, Flag.que) || !has(doc, i + 1, Flag.number | Flag.preposition | Flag.determiner)) return false;
  for (let k = i - 1; k >= doc.first[i]! && k > i - ONLY && has(doc, k, Flag.word); k--) {
    if (is(doc, k, Kind.negative)) return false;
    if (has(doc, k, Flag.negation)) return true;
  }
  return false;
}

/** Which of the clauses read so far still lack their finite verb: the clause itself, and those that *que*, *qui*, *alors que* opened in it. */
export class PendingVerbs {
  readonly #doc: Document;
  /** For each open clause, outermost first, whether it has its verb, and where it began. */
  readonly #clauses: { verb: boolean; from: number }[] = [{ verb: false, from: -1 }];
  #lacking = 1;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  get pending(): boolean {
    return this.#lacking > 0;
  }

  open(i: number): void {
    this.#clauses.push({ verb: false, from: i });
    this.#lacking++;
  }

  /** The verb is that of the innermost clause without one; a comma has closed those before. */
  verb(): void {
    if (this.#lacking === 0) return;
    for (let i = this.#clauses.length - 1; i >= 0; i--) {
      if (this.#clauses[i]!.verb) continue;
      this.#clauses[i]!.verb = true;
      this.#lacking--;
      return;
    }
  }

  /** A comma ends the clauses in it that are complete, and « dont X » between commas. */
  comma(i: number): void {
    while (this.#clauses.length > 1) {
      const { verb, from } = this.#clauses.at(-1)!;
      if (!verb && !(low(this.#doc, from) === 'dont' && i < from + 8)) return;
      this.#clauses.pop();
      if (!verb) this.#lacking--;
    }
  }
}

/** Whether a range and the clauses opened in it have their verbs: a finite verb after it belongs to no clause of it. */
export function isComplete(doc: Document, { from, to }: Range): boolean {
  const verbs = new PendingVerbs(doc);
  for (let i = from; i <= to; i++) {
    if (doc.opens[i]! >= 0) {
      const { close } = doc.quoted[doc.opens[i]!]!;
      if (verbs.pending) for (let k = i + 1; k < close && !opensClause(doc, k); k++) if (isFinite(doc, k)) verbs.verb();
      i = close;
    } else if (has(doc, i, Flag.comma | Flag.dash)) verbs.comma(i);
    else if (isFinite(doc, i)) verbs.verb();
    // « Qu'elle vienne, et vite » is a wish.
    else if (opensClause(doc, i) && !(i === from && has(doc, i, Flag.que) && (is(doc, i + 1, Kind.they) || low(doc, i + 1) === 'on')))
      verbs.open(i);
  }
  // « trois ont signé, dont Luc Ferral, dit le maire »
  if (has(doc, to + 1, Flag.comma)) verbs.comma(to + 1);
  return !verbs.pending;
}
