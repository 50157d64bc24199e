import { has, low, startsLine, type Document, type Range } from '../text/document.ts';
import { isFullName } from '../text/apposition.ts';
import { Flag } from '../text/flags.ts';
import { isInitials } from '../text/lines.ts';
import { mainSubject } from '../text/subject.ts';

const holdsName = (doc: Document, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (isFullName(doc, i) && !has(doc, i, Flag.determiner)) return true;
  return false;
};

/** « Trois questions à [Léa Petit] », « Entretien avec [Léa Petit] »: who is named behind what an interview is called and its preposition, be it on the next line. */
function announcedIn(doc: Document, end: number): Range | undefined {
  for (let i = 0; i < end; i++) {
    if (!isInterview(doc, i)) continue;
    if (low(doc, i + 1) !== (low(doc, i) === 'questions' ? 'à' : 'avec')) continue;
    const from = /^(?:…|\.{3}|:)$/u.test(low(doc, i + 2)) ? i + 3 : i + 2;
    if (!isFullName(doc, from)) continue;
    let to = from;
    while (to + 1 < end && has(doc, to + 1, Flag.capital) && !startsLine(doc, to + 1)) to++;
    return { from, to };
  }
  return undefined;
}

/** « questions », « entretien »: what an interview is called. */
export const isInterview = (doc: Document, i: number): boolean => /^(?:questions|entretien|interview|rencontre)$/u.test(low(doc, i));

/** « Ingénieure à l'Inrap, Léa Petit dirige la fouille. Entretien. »: whom the head of an interview announces, or the named subject of its last sentence before word `end` that has one. */
export function intervieweeBefore(doc: Document, end: number): Range | undefined {
  const announced = announcedIn(doc, end);
  if (announced) return announced;
  for (let i = end - 1; i >= 0; i = doc.first[i]! - 1) {
    const subject = mainSubject(doc, doc.first[i]!, i + 1);
    if (subject && holdsName(doc, subject)) return subject;
  }
  return fullNames(doc, 0, end)[0];
}

/** The runs of two or more capitalised words between two words. */
function fullNames(doc: Document, from: number, end: number): Range[] {
  const names: Range[] = [];
  for (let i = from; i < end; i++) {
    if (!isFullName(doc, i) || has(doc, i, Flag.determiner | Flag.preposition) || doc.inside[i]! >= 0) continue;
    let to = i;
    while (to + 1 < end && has(doc, to + 1, Flag.capital)) to++;
    names.push({ from: i, to });
    i = to;
  }
  return names;
}

/** The first letters of the words of a name, « oh » of « Ouest-Hebdo ». */
const initialsOf = (doc: Document, { from, to }: Range): string =>
  Array.from(doc.text.slice(doc.start[from], doc.end[to]).matchAll(/(?<!\p{L})\p{L}/gu), ([letter]) => letter.toLowerCase()).join('');

/** The names of a text, with the labels of its lines, that initials may stand for: the first of each. */
export function spelledOut(doc: Document, labels: readonly Range[]): (initials: Range) => Range | undefined {
  const names = new Map<string, Range>();
  for (const name of [...labels.filter((label) => !isInitials(doc, label)), ...fullNames(doc, 0, doc.length)]) {
    const letters = initialsOf(doc, name);
    if (!names.has(letters)) names.set(letters, name);
  }
  return (label) => {
    const name = isInitials(doc, label) ? names.get(initialsOf(doc, label)) : undefined;
    return name && name.from < label.from ? name : undefined;
  };
}
