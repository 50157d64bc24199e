import type { Entity, Mention } from '@incise/entities';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isAsWell, isOf } from '../text/function-words.ts';
import { headOf } from '../text/noun-phrase.ts';
import { isPersonNoun } from '../text/somebody.ts';
import { genderOf } from '../text/gender.ts';
import { agreeInGender, canSpeak, hasCoordinator, isCollective, isPluralPhrase } from './agreement.ts';
import { conjuncts } from './conjuncts.ts';
import { citedAt } from './description.ts';
import { describe } from './full-descriptions.ts';
import { mentionsIn, wordAt, type EntityIndex } from './mentions.ts';
import { apposedName, branchOf, isSite, nameBeside } from './names-beside.ts';
import { ofEntity, type Named, type Referent } from './referent.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { afterComma } from '../text/subject.ts';
import { isWordOf } from '../text/closed-classes.ts';

/** « l'entourage de Jean Roux », « d'Anna et Jean Roux »: whether a preposition governs a word or, where the phrase's head is a common noun, the name that *et* joins it to. */
const afterPreposition = (doc: Document, word: number, head = word): boolean => {
  let i = word - 1;
  while (has(doc, i, Flag.determiner) && !has(doc, i, Flag.preposition)) i--;
  if (low(doc, i) !== 'et' || has(doc, head, Flag.capital)) return has(doc, i, Flag.preposition);
  let name = i;
  while (has(doc, name - 1, Flag.capital)) name--;
  return name < i && name > i - 3 && afterPreposition(doc, name);
};

/** « France Stratégie », « Paris Habitat »: a place that only begins a longer name. */
function goesOn(doc: Document, phrase: Range, { end }: Mention): boolean {
  const next = wordAt(doc, phrase, end);
  return doc.start[next] === end + 1 && has(doc, next, Flag.capital);
}

/** « M. », « Me », the point of one. */
const isTitle = (low: string): boolean => low === '.' || isWordOf(low, 'title');

/** Whether a name in the phrase is who the phrase speaks of: its head, or beside it without a preposition. */
function isHead(doc: Document, phrase: Range & { readonly head: number }, mention: Mention, isPerson: boolean): boolean {
  const { head } = phrase;
  let word = wordAt(doc, phrase, mention.start);
  while (word > phrase.from && isTitle(low(doc, word - 1))) word--;
  if (is(doc, word, Kind.contracted) || low(doc, word) === "d'") return false;
  // « un douanier du nom de Paul Mirel »
  if (isOf(doc, word - 1) && low(doc, word - 2) === 'nom' && is(doc, word - 3, Kind.contracted)) return true;
  if (word <= head) return true;
  if (has(doc, head, Flag.capital) && commaBetween(doc, head, word)) return false;
  const apposed = word === head + 1 && !has(doc, word, Flag.capital);
  if (has(doc, head, Flag.sourceNoun) && has(doc, head, Flag.body) === isPerson && !apposed && !commaBetween(doc, head, word)) return false;
  if (isPerson ? isTitleOfAnother(doc, head, word) : isNameOfOther(doc, head, word)) return false;
  return !afterPreposition(doc, word, head) || isCoordinated(doc, word);
}

/** « le décret du président Jean Roux », « le bras droit du ministre Jean Roux »: the name goes with the person's noun before it, which a preposition governs. */
function isTitleOfAnother(doc: Document, head: number, word: number): boolean {
  for (let i = word - 1; i > head && !has(doc, i, Flag.comma); i--) if (isPersonNoun(doc, i)) return afterPreposition(doc, i);
  return false;
}

/** « des cadres de son parti, [le CHP] »: what a body that the phrase's people belong to is called. */
function isNameOfOther(doc: Document, head: number, word: number): boolean {
  if (!isPersonNoun(doc, head)) return false;
  let comma = word - 1;
  while (comma > head && !has(doc, comma, Flag.comma)) comma--;
  return comma - 1 > head && has(doc, comma - 1, Flag.body) && has(doc, comma - 2, Flag.determiner);
}

/** « de X et de Y »: the second complement counts with the first. */
const isCoordinated = (doc: Document, word: number): boolean =>
  [1, 2].some((back) => low(doc, word - back - 1) === 'et' && has(doc, word - back, Flag.preposition));

/** « le compte [Twitter] de la mairie »: where somebody's page is. */
function isHostOfPage(doc: Document, phrase: Range, head: number, { start, end }: Mention): boolean {
  if (has(doc, head, Flag.capital) || start !== doc.start[head + 1] || !isSpeechNoun(low(doc, head + 1), 'site')) return false;
  let i = wordAt(doc, phrase, end);
  while (i < phrase.to && !isOf(doc, i)) i++;
  return i < phrase.to;
}

function commaBetween(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(doc, i, Flag.comma)) return true;
  return false;
}

/** « le leader du Parti pour la Liberté [et] la Justice »: whether a word of a phrase is inside a name. */
const isInsideName = (doc: Document, index: EntityIndex, phrase: Range, i: number): boolean =>
  mentionsIn(index, doc, phrase).some(({ kind, start, end }) => kind === 'name' && start < doc.start[i]! && end > doc.end[i]!);

/** Who a noun phrase names: the entities of its names, or a description; for a coordination with a name in it, each of its members. */
export function resolvePhrase(doc: Document, index: EntityIndex, phrase: Range): Referent {
  const { referents } = index;
  const key = phrase.from * doc.length + phrase.to;
  let referent = referents.get(key);
  if (!referent) referents.set(key, (referent = referentOf(doc, index, phrase)));
  return referent;
}

function referentOf(doc: Document, index: EntityIndex, phrase: Range): Referent {
  const whole = resolveMember(doc, index, phrase);
  const members = conjuncts(doc, phrase);
  if (members.length <= whole.speakers.length || members.some(({ to }) => to < phrase.to && isInsideName(doc, index, phrase, to + 1)))
    return whole;
  const speakers = members.flatMap((member) => resolveMember(doc, index, member).speakers);
  // « les maires et les élus de la Drôme », not « le maire et le président de la région »
  const shares =
    isPluralPhrase(doc, phrase) &&
    !isAsWell(doc, members.at(-1)!.from - 2) &&
    / d[eu']/u.test(speakers.at(-1)!.name) &&
    !/ d[eu']/u.test(speakers[0]!.name);
  if (shares && speakers.every(({ entity }) => entity === undefined)) return whole;
  return { speakers: withSurname(speakers), plural: true, speaks: true, range: phrase };
}

/** The word behind the comma of a phrase where a name begins there, else past its end. */
function apposedFrom(doc: Document, { from, to }: Range): number {
  const next = afterComma(doc, from, to + 1);
  return has(doc, next, Flag.capital) ? next : to + 1;
}

function resolveMember(doc: Document, index: EntityIndex, whole: Range): Referent {
  const phrase = { from: whole.from, to: citedAt(doc, whole.from, whole.to) - 1 };
  const head = headOf(doc, phrase);
  const first = low(doc, phrase.from);
  const partitive = isPartitive(doc, phrase.from);
  // « l'un des voisins, [Paul Mirel], 26 ans »
  const from = partitive ? apposedFrom(doc, phrase) : phrase.from;
  const inside = from > phrase.to ? [] : mentionsIn(index, doc, { from, to: phrase.to }).filter(({ kind }) => kind !== 'pronoun');
  if (inside.length === 0) return describedBy(doc, index, phrase, partitive);
  const names = inside.filter(
    (mention) =>
      (mention.kind !== 'demonym' || (/^(?:[lc]es|aux)$/u.test(first) && wordAt(doc, phrase, mention.start) === head)) &&
      !isHostOfPage(doc, phrase, head, mention) &&
      isHead(doc, { ...phrase, head }, mention, index.entities[mention.entity]!.type === 'PER') &&
      !(index.entities[mention.entity]!.type === 'LOC' && goesOn(doc, phrase, mention)),
  );
  const persons = names.filter(({ entity }) => index.entities[entity]!.type === 'PER');
  const named = persons.filter(({ kind }) => kind === 'name');
  const people = named.length > 0 ? named : persons;
  const described = inside.find(
    ({ kind, start, end, entity }) =>
      kind === 'description' &&
      !isOtherAuthority(low(doc, head), index.entities[entity]!.name) &&
      !(index.entities[entity]!.type === 'LOC' && has(doc, head, Flag.body) && isOf(doc, head + 1)) &&
      start <= doc.start[head]! &&
      (doc.end[phrase.to] === end ||
        inside.some((other) => other.entity === entity && other.start > end) ||
        !(has(doc, wordAt(doc, phrase, end), Flag.capital) || isOf(doc, wordAt(doc, phrase, end)) || isSite(doc, phrase.to))),
  );
  const others = names.filter(({ kind }) => kind === 'name' || kind === 'acronym' || kind === 'demonym');
  const chosen = people.length > 0 ? people : described && !others.some(({ entity }) => entity === described.entity) ? [described] : others;
  const distinct = [...new Set(chosen.map(({ entity }) => entity))].filter(
    (entity) => index.entities[entity]!.type !== 'LOC' || wordAt(doc, phrase, chosen.find((m) => m.entity === entity)!.start) <= head,
  );
  const several =
    chosen.length > 1 && hasCoordinator(doc, { from: wordAt(doc, phrase, chosen[0]!.end), to: wordAt(doc, phrase, chosen.at(-1)!.start) });
  const kept = several ? distinct : distinct.slice(0, 1);
  if (kept.length > 0) {
    const entity = index.entities[kept[0]!]!;
    const mention = chosen.find((one) => one.entity === kept[0])!;
    const branch = kept.length === 1 ? branchOf(doc, phrase, mention, entity.type) : undefined;
    const shown = genderOf(doc, phrase);
    const gender =
      kept.length > 1
        ? genderOfAll(kept.map((i) => index.entities[i]!.gender))
        : agreeInGender(entity.gender, shown)
          ? (entity.gender ?? shown)
          : undefined;
    return {
      speakers: branch ? [{ name: branch, type: 'ORG' }] : withSurname(kept.map((i) => ofEntity(index, i))),
      plural: kept.length > 1 || (people.length === 0 && (entity.plural ?? isPluralPhrase(doc, phrase))),
      speaks: true,
      range: phrase,
      gender,
    };
  }
  const endsWithBody = inside.some(
    (mention) =>
      index.entities[mention.entity]!.type !== 'PER' && (endsPhrase(doc, phrase, mention) || isMembership(doc, phrase, head, mention)),
  );
  return describedBy(doc, index, phrase, partitive || endsWithBody);
}

/** « le patron du [New York Times] », not « la cheffe des Verts Léa Petit », « l'historien du cinéma Paul Mirel »: whether a name of capitalised words is all that *de* governs at the end of a phrase. */
function endsPhrase(doc: Document, phrase: Range, { start, end }: Mention): boolean {
  if (end !== doc.end[phrase.to]) return false;
  let from = phrase.to;
  while (from > phrase.from && doc.start[from]! > start) {
    if (!has(doc, from, Flag.capital)) return false;
    from--;
  }
  return doc.start[from] === start && has(doc, from, Flag.capital) && isOf(doc, from - 1) && low(doc, from - 1) !== 'des';
}

/** « un cheminot [Sud Rail] », « cette sénatrice [Les Républicains] », not « le courtier [Skovgaard] »: whether a name right behind a noun for people is of what they belong to. */
const isMembership = (doc: Document, phrase: Range, head: number, { start }: Mention): boolean =>
  isPersonNoun(doc, head) && is(doc, phrase.from, Kind.indefinite | Kind.demonstrative) && wordAt(doc, phrase, start) === head + 1;

/** Whom a phrase describes that names nobody. */
function describedBy(doc: Document, index: EntityIndex, phrase: Range, isNameless: boolean): Referent {
  const head = headOf(doc, phrase);
  const gender = genderOf(doc, phrase);
  return {
    speakers: [
      { name: (isNameless ? undefined : nameBeside(doc, phrase, head)) ?? apposedName(doc, phrase) ?? describe(doc, index, phrase) },
    ],
    plural: isPluralPhrase(doc, phrase) || hasCoordinator(doc, phrase) || isCollective(doc, head),
    speaks: canSpeak(doc, phrase, head),
    range: phrase,
    gender,
  };
}

/** The gender of several together: masculine where one of them is. */
const genderOfAll = (genders: readonly Entity['gender'][]): Entity['gender'] =>
  genders.includes('m') ? 'm' : genders.every((gender) => gender === 'f') ? 'f' : undefined;

/** « un des Gilets jaunes », « l'une des ONG »: somebody of several. */
const isPartitive = (doc: Document, from: number): boolean => {
  const one = low(doc, from) === "l'" ? from + 1 : from;
  return is(doc, one, Kind.indefinite) && low(doc, one + 1) === 'des';
};

/** « la police » is no single force or place that the text names, unless by that noun. */
const isOtherAuthority = (noun: string, name: string): boolean => isSpeechNoun(noun, 'authority') && !name.toLowerCase().includes(noun);

/** « M. », « Madame »: how somebody is addressed, without a name. */
const COURTESY = /^(?:M\.|Mme|Mlle|Monsieur|Madame)$/u;

/** « Thierry et Véronique Roy », « M. et Mme Roy »: a given name or title alone shares the surname that follows. */
export function withSurname(speakers: readonly Named[]): readonly Named[] {
  const last = speakers.at(-1)!.name;
  const space = last.indexOf(' ');
  if (speakers.length === 2 && COURTESY.test(speakers[0]!.name))
    return [{ ...speakers[0]!, name: `${speakers[0]!.name} ${last.slice(last.lastIndexOf(' ') + 1)}` }, speakers[1]!];
  if (speakers.length < 2 || space < 0 || speakers.some(({ type }) => type !== 'PER')) return speakers;
  return speakers.map((speaker) =>
    speaker.name.includes(' ') ? speaker : { ...speaker, name: speaker.name + speakers.at(-1)!.name.slice(space) },
  );
}
