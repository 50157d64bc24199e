import type { Candidate } from '../cues/candidate.ts';
import { hasMarks, inner } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { has, is, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isFullName } from '../text/apposition.ts';
import { isOf } from '../text/function-words.ts';
import type { Quoted } from '../text/marks.ts';
import { headOf, isCapitalised, readPhrase } from '../text/noun-phrase.ts';
import { isHeadedBySomebody, isPersonNoun, mentionsSomebody } from '../text/somebody.ts';
import { mainSubject } from '../text/subject.ts';
import { affectedBefore, firstOwnerBehind } from './before-colon.ts';
import { isUtterance } from './colon.ts';
import { bracketedBy, namedAbove, signedBy } from './signatures.ts';
import { behindMarks, toldBehind } from './told-behind.ts';

/** Whether a stretch stands as a sentence of its own: opened after a sentence's end, another stretch, or in a list of such behind who said one, « P » (X), « Q » (Y). */
const standsAlone = (doc: Document, open: number): boolean =>
  open === 0 ||
  doc.first[open] === open ||
  has(doc, open - 1, Flag.final) ||
  doc.closes[open - 1]! >= 0 ||
  (has(doc, open - 1, Flag.comma | Flag.semicolon | Flag.coordinator) && has(doc, open - 2, Flag.closeBracket));

/** « P », dit X. « Q. »: a quotation right after the sentence of an incise, with no cue of its own, is the same quote going on. */
export function joinContinuations(doc: Document, candidates: readonly Candidate[], isFree: (stretch: number) => boolean): Candidate[] {
  return candidates.map((candidate) => {
    if (candidate.rule !== 'incise' || candidate.kind !== 'direct' || !candidate.clause) return candidate;
    const end = doc.last[candidate.clause.to]!;
    const stretch = end + 1 < doc.length ? doc.opens[end + 1]! : -1;
    if (stretch < 0 || !isFree(stretch) || doc.quoted[stretch]!.outer >= 0 || startsLine(doc, end + 1)) return candidate;
    const { close } = doc.quoted[stretch]!;
    const content = inner(doc, stretch);
    const alone =
      !has(doc, close - 1, Flag.final) &&
      !toldBehind(doc, close) &&
      (close + 1 >= doc.length || has(doc, close + 1, Flag.final) || doc.first[close + 1] === close + 1);
    return alone && isUtterance(doc, content) && content.from > candidate.content.at(-1)!.to
      ? { ...candidate, content: [...candidate.content, content] }
      : candidate;
  });
}

/** Where each capitalised word stands first. */
function firstCapitals(doc: Document): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (let i = doc.length - 1; i >= 0; i--) if (has(doc, i, Flag.capital)) first.set(low(doc, i), i);
  return first;
}

/** How many sentences behind a quotation may introduce who speaks. */
const INTRODUCTION = 2;

/** Where a full name, or a first name by itself, stands in the subject of a sentence; -1 where none does. */
function nameIn(doc: Document, { from, to }: Range): number {
  for (let i = from; i < to; i++) if (isFullName(doc, i)) return i;
  const isAlone = from === to || has(doc, from + 1, Flag.comma);
  return isAlone && isCapitalised(doc, from) && (doc.flags[from]! & ~(Flag.capital | Flag.word)) === 0 ? from : -1;
}

/** « P. » [Léa Petit] ne décolère pas: behind a quotation that opens a paragraph, whoever is first named as the subject of what goes on in it. */
function introducedBehind(doc: Document, { open, close }: Quoted, capitals: () => ReadonlyMap<string, number>): Range | undefined {
  if (!startsLine(doc, open)) return undefined;
  for (let from = behindMarks(doc, close), n = 0; n < INTRODUCTION && from < doc.length && !startsLine(doc, from); n++) {
    const end = doc.last[from]! + 1;
    const subject = mainSubject(doc, from, end);
    const name = subject ? nameIn(doc, subject) : -1;
    if (!subject) {
      from = end;
      continue;
    }
    if (name < 0) return undefined;
    const last = isFullName(doc, name) ? name + 1 : name;
    // « [À ses côtés,] Léa Petit acquiesce. »
    for (let i = from; i < subject.from; i++) if (is(doc, i, Kind.they) || low(doc, i) === 'côtés') return undefined;
    if (capitals().get(low(doc, last)) !== last) return undefined;
    // « La voix de [Léa Petit] tremble », but « La mère de Léa Petit … »
    return isOf(doc, name - 1) && !isPersonNoun(doc, headOf(doc, subject)) ? { from: name, to: subject.to } : subject;
  }
  return undefined;
}

/** « Reviendra-t-[elle] vivre ici ? » « P »: whom the narrator's question is about. */
function askedAbout(doc: Document, mark: number): Range | undefined {
  if (low(doc, mark) !== '?') return undefined;
  for (let i = doc.first[mark]!; i < mark; i++) if (has(doc, i, Flag.inversion) && is(doc, i, Kind.they)) return { from: i, to: i };
  return undefined;
}

/** The subject of a sentence, where it is somebody, has a name in it or is somebody's: « la réponse de Madeleine », « la colère [du boulanger] », no « la peur », no « un constat ». */
function somebodyIn(doc: Document, from: number, end: number): Range | undefined {
  const subject = mainSubject(doc, from, end);
  if (!subject || isHeadedBySomebody(doc, subject)) return subject;
  for (let i = subject.from + 1; i <= subject.to; i++) if (isCapitalised(doc, i)) return subject;
  return firstOwnerBehind(doc, headOf(doc, subject), subject.to + 1);
}

/** « [À ses côtés], X, infirmière. », « [Il y a] aussi X. », « [C'est] X qui », « [On] retrouve X », « [Pour X], tout a commencé en mars »: whether a subject is nobody that the sentence tells of. */
function presents(doc: Document, subject: Range | undefined): boolean {
  if (!subject) return true;
  const { from, to } = subject;
  if (!has(doc, from, Flag.subject)) return !mentionsSomebody(doc, subject);
  return from === to && (/^(?:c'|ce|on|nous)$/u.test(low(doc, from)) || (low(doc, from) === 'il' && /^(?:y|n'y)$/u.test(low(doc, to + 1))));
}

/** « À ses côtés, [Léa Petit], infirmière. » « P », « On retrouve [le boulanger] derrière son comptoir. » « P »: who is told of, or first named, in a sentence that tells of nobody else. */
function presentedIn(doc: Document, from: number, end: number, capitals: () => ReadonlyMap<string, number>): Range | undefined {
  if (hasMarks(doc, { from, to: end }) || !presents(doc, mainSubject(doc, from, end))) return undefined;
  const named: Range[] = [];
  const described: Range[] = [];
  for (let i = from; i < end; i++) {
    // « REUTERS/Benoit Tessier »
    const isNamed = isFullName(doc, i) && isCapitalised(doc, i) && low(doc, i - 1) !== '/';
    if (!isNamed && !(has(doc, i, Flag.determiner) && isPersonNoun(doc, headOf(doc, { from: i, to: end - 1 })))) continue;
    if (isNamed && capitals().get(low(doc, i + 1)) !== i + 1) return undefined;
    const phrase = { from: i, to: Math.max(i, readPhrase(doc, i, end) - 1) };
    (isNamed ? named : described).push(phrase);
    i = phrase.to;
  }
  const told = named.length > 0 ? named : described;
  return told.length === 1 ? told[0] : undefined;
}

/** Whom the sentence before a quotation tells of. */
const toldOfBefore = (doc: Document, before: number, capitals: () => ReadonlyMap<string, number>): Range | undefined =>
  askedAbout(doc, before) ?? presentedIn(doc, doc.first[before]!, before, capitals) ?? somebodyIn(doc, doc.first[before]!, before);

/** A quotation without a cue after another, or after a sentence about its speaker: « P ». « Q ». */
export function findContinuations({ doc }: Context, isFree: (stretch: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  const signed = new Set<number>();
  let capitals: ReadonlyMap<string, number> | undefined;
  doc.quoted.forEach((quoted, index) => {
    if (quoted.outer >= 0 || !isFree(index) || !(standsAlone(doc, quoted.open) || namedAbove(doc, quoted.open))) return;
    const content = inner(doc, index);
    const bracketed = bracketedBy(doc, quoted.close);
    if (!bracketed && (!isUtterance(doc, content) || content.to - content.from < 3)) return;
    const signature = bracketed ?? signedBy(doc, quoted, signed) ?? toldBehind(doc, quoted.close);
    if (signature) {
      found.push({ rule: 'continuation', kind: 'direct', content: [content], source: signature });
      return;
    }
    const before = quoted.open - 1;
    const after = has(doc, quoted.close + 1, Flag.colon) ? mainSubject(doc, quoted.close + 2, doc.last[quoted.close + 1]! + 1) : undefined;
    const named = (): ReadonlyMap<string, number> => (capitals ??= firstCapitals(doc));
    const introduced = after ? undefined : introducedBehind(doc, quoted, named);
    if (introduced) {
      found.push({ rule: 'continuation', kind: 'direct', content: [content], implied: introduced, introduced: true });
      return;
    }
    const affected = after || before < 0 || startsLine(doc, quoted.open) ? undefined : affectedBefore(doc, before);
    const implied = after ?? affected ?? (before < 0 ? undefined : toldOfBefore(doc, before, named));
    found.push({ rule: 'continuation', kind: 'direct', content: [content], ...(implied && { implied }) });
  });
  return found;
}
