import { has, is, low, type Document } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isOfOneself, linksInfinitive } from '../text/function-words.ts';
import { hasForm, pastClitics } from '../text/verb-use.ts';
import { Form } from '../verbs/conjugate.ts';
import type { VerbGroup } from './verb-group.ts';
import { isWordOf } from '../text/closed-classes.ts';

/** Whether a reporting verb tells of no words: those of nobody, those that are wished for, supposed, asked after or set as a task. */
export const isUnsaid = (doc: Document, group: VerbGroup): boolean =>
  isImpersonal(doc, group) ||
  isAim(doc, group) ||
  tellsName(doc, group) ||
  isSupposed(doc, group) ||
  isWondered(doc, group) ||
  isTask(doc, group);

/** « il convient que », « il est impossible de dire que », « il suffit de confirmer que », « il va sans dire que »: what nobody does. */
function isImpersonal(doc: Document, group: VerbGroup): boolean {
  if (group.mood === 'finite' && !group.compound && low(doc, group.head).startsWith('convien')) return low(doc, group.from - 1) === 'il';
  if (group.mood === 'finite' && low(doc, group.head - 1) === 'sans') return low(doc, group.from - 1) === 'il';
  if (group.mood === 'finite' && has(doc, group.from, Flag.etre) && low(doc, group.head - 1) === 'à')
    return low(doc, group.from - 1) === 'il';
  if (group.mood !== 'infinitive' || !linksInfinitive(doc, group.from - 1)) return false;
  for (let i = group.from - 2; i > group.from - 8 && has(doc, i, Flag.word); i--)
    if (low(doc, i) === 'il' || low(doc, i) === "s'agit") return takesIt(low(doc, group.from - 2)) && !isOfOneself(doc, group.from - 2);
  return false;
}

/** How far before its verb the clause of what is aimed at may begin. */
const AIM = 12;

/** Verbs that wish or fear something that is not said yet. */
const WISHES = /^(?:attend|veu|voul|souhait|exig|demand|fau|fall|aimer|refus|crain|redout|préf|réclam|interdi|ordonn)/u;

/** « pour que le maire puisse annoncer que P », « veut que la ministre dise si P »: what has not been said yet. */
function isAim(doc: Document, { from }: VerbGroup): boolean {
  for (let i = from - 1; i > from - AIM && has(doc, i, Flag.word); i--) {
    if (!has(doc, i, Flag.que)) continue;
    const verb = low(doc, i - 1) === 'ce' ? i - 3 : i - 1;
    return /^(?:pour|afin)$/u.test(low(doc, i - 1)) || (WISHES.test(low(doc, verb)) && isSubjunctive(doc, from));
  }
  return false;
}

/** « dise », not « annonce »: a form that is a subjunctive alone. */
function isSubjunctive(doc: Document, from: number): boolean {
  const verb = pastClitics(doc, from);
  return hasForm(doc, verb, Form.subjunctive) && !hasForm(doc, verb, Form.present);
}

/** « un touriste répondant au nom de Paul Mirel » */
const tellsName = (doc: Document, { mood, to }: VerbGroup): boolean =>
  mood === 'present participle' && low(doc, to) === 'répondant' && low(doc, to + 2) === 'nom';

const IMPERSONAL = /^(?:suffi|importe|convien|agi)/u;
const takesIt = (low: string): boolean => IMPERSONAL.test(low) || isWordOf(low, 'impersonal');

/** How far before its verb *si* may stand. */
const IF = 8;

/** « La commission pourra saisir le juge si elle estime que P », not « même si elle estime que P », « Si le maire assure que P, l'opposition le conteste »: behind its main clause a condition supposes what is said. */
function isSupposed(doc: Document, { mood, from, head }: VerbGroup): boolean {
  if (mood !== 'finite' || !hasForm(doc, head, Form.present)) return false;
  for (let i = from - 1; i > from - IF && i > doc.first[from]! && has(doc, i, Flag.word); i--)
    if (/^s[i']$/u.test(low(doc, i)) && has(doc, i + 1, Flag.subject | Flag.determiner | Flag.capital))
      return has(doc, i - 1, Flag.word) && !has(doc, i - 1, Flag.coordinator | Flag.que) && low(doc, i - 1) !== 'même';
  return false;
}

/** « Peut-on parler d'un « pacte » ? »: who writes wonders whether it may be said. */
const isWondered = (doc: Document, { inverted, head }: VerbGroup): boolean =>
  inverted >= 0 && inverted < head && low(doc, inverted) === 'on' && has(doc, head, Flag.infinitive) && low(doc, doc.last[head]!) === '?';

/** « Vous rappellerez que P » */
const isTask = (doc: Document, { mood, from, head }: VerbGroup): boolean =>
  mood === 'finite' && is(doc, from - 1, Kind.you) && has(doc, from - 1, Flag.subject) && hasForm(doc, head, Form.future);
