import type { Candidate } from '../cues/candidate.ts';
import { hasOwnSubject, opensSubordinate, startsMainClause } from '../text/main-clause.ts';
import { inner, sentenceFrom, sentenceTo } from '../cues/content.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import { isAttributed, type Context } from '../cues/context.ts';
import { invertedSubject } from '../cues/inversion.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { AUXILIARY, Flag } from '../text/flags.ts';
import { isAsWell, isIndefinite, isPlural, isPossessive } from '../text/function-words.ts';
import { genderOf } from '../text/gender.ts';
import { completesSubject, isSubjectInMarks } from '../text/name-in-marks.ts';
import { isComplete } from '../text/pending-verbs.ts';
import { headOf } from '../text/noun-phrase.ts';
import { mainSubject } from '../text/subject.ts';
import { isAbstract, isHeadedBySomebody, mentionsSomebody } from '../text/somebody.ts';
import { hasVerb, isFinite, meetsVerb } from '../text/verb-use.ts';
import { contentAround, incised, kindInMarks, type Around } from './around.ts';
import { pastAsides } from './asides.ts';
import { bareIncise, plainIncise } from './bare-incise.ts';
import { governsBehind } from './cut-clauses.ts';
import { reportedAlready } from './other-reports.ts';
import { contentBeside, goesOnWithQue, recalled, resumed } from './recalled.ts';

/** Whether an incise may begin at i: after a comma, marks that close (not those of a title, which is the verb's subject), or the ! ? … of the words said. */
const canBegin = (doc: Document, i: number, negated: boolean): boolean =>
  i > 0 &&
  !(negated && has(doc, i, Flag.negation)) &&
  (has(doc, i - 1, Flag.comma | Flag.dash) ||
    (doc.closes[i - 1]! >= 0 && !has(doc, i, Flag.capital) && !isSubjectInMarks(doc, doc.closes[i - 1]!)) ||
    (/^[!?…]/u.test(low(doc, i - 1)) && !has(doc, i, Flag.capital)));

/** « La grève, a prévenu le syndicat, durera », « La grève, a prévenu X, qui s'en va, « durera » », « Tirer, dit X, c'est tuer »: the verb of the clause that the incise cuts comes after it and what is said of who speaks. */
function goesOn(doc: Document, to: number): boolean {
  const comma = pastAsides(doc, to + 1, sentenceTo(doc, to));
  const next = doc.opens[comma + 1]! >= 0 ? comma + 2 : comma + 1;
  return has(doc, comma, Flag.comma) && (meetsVerb(doc, next) || (low(doc, next) === "c'" && has(doc, next + 1, Flag.etre)));
}

/** Unquoted words are reported when a comma or a question mark closes them and they make a clause: else they are the verb's own subject (« Le ministre, ému, a annoncé son départ »). */
const isReported = (doc: Document, group: VerbGroup, clause: Range, head: Range): boolean =>
  (has(doc, clause.from - 1, Flag.comma) || /^[!?]/u.test(low(doc, clause.from - 1))) &&
  (group.inverted >= 0 ||
    isComplete(doc, head) ||
    isFragment(doc, group, clause, head) ||
    (!isNickname(doc, group, head) && goesOn(doc, clause.to)) ||
    ((has(doc, head.from, Flag.preposition | Flag.subordinator | Flag.pastParticiple | Flag.time) ||
      opensSubordinate(doc, head.from) ||
      (!hasVerb(doc, head) && !isNickname(doc, group, head))) &&
      has(doc, clause.to + 1, Flag.comma) &&
      startsMainClause(doc, clause.to + 2, doc.last[clause.to]!)));

/** « Jean Roux, dit le Chat, a été arrêté », not « L'école, dit la directrice, est pleine », « L'école, a dit X, est pleine »: what somebody is called. */
const isNickname = (doc: Document, group: VerbGroup, head: Range): boolean =>
  !group.compound &&
  low(doc, group.head) === 'dit' &&
  (has(doc, head.to, Flag.capital) || isHeadedBySomebody(doc, head)) &&
  !isRole(doc, invertedSubject(doc, group)!);

/** « le maire », « la directrice », not « Papa Lokole » */
const isRole = (doc: Document, phrase: Range): boolean =>
  has(doc, phrase.from, Flag.determiner) && has(doc, headOf(doc, phrase), Flag.sourceNoun);

/** « Faux, rétorque le maire. », « Deux par jour, a rectifié une voix, qui riait », « Un choix que nul ne comprend, regrette le club. »: words without a comma or verb but in the relative clause of something not told before, where the sentence ends with a speaker with whom the verb agrees, or with what is said of him. */
function isFragment(doc: Document, group: VerbGroup, { from, to }: Range, head: Range): boolean {
  const subject = invertedSubject(doc, group)!;
  if (!has(doc, from - 1, Flag.comma) || head.from !== sentenceFrom(doc, from) || !agrees(doc, group, subject)) return false;
  let bound = has(doc, head.from, Flag.que);
  for (let i = head.from; i <= head.to; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, Flag.comma)) return false;
    else if (has(doc, i, Flag.relative | Flag.que) && isNew(doc, { from: head.from, to: i - 1 })) bound = true;
    else if (isFinite(doc, i) && !bound) return false;
  }
  const end = skipAdjuncts(doc, to + 1, doc.last[to]! + 1);
  const next = has(doc, end + 1, Flag.preposition) ? end + 2 : end + 1;
  return has(doc, end, Flag.final | Flag.colon) || (has(doc, end, Flag.comma) && has(doc, next, Flag.relative));
}

/** « un choix », « ce »: what has not been told before, so that a verb behind has it hardly as its subject, as it would have somebody. */
const isNew = (doc: Document, { from, to }: Range): boolean =>
  low(doc, from) === 'ce' || (isIndefinite(doc, from) && !isHeadedBySomebody(doc, { from, to }));

/** « Ils sont venus, raconte la marchande, et j'ai ouvert », « Le projet, assure la star, est mort »: in marks, a phrase that a comma or the sentence ends is the verb's subject, whatever the noun is, where the clause has its verb before or behind and nothing else says whose words they are. */
const isIncised = ({ doc, starts }: Context, group: VerbGroup, source: Range, head: Range): boolean =>
  group.cue.frames.includes('x') &&
  !group.negated &&
  !isPossessive(doc, source.from) &&
  !isAbstract(doc, source) &&
  agrees(doc, group, source) &&
  (isComplete(doc, head)
    ? has(doc, source.to + 1, Flag.comma | Flag.final) && !isAttributed(doc, doc.inside[group.from]!, starts)
    : goesOn(doc, source.to));

/** Whether a verb can have a phrase behind it as its subject: « a salué les pompiers » cannot. */
const agrees = (doc: Document, { from, head, compound }: VerbGroup, { from: first }: Range): boolean => {
  let carrier = from;
  while (compound && carrier < head && !has(doc, carrier, AUXILIARY)) carrier++;
  return !isPlural(doc, first) || low(doc, compound ? carrier : head).endsWith('nt');
};

/** « Je déménage, vais-je garder l'aide ? », « Vous avez trop payé, devez-vous le déduire ? »: a question of its own, since who is reported says « P, doit-il avouer ». */
const isQuestion = (doc: Document, { inverted, head, compound }: VerbGroup): boolean =>
  inverted >= 0 && inverted < head && !compound && low(doc, doc.last[head]!) === '?';

/** Where *comme*, *ainsi que* stand before a verb group, or the group's own start. */
const commeAt = (doc: Document, from: number): number =>
  low(doc, from - 1) === 'comme' ? from - 1 : isAsWell(doc, from - 2) ? from - 2 : from;

/** « comme l'a dit X », « comme devait conclure X », « ainsi que le rappelle X ». */
const isComme = (doc: Document, group: VerbGroup): boolean =>
  commeAt(doc, group.from) < group.from && (/^l[ea']/u.test(low(doc, group.from)) || low(doc, group.from - 1) === 'comme');

/** « X a assuré que P, « Q », a-t-il insisté »: only the marks where the words before them are reported already, or the narrator's. */
function ownWords(context: Context, around: Around | undefined, group: VerbGroup): Around | undefined {
  const { doc } = context;
  const [head, ...rest] = around?.kind === 'mixed' ? around.content : [];
  const closed = head ? doc.closes[head.to]! : -1;
  if (closed < 0 || !has(doc, doc.quoted[closed]!.open - 1, Flag.comma) || !reportedAlready(context, doc.quoted[closed]!.open))
    return withoutNarrators(doc, around, group);
  const said = inner(doc, closed);
  return { kind: kindInMarks(doc, said), content: [said, ...rest] };
}

/** « Le vieux soldat est mort « rongé », disait-il, « par le remords » »: only the marks on both sides of an incise are said where the clause before tells of whom the pronoun means. */
function withoutNarrators(doc: Document, around: Around | undefined, { inverted }: VerbGroup): Around | undefined {
  const pronoun = low(doc, inverted);
  if (around?.kind !== 'mixed' || !/^(?:il|elle)$/u.test(pronoun)) return around;
  const [head, tail, ...rest] = around.content;
  const closed = doc.closes[head!.to]!;
  if (closed < 0 || !tail || rest.length > 0 || doc.opens[tail.from - 1]! < 0) return around;
  const subject = mainSubject(doc, head!.from, doc.quoted[closed]!.open);
  if (!subject || !isHeadedBySomebody(doc, subject)) return around;
  const gender = genderOf(doc, subject);
  return gender && (gender === 'f') !== (pronoun === 'elle') ? around : { kind: 'partial', content: [inner(doc, closed), tail] };
}

/** How many words may stand between who speaks and the comma behind. */
const ADJUNCTS = 10;

/** « La grève, a expliqué le maire [lundi], durera », « [avec malice] »: the last word of an incise that cuts a clause without marks, with its adjuncts where a comma ends them before the verb. */
function inciseEnd(doc: Document, from: number, to: number): number {
  if (doc.inside[to]! >= 0 || !has(doc, from - 1, Flag.comma)) return to;
  const last = doc.last[to]!;
  let comma = to + 1;
  while (comma < last && comma < to + ADJUNCTS && !has(doc, comma, Flag.comma)) comma++;
  if (comma === to + 1 || !has(doc, comma, Flag.comma) || skipAdjuncts(doc, to + 1, comma) !== comma) return to;
  const head = { from: sentenceFrom(doc, from), to: from - 2 };
  const isOpening = !hasVerb(doc, head) || opensSubordinate(doc, head.from);
  const isCut = (isOpening || !isComplete(doc, head)) && meetsVerb(doc, comma + 1);
  return isCut || (isOpening && startsMainClause(doc, comma + 1, last)) ? comma - 1 : to;
}

/** « C'est, assure [Léa Petit], une erreur »: the subject of an incise without what goes on with the words before it, which looks like an apposition. */
function ownSubject(doc: Document, from: number, subject: Range | undefined): Range | undefined {
  if (!subject || !has(doc, from - 1, Flag.comma)) return subject;
  for (let i = subject.from + 1; i < subject.to; i++)
    if (has(doc, i, Flag.comma)) return governsBehind(doc, from - 2, i + 1) ? { from: subject.from, to: i - 1 } : subject;
  return subject;
}

/** « P », a déclaré X; P, explique-t-il; « P, dit-il, Q »; comme l'a dit X. */
export function findIncises(context: Context): Candidate[] {
  const { doc, groups } = context;
  const found: Candidate[] = [];
  for (const group of groups) {
    const comme = isComme(doc, group);
    const from = comme ? commeAt(doc, group.from) : group.from;
    if (group.mood !== 'finite' || !/[xm]/u.test(group.cue.frames) || group.passive) continue;
    const again = recalled(context, group);
    if (again) {
      found.push(again);
      continue;
    }
    if (!comme && !canBegin(doc, from, group.negated)) {
      const plain = resumed(context, group) ?? plainIncise(context, group) ?? bareIncise(context, group);
      if (plain) found.push(plain);
      continue;
    }
    const source = ownSubject(doc, from, invertedSubject(doc, group));
    if (!source) continue;
    const closed = doc.closes[has(doc, from - 1, Flag.comma) ? from - 2 : from - 1] ?? -1;
    if (!comme && group.inverted < 0 && closed >= 0 && completesSubject(doc, closed)) continue;
    const to = inciseEnd(doc, from, Math.max(source.to, group.to));
    const clause = { from, to };
    const around = comme ? contentBeside(context, clause) : ownWords(context, contentAround(context, clause), group);
    if (!around || (comme && (reportedAlready(context, from) || goesOnWithQue(doc, to + 1)))) continue;
    const somebody = comme || group.inverted >= 0 || mentionsSomebody(doc, source);
    if (around.splits && !somebody && !isIncised(context, group, source, around.content[0]!)) continue;
    if (around.kind === 'indirect' && (!somebody || !group.cue.frames.includes('x') || isQuestion(doc, group))) continue;
    if (group.inverted < 0 && around.kind === 'indirect' && hasOwnSubject(doc, from)) continue;
    // « Dites en quoi l'expression « P » révèle un idéal »
    if ((around.kind === 'mixed' || (around.kind !== 'direct' && doc.closes[from - 1]! < 0)) && !isHeadedBySomebody(doc, source)) continue;
    const head = around.content[0]!;
    const cut = around.kind === 'mixed' && group.inverted < 0 && !isComplete(doc, head) && !goesOn(doc, to);
    if (cut && !isFragment(doc, group, clause, head)) continue;
    if (!comme && doc.closes[from - 1]! < 0 && around.kind !== 'direct' && !isReported(doc, group, clause, head)) continue;
    found.push(incised(around, group, source, clause));
  }
  return found;
}
