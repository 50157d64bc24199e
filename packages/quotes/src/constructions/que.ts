import { beforeGap, type Gapped } from './gapped.ts';
import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd } from '../cues/clause-end.ts';
import { clauseKind, hasMarks, sentenceTo, trim } from '../cues/content.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { mentionsSomebody } from '../text/somebody.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { hasVerb } from '../text/verb-use.ts';
import { Form } from '../verbs/conjugate.ts';

const NO_SPEAKER = /^(?:tout|rien|cela|ça|ce|c'|ceci)$/u;

/** Index of the complementiser that the group governs, or -1. An object before *que* makes it a relative, save for those informed or warned. */
function complementiser(doc: Document, group: VerbGroup, limit: number): number {
  let i = skipAdjuncts(doc, group.to + 1, limit);
  if (
    !has(doc, i, Flag.que) &&
    /^(?:inform|warn|say)$/u.test(group.cue.sense) &&
    /^(?:informer|aviser|avertir|prévenir|assurer|alerter|rassurer)$/u.test(group.cue.lemma)
  ) {
    const end = readPhrase(doc, i, limit, { apposition: false });
    if (end > i) i = skipAdjuncts(doc, end, limit);
  }
  if (group.cue.sense === 'ask' && /^(?:de|d')$/u.test(low(doc, i))) {
    const end = readPhrase(doc, i + 1, limit, { apposition: false });
    if (has(doc, end, Flag.que)) i = end;
  }
  if (isOf(doc, i) && has(doc, i + 1, Flag.capital) && has(doc, i + 2, Flag.que)) i += 2;
  if (low(doc, i) === 'bien' && i === group.to + 1) i++;
  if (low(doc, i) === 'sur') i++;
  if (low(doc, i) === 'le' && low(doc, i + 1) === 'fait') i += 2;
  if (low(doc, group.to + 1) === 'à' && low(doc, group.to + 2) === 'ce' && has(doc, group.to + 3, Flag.que)) i = group.to + 3;
  return has(doc, i, Flag.que) && i < limit ? i : -1;
}

/** « que, selon lui, P », « que, contrairement à ce qu'a dit X, P »: where the clause begins, past an insertion that only repeats who says it or sets it against something. */
function pastAttribution(doc: Document, i: number): number {
  const own = /^(?:selon|pour|d'après)$/u.test(low(doc, i + 1)) && /^(?:lui|elles?|eux)$/u.test(low(doc, i + 2));
  if (!has(doc, i, Flag.comma) || !(own || low(doc, i + 1) === 'contrairement')) return i;
  let k = i + 2;
  while (k < i + 16 && has(doc, k, Flag.word)) k++;
  return has(doc, k, Flag.comma) ? k + 1 : i;
}

/** « que « P », « Q » et « R » »: the further clauses in marks behind one that is wholly in marks, where the sentence ends with them. */
function markedList(doc: Document, { from, to }: Range): Range[] {
  const list: Range[] = [];
  const opened = doc.opens[from]!;
  if (opened < 0 || doc.quoted[opened]!.close !== to) return list;
  let at = to + 1;
  while ((has(doc, at, Flag.comma) || low(doc, at) === 'et') && doc.opens[at + 1]! >= 0) {
    const { close } = doc.quoted[doc.opens[at + 1]!]!;
    list.push({ from: at + 1, to: close });
    at = close + 1;
  }
  return has(doc, at, Flag.final) && hasVerb(doc, list.at(-1) ?? { from, to }) ? list : [];
}

/** The clauses from a complementiser on: « que P, que Q et que R ». */
export function clausesFrom(context: Context, que: number, group: VerbGroup | undefined): Range[] {
  const { doc, starts } = context;
  const content: Range[] = [];
  let i = que;
  for (let guard = 0; guard < 8 && has(doc, i, Flag.que); guard++) {
    const from = pastAttribution(doc, i + 1);
    const end = clauseEnd(doc, from, group, starts);
    const range = trim(doc, from, end);
    if (range) content.push(range);
    const marked = range ? markedList(doc, range) : [];
    content.push(...marked);
    let next = (marked.at(-1)?.to ?? end) + 1;
    while (has(doc, next, Flag.comma) || /^(?:et|mais|puis|ni)$/u.test(low(doc, next))) next++;
    if (next === end + 1 || next > sentenceTo(doc, que)) break;
    while (/^(?:notamment|aussi|surtout|donc|enfin|également)$/u.test(low(doc, next))) next++;
    i = next;
  }
  return content;
}

/** « l'annonce révèle que », « sa réponse montre que »: a noun of saying, which shows something as somebody does. */
function isAnnouncement(doc: Document, { from, to }: Range): boolean {
  for (let i = from; i <= to; i++) if (isSpeechNoun(low(doc, i), 'announcing')) return true;
  return false;
}

/** What orders and provides, without saying so. */
const LAW =
  /^(?:loi|règle|règlement|article|traité|contrat|décret|constitution|code|statut|convention|directive|disposition|procédure)s?$/u;

/** « ce délai indique que »: what a thing may do as well as somebody. */
const isSign = ({ cue, mood, compound }: VerbGroup): boolean =>
  mood === 'finite' && !compound && /^(?:indiquer|révéler|confirmer|rappeler|attester|suggérer|signaler)$/u.test(cue.lemma);

/** « Je vous rappelle que P », « je tiens à dire que P », said in marks: speaking itself, which reports nothing that was said before; « j'ai dit que P » does. */
const isPerformative = (doc: Document, { mood, compound, tense }: VerbGroup, { from, to }: Range): boolean =>
  from === to && /^(?:je|j'|nous)$/u.test(low(doc, from)) && mood === 'finite' && !compound && (tense & (Form.imperfect | Form.past)) === 0;

/** « X a déclaré que P », « affirmant que P et que Q », « il a été annoncé que P ». */
export function findQueClauses(context: Context): Candidate[] {
  const { doc, groups } = context;
  const found: Candidate[] = [];
  for (const group of groups) {
    if (!/q/iu.test(group.cue.frames) || (group.mood === 'past participle' && !has(doc, group.from - 1, Flag.coordinator))) continue;
    const limit = sentenceTo(doc, group.to) + 1;
    const que = complementiser(doc, group, limit);
    if (
      que < 0 ||
      isRestrictive(doc, group) ||
      (group.cue.sense === 'show' && (group.negated || doc.inside[group.head]! >= 0)) ||
      (group.cue.lemma === 'cacher' && !group.negated && low(doc, group.from - 1) !== 'sans') ||
      (group.mood === 'finite' && NO_SPEAKER.test(low(doc, group.from - 1)))
    )
      continue;
    const { content, next } = beforeGap(doc, clausesFrom(context, que, group));
    if (content.length === 0 || (group.cue.frames.includes('Q') && !content.some((range) => hasMarks(doc, range)))) continue;
    const source = sourceOf(context, group);
    if (doc.inside[group.head]! >= 0 && has(doc, group.head, Flag.infinitive) && source && low(doc, source.from) === 'on') continue;
    if (group.passive && !isImpersonalPassive(doc, group)) continue;
    if (source && doc.inside[group.head]! >= 0 && isPerformative(doc, group, source)) continue;
    if (
      /^(?:noter|remarquer|constater|observer|relever|considérer|penser|croire)$/u.test(group.cue.lemma) &&
      /^(?:l')?on$/u.test(low(doc, group.from - 1))
    )
      continue;
    if (group.cue.lemma === 'apprendre' && low(doc, group.from - 1) !== 'on' && !group.passive) continue;
    const nobody = source && NO_SPEAKER.test(low(doc, source.from)) && source.from === source.to;
    if ((nobody && group.mood === 'finite') || source?.from === group.from) continue;
    if (source && low(doc, source.from) === 'qui' && low(doc, source.from - 1) === 'ce' && group.cue.lemma !== 'dire') continue;
    if (source && /^(?:ask|predict)$/u.test(group.cue.sense) && LAW.test(low(doc, headOf(doc, source)))) continue;
    if (
      (/^(?:show|predict)$/u.test(group.cue.sense) || (source && source.to > source.from && isSign(group))) &&
      !(source && (mentionsSomebody(doc, source) || isAnnouncement(doc, source)))
    )
      continue;
    found.push({
      rule: 'que',
      weak: group.cue.frames.includes('Q') || group.mood === 'infinitive',
      kind: clauseKind(doc, content),
      content,
      cue: group,
      sense: group.cue.sense,
      group,
      ...(source && !nobody && { source }),
    });
    if (next) found.push(...gappedFrom(context, next, group));
  }
  return found;
}

/** « …, la seconde que P, le troisième que Q »: who else says something with the same verb, which stands only once. */
function gappedFrom(context: Context, first: Gapped, group: VerbGroup): Candidate[] {
  const { doc } = context;
  const found: Candidate[] = [];
  for (let gap: Gapped | undefined = first; gap && found.length < 8;) {
    const { content, next }: ReturnType<typeof beforeGap> = beforeGap(doc, clausesFrom(context, gap.que, group));
    if (content.length > 0)
      found.push({ rule: 'que', kind: clauseKind(doc, content), content, sense: group.cue.sense, group, source: gap.source });
    gap = next;
  }
  return found;
}

/** *ne … que* without *pas*: « n'a confirmé que le blocage ». */
function isRestrictive(doc: Document, group: VerbGroup): boolean {
  if (!group.negated) return false;
  for (let i = group.from; i <= group.to + 1; i++)
    if (/^(?:pas|jamais|rien|point|nullement|aucunement|guère)$/u.test(low(doc, i))) return false;
  return true;
}

/** « il a été annoncé que », « est-il précisé »: a passive that reports has an impersonal subject. */
const isImpersonalPassive = (doc: Document, group: VerbGroup): boolean => low(doc, group.from - 1) === 'il' || group.inverted >= 0;
