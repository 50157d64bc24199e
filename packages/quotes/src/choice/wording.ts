import type { Candidate } from '../cues/candidate.ts';
import { mentionsIn, type EntityIndex } from '../speakers/mentions.ts';
import { has, is, low, type Document } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isFirstPerson, isPossessive } from '../text/function-words.ts';
import { headOf } from '../text/noun-phrase.ts';
import { isPersonNoun } from '../text/somebody.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { isLatter } from '../text/substitute.ts';

/** How a source is worded, which every other feature is read with. */
export enum Wording {
  masculine,
  feminine,
  plural,
  speaker,
  other,
  name,
  place,
  definite,
  definites,
  indefinite,
  possessive,
  none,
  bare,
  implied,
  person,
  document,
  newPerson,
  unlisted,
  demonstrative,
}

const SOMEONE = Kind.they | Kind.latter | Kind.thatOne;

/** How a candidate's source is worded. */
export function wordingOf(doc: Document, index: EntityIndex, { source, implied }: Candidate): Wording {
  const range = source ?? implied;
  if (!range) return Wording.none;
  const word = low(doc, range.from);
  if (range.from === range.to) {
    if (isFirstPerson(doc, range)) return Wording.speaker;
    if (word === 'leur' || (is(doc, range.from, SOMEONE) && is(doc, range.from, Kind.plural))) return Wording.plural;
    if (is(doc, range.from, SOMEONE) && /^c?elle/u.test(word)) return Wording.feminine;
    if (is(doc, range.from, SOMEONE)) return Wording.masculine;
    if (is(doc, range.from, Kind.thing | Kind.article) || word === 'on' || word === 'qui') return Wording.other;
  }
  const last = low(doc, range.to);
  if (range.to === range.from + 1 && isLatter(doc, range.from))
    return last.endsWith('s') ? Wording.plural : last === 'dernière' ? Wording.feminine : Wording.masculine;
  const named = mentionsIn(index, doc, range).filter(({ kind }) => kind === 'name' || kind === 'acronym');
  if (named.some(({ entity }) => index.entities[entity]!.type !== 'LOC')) return Wording.name;
  if (source === undefined) return Wording.implied;
  const head = headOf(doc, range);
  const isPerson = isPersonNoun(doc, head);
  if (is(doc, range.from, Kind.demonstrative) && is(doc, range.from, Kind.definite) && has(doc, head, Flag.sourceNoun))
    return Wording.demonstrative;
  if (is(doc, range.from, Kind.definite))
    return isPerson
      ? Wording.person
      : isSpeechNoun(low(doc, head), 'document') || isSpeechNoun(low(doc, head), 'written')
        ? Wording.document
        : has(doc, head, Flag.sourceNoun)
          ? Wording.definite
          : Wording.unlisted;
  if (/^(?:les|ces|aux)$/u.test(word)) return Wording.definites;
  if (isPossessive(doc, range.from)) return Wording.possessive;
  if (is(doc, range.from, Kind.indefinite | Kind.of | Kind.some) || has(doc, range.from, Flag.number))
    return isPerson ? Wording.newPerson : Wording.indefinite;
  return named.length > 0 ? Wording.place : Wording.bare;
}
