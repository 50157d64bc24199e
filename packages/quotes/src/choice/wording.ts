import type { Candidate } from '../cues/candidate.ts';
import { mentionsIn, type MentionIndex } from '../speakers/mentions.ts';
import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isFirstPerson, isPossessive } from '../text/function-words.ts';
import { headOf } from '../text/noun-phrase.ts';
import { isPersonNoun } from '../text/somebody.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';

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

/** How a candidate's source is worded. */
export function wordingOf(doc: Document, index: MentionIndex, { source, implied }: Candidate): Wording {
  const range = source ?? implied;
  if (!range) return Wording.none;
  const word = low(doc, range.from);
  if (range.from === range.to) {
    if (isFirstPerson(doc, range)) return Wording.speaker;
    if (/^(?:ils|elles|eux|ceux|celles|leur)(?:-ci)?$/u.test(word)) return Wording.plural;
    if (/^(?:elle|celle(?:-ci)?)$/u.test(word)) return Wording.feminine;
    if (/^(?:il|lui|celui(?:-ci)?)$/u.test(word)) return Wording.masculine;
    if (/^(?:on|qui|ce|c'|cela|ça|tout|rien|l[ea]s?|l')$/u.test(word)) return Wording.other;
  }
  const named = mentionsIn(index, doc, range).filter(({ kind }) => kind === 'name' || kind === 'acronym');
  if (named.some(({ entity }) => index.entities[entity]!.type !== 'LOC')) return Wording.name;
  if (source === undefined) return Wording.implied;
  const head = headOf(doc, range);
  const isPerson = isPersonNoun(doc, head);
  if (/^(?:cet?|cette)$/u.test(word) && has(doc, head, Flag.sourceNoun)) return Wording.demonstrative;
  if (/^(?:le|la|l'|ce|cet|cette|du|au)$/u.test(word))
    return isPerson
      ? Wording.person
      : isSpeechNoun(low(doc, head), 'document') || isSpeechNoun(low(doc, head), 'written')
        ? Wording.document
        : has(doc, head, Flag.sourceNoun)
          ? Wording.definite
          : Wording.unlisted;
  if (/^(?:les|ces|aux)$/u.test(word)) return Wording.definites;
  if (isPossessive(doc, range.from)) return Wording.possessive;
  if (/^(?:une?|des|d'|de|certain.*|plusieurs|quelques)$/u.test(word) || has(doc, range.from, Flag.number))
    return isPerson ? Wording.newPerson : Wording.indefinite;
  return named.length > 0 ? Wording.place : Wording.bare;
}
