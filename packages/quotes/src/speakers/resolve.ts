import { lowerBound } from '@incise/entities/choice';
import { placeOf } from '../cues/place.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { isWordOf } from '../text/closed-classes.ts';
import { Flag, Kind } from '../text/flags.ts';
import { asksWho, isContractedOf, isOf, isPlural, isSubjectRelative, isTheirs } from '../text/function-words.ts';
import { issuerOf } from '../text/issuer.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { phraseBefore } from '../text/phrase-before.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { isSpeechNoun, speechNounOf } from '../text/speech-nouns.ts';
import { mainSubject } from '../text/subject.ts';
import { differInNumber, isOfOne, verbBehindComma } from '../text/verb-use.ts';
import { mentionsIn, type EntityIndex, wordAt } from './mentions.ts';
import { oneOfPair, pairOf, theTwo, type Pair } from './pairs.ts';
import { resolvePhrase } from './phrase.ts';
import { entityReferent, type Referent } from './referent.ts';
import { lastNamed, topicOf } from './taken-up.ts';

const ANAPHOR =
  Kind.they | Kind.thatOne | Kind.latter | Kind.article | Kind.theirs | Kind.me | Kind.us | Kind.you | Kind.thing | Kind.negative;
/** « il », « ses dires », « ce dernier », « l'intéressé »: words that do not say who it is. */
export const isAnaphor = (doc: Document, { from, to }: Range): boolean =>
  from === to
    ? is(doc, from, ANAPHOR) || low(doc, from) === 'y' || low(doc, from) === 'nul'
    : to === from + 1 &&
      (/^(?:derni(?:er|ère)s?|intéressée?)$/u.test(low(doc, to)) ||
        (isTheirs(doc, from) && isPlural(doc, from) && isSpeechNoun(low(doc, to), 'saying')));

/** How far before « qui » its antecedent may begin, and where a phrase for somebody may stand behind which others stand. */
const ANTECEDENT = 40;
const HEAD = 12;

/** How far behind « ce dernier » a name between commas may end. */
const BESIDE = 8;

/** What is known of a document when one of its phrases is resolved. */
export interface Discourse {
  readonly doc: Document;
  readonly index: EntityIndex;
  readonly pairs: readonly Pair[];
}

/** Who a phrase names or describes, or a pronoun means by the entities; undefined where they do not tell. */
export function resolve(discourse: Discourse, range: Range): Referent | undefined {
  const { doc, index } = discourse;
  const { from, to } = range;
  if (from === to) {
    if (isSubjectRelative(doc, from)) return antecedentOf(discourse, from);
    if (low(doc, from) === 'on') {
      const place = placeOf(doc, from);
      const referent = place && resolve(discourse, place);
      return referent && place.from > from && isMedium(index, referent) ? undefined : referent;
    }
  }
  const topic = from === to ? topicOf(doc, from) : undefined;
  if (topic) return resolvePhrase(doc, index, topic);
  const [whole] = mentionsIn(index, doc, range).filter(({ start, kind }) => kind === 'pronoun' && start === doc.start[from]);
  // « Celle-ci, [la maire Léa Petit], dit »
  const beside = has(doc, to + 1, Flag.comma) ? mentionsIn(index, doc, { from: to + 2, to: Math.min(to + BESIDE, doc.last[to]!) }) : [];
  const last = beside.some(({ entity }) => entity === whole?.entity) ? undefined : lastNamed(doc, index, range);
  if (last) return last;
  if (whole) return entityReferent(index, whole.entity);
  if (isAnaphor(doc, range) || asksWho(doc, range)) return undefined;
  const one = oneOfPair(discourse, range);
  if (one) return one;
  const referent = resolvePhrase(doc, index, withName(discourse, range));
  if (referent.speakers[0]!.entity !== undefined) return referent;
  const issuer = issuerOf(doc, range);
  // « on, dans un rapport, » is whoever wrote the report.
  if (issuer && low(doc, issuer.from) !== 'on') return resolve(discourse, issuer);
  return pairOf(discourse, from, low(doc, headOf(doc, range))) ?? theTwo(discourse, range) ?? referent;
}

/** « explique-t-on sur [France Inter] »: whether somebody is but where others speak. */
function isMedium({ entities }: EntityIndex, { speakers }: Referent): boolean {
  const entity = speakers.length === 1 ? speakers[0]!.entity : undefined;
  const kind = (entity === undefined ? undefined : entities[entity]!.class) ?? '';
  return kind.startsWith('agence de presse') || isWordOf(kind.split(' ', 1)[0]!, 'medium');
}

/** « a raconté à l'AFP Samer [Abou Zayd] », « a répondu sur France [Inter Saglio] »: a phrase with the whole of the person's name that it begins inside, and without the rest of another's. */
function withName({ doc, index }: Discourse, range: Range): Range {
  if (!has(doc, range.from, Flag.capital)) return range;
  const start = doc.start[range.from]!;
  const around = index.mentions[lowerBound(index.mentions, start, (mention) => mention.start) - 1];
  if (around?.kind !== 'name' || around.end <= start) return range;
  if (index.entities[around.entity]!.type !== 'PER') {
    const behind = wordAt(doc, range, around.end);
    return doc.start[behind]! > around.end && has(doc, behind, Flag.capital) ? { from: behind, to: range.to } : range;
  }
  let from = range.from;
  while (from > 0 && doc.start[from]! > around.start) from--;
  // « sur son compte X [Jean Roux] », « via Twitter [Jean Roux] »
  return [1, 2, 3].some((back) => /^(?:sur|via)$/u.test(low(doc, from - back))) ? range : { from, to: range.to };
}

/** « [le maire], qui assure », « l'avocat de Paul Roux qui estime », « [une source] au sein du parti, qui dit », « une question de [Léa Petit], qui »: the phrase that stands before a relative. */
export function antecedentBefore(doc: Document, relative: number): Range | undefined {
  const end = has(doc, relative - 1, Flag.comma) ? relative - 1 : relative;
  const whole = phraseBefore(doc, Math.max(doc.first[relative]!, end - ANTECEDENT), end, true);
  if (!whole) return undefined;
  const phrase = subjectIn(doc, whole, relative) ?? whole;
  const sein = [2, 3].map((back) => phrase.from - back).find((i) => low(doc, i) === 'sein');
  const member = sein === undefined ? undefined : phraseBefore(doc, doc.first[relative]!, sein - 1, true);
  return member ?? ownerOf(doc, phrase, relative + 1) ?? agentOf(doc, phrase, relative + 1) ?? phrase;
}

/** « Interrogé par l'AFP, [le maire], qui assure que P, a quitté la salle », not « Léa Petit, la maire, qui »: the end of a phrase that is the subject of the verb behind the relative clause. */
function subjectIn(doc: Document, { from, to }: Range, relative: number): Range | undefined {
  const verb = has(doc, relative - 1, Flag.comma) ? verbBehindComma(doc, relative) : -1;
  const subject = verb < 0 ? undefined : mainSubject(doc, doc.first[relative]!, relative - 1, verb + 1);
  return subject && subject.from > from && subject.to === to ? subject : undefined;
}

/** Who stands before a relative. */
function antecedentOf(discourse: Discourse, qui: number): Referent | undefined {
  const { doc, index } = discourse;
  const phrase = antecedentBefore(doc, qui);
  if (!phrase) return headBefore(discourse, has(doc, qui - 1, Flag.comma) ? qui - 1 : qui);
  const referent = resolve(discourse, phrase);
  // « Les voisins de Léa Petit, qui dit »
  const isOne = isPlural(doc, phrase.from) && isOfOne(doc, qui + 1);
  if (referent?.speaks && !isOne) return referent;
  const last = mentionsIn(index, doc, phrase)
    .filter(({ end: at, entity }) => at === doc.end[phrase.to]! && index.entities[entity]!.type !== 'LOC')
    .at(-1);
  return last ? entityReferent(index, last.entity) : referent;
}

/** « une question de [Léa Petit], qui », « l'avis du [Ghana], qui », « les voisins du [maire], qui assure »: whose a phrase is, where what is theirs does not speak itself, or not by the number of the verb. */
function ownerOf(doc: Document, phrase: Range, verb: number): Range | undefined {
  const head = headOf(doc, phrase);
  // « [Colère] des riverains, qui »
  const opens = doc.first[head] === head && !has(doc, head + 1, Flag.capital);
  if (has(doc, head, Flag.capital) && !opens) return undefined;
  const noun = low(doc, head);
  const isSomebody = opens ? has(doc, head, Flag.sourceNoun) : isHeadedBySomebody(doc, phrase);
  const speaks = speechNounOf(noun, ['announcing', 'remark']) > 0 ? isSpeechNoun(noun, 'document') : isSomebody;
  if (speaks && !differInNumber(doc, phrase, verb)) return undefined;
  for (let i = head + 1; i < phrase.to; i++) {
    const owner = { from: isContractedOf(doc, i) ? i : i + 1, to: phrase.to };
    if (isOf(doc, i)) return isHeadedBySomebody(doc, owner) && !differInNumber(doc, owner, verb) ? owner : undefined;
  }
  return undefined;
}

/** « un chiffre contesté par [les élus], qui dit », « un rapport signé par [des élus], qui disent »: by whom a thing was made or done that does not speak itself, or not by the number of the verb. */
function agentOf(doc: Document, phrase: Range, verb: number): Range | undefined {
  if (isHeadedBySomebody(doc, phrase) && !differInNumber(doc, phrase, verb)) return undefined;
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    const agent = { from: i + 1, to: phrase.to };
    if (low(doc, i) === 'par') return has(doc, i - 1, Flag.pastParticiple) && isHeadedBySomebody(doc, agent) ? agent : undefined;
  }
  return undefined;
}

/** « un rapport de la CIA publié deux semaines plus tôt qui conclut »: the last phrase for somebody within a few words. */
function headBefore({ doc, index }: Discourse, end: number): Referent | undefined {
  for (let i = end - 1; i >= Math.max(doc.first[end]!, end - HEAD); i--) {
    if (!has(doc, i + 1, Flag.sourceNoun)) continue;
    const to = readPhrase(doc, i, end) - 1;
    if (to > i) return resolvePhrase(doc, index, { from: i, to });
  }
  return undefined;
}
