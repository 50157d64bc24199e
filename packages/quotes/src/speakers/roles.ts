import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { itself, lowerBound } from '../text/lower-bound.ts';
import { headOf } from '../text/noun-phrase.ts';
import { isDemonym } from '../text/somebody.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { agreeInGender } from './agreement.ts';
import { lastSource, type Discourse } from './discourse.ts';
import { mentionsIn } from './mentions.ts';
import { COMPANY, FUNCTION } from './nouns.ts';
import { entityReferent, lastNamed } from './recent.ts';
import type { Referent } from './referent.ts';

/** « le sénateur », « la joueuse de 27 ans », « cette mère de famille » without a name take up the person that the sentences before were about. */
export function bareRole(discourse: Discourse, range: Range, { gender, plural }: Referent, depth: number): Referent | undefined {
  const { doc } = discourse;
  const former = /^ancien(?:ne)?$/u.test(low(doc, range.from + 1));
  const head = former ? range.from + 2 : range.from + 1;
  const demonstrative = /^(?:ce|cet|cette)$/u.test(low(doc, range.from));
  if (plural || head > range.to || !(demonstrative || /^(?:le|la|l')$/u.test(low(doc, range.from)))) return undefined;
  if (has(doc, range.to + 1, Flag.comma) && /^une?$/u.test(low(doc, range.to + 2))) return undefined;
  if (COMPANY.test(doc.text.slice(doc.start[head], doc.end[range.to]).toLowerCase())) return company(discourse, range.from, depth);
  if (!isDemonym(doc, head, range) && (!has(doc, head, Flag.sourceNoun) || has(doc, head, Flag.body))) return undefined;
  if (/^avocate?$/u.test(low(doc, head)) && range.to === head) return counsel(discourse, range.from, gender);
  const office = FUNCTION.test(low(doc, head)) && !demonstrative && !former;
  if (!demonstrative && range.to > head && (office || !isLoose(doc, head + 1, range.to))) return undefined;
  if (office && !isSpeechNoun(low(doc, head), 'role')) return undefined;
  if (!demonstrative && !former && !isSpeechNoun(low(doc, head), 'role') && isIntroduced(discourse, head)) return undefined;
  const fits = (referent: Referent | undefined): referent is Referent =>
    referent?.speakers[0] !== undefined &&
    referent.speakers[0].type !== 'ORG' &&
    (referent.speakers[0].type === 'PER' || !referent.range || !has(doc, headOf(doc, referent.range), Flag.body)) &&
    referent.speaks &&
    !referent.plural &&
    agreeInGender(referent.gender, gender);
  const chain = discourse.sentencesBefore(range.from).slice(0, 3);
  const spoke = office ? undefined : lastSource(discourse, chain[1]!);
  if (chain.length > 1 && fits(spoke)) return spoke;
  for (const [back, sentence] of chain.entries()) {
    if (back === 0 && !demonstrative) continue;
    const subject = discourse.subjectOf(sentence, back === 0 ? range.from : doc.last[sentence]! + 1, depth);
    if (fits(subject) && (subject.speakers[0]!.type === 'PER' || !office)) return subject;
    const close =
      office || back === 0 ? undefined : lastNamed(doc, discourse.index, sentence, doc.last[sentence]! + 1, gender ?? 'm', false);
    if (close) return close;
  }
  return undefined;
}

/** How many lawyers before « l'avocat » it may mean. */
const LAWYERS = 50;

/** « l'avocat »: the last person whom the text calls *Me*. */
function counsel({ doc, index, landmarks: { lawyers } }: Discourse, k: number, gender: 'f' | 'm' | undefined): Referent | undefined {
  const last = lowerBound(lawyers, k, itself) - 1;
  for (let n = last; n >= 0 && n > last - LAWYERS; n--) {
    const i = lawyers[n]!;
    const [mention] = mentionsIn(index, doc, { from: i + 1, to: Math.min(i + 4, doc.length - 1) });
    const referent = mention && entityReferent(index, mention.entity);
    if (referent && agreeInGender(referent.gender, gender)) return referent;
  }
  return undefined;
}

/** Where the text calls somebody *Me*, « Me Dupont ». */
export function indexLawyers(doc: Document): number[] {
  const found: number[] = [];
  for (let i = 1; i < doc.length; i++)
    if (has(doc, i, Flag.capital) && /^mes?$/u.test(low(doc, i)) && has(doc, i + 1, Flag.capital)) found.push(i);
  return found;
}

/** Whether a noun stood in the text before: somebody of whom no more is said. */
const isIntroduced = (discourse: Discourse, head: number): boolean => discourse.landmarks.firstUnnamed(low(discourse.doc, head)) < head;

/** « l'entreprise », « le studio »: the organisation that a sentence before is about, else the only one named so far. */
function company(discourse: Discourse, k: number, depth: number): Referent | undefined {
  for (const sentence of discourse.sentencesBefore(k).slice(1)) {
    const subject = discourse.subjectOf(sentence, discourse.doc.last[sentence]! + 1, depth);
    if (subject?.speakers[0]?.type === 'ORG' && subject.speakers[0].entity !== undefined) return subject;
  }
  const named = discourse.landmarks.bodies.filter(({ start }) => start < discourse.doc.start[k]!);
  return named.length === 1 ? entityReferent(discourse.index, named[0]!.entity) : undefined;
}

/** « de 27 ans », « d'opposition », « parisienne »: what may stand behind a noun without making it somebody else's. */
function isLoose(doc: Document, from: number, to: number): boolean {
  if (/^(?:de|d')$/u.test(low(doc, from))) return to <= from + 3;
  return from === to && has(doc, from, Flag.word) && !has(doc, from, Flag.capital | Flag.determiner | Flag.preposition);
}
