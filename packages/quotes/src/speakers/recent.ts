import { low, type Document } from '../text/document.ts';
import { isOf } from '../text/function-words.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { agreeInGender } from './agreement.ts';
import { mentionsIn, wordAt, type MentionIndex } from './mentions.ts';
import { resolvePhrase } from './phrase.ts';
import { ofEntity, type Referent } from './referent.ts';

/** The last person named in a range outside marks; in the pronoun's own sentence, else the last body. */
export function lastNamed(
  doc: Document,
  index: MentionIndex,
  from: number,
  end: number,
  gender: 'f' | 'm' | undefined,
  bodies: boolean,
  complements = bodies,
): Referent | undefined {
  if (end <= from) return undefined;
  const range = { from, to: end - 1 };
  const named = mentionsIn(index, doc, range);
  let body: Recent | undefined;
  for (let i = named.length - 1; i >= 0; i--) {
    const { entity, kind, start } = named[i]!;
    const { type, gender: own } = index.entities[entity]!;
    if (kind === 'demonym' || type === 'LOC' || (type === 'ORG' && (!bodies || body)) || !agreeInGender(own, gender)) continue;
    const word = wordAt(doc, range, start);
    if (doc.inside[word]! >= 0 || (!complements && isComplement(doc, word))) continue;
    if (type === 'PER') return recentReferent(index, { entity, word });
    body = { entity, word };
  }
  return body && recentReferent(index, body);
}

/** An entity and where it was named. */
interface Recent {
  readonly entity: number;
  readonly word: number;
}

const recentReferent = (index: MentionIndex, { entity, word }: Recent): Referent => ({
  ...entityReferent(index, entity),
  range: { from: word, to: word },
});

/** The last plural phrase for people outside marks. */
export function lastPlural(doc: Document, index: MentionIndex, from: number, end: number): Referent | undefined {
  for (let i = end - 1; i >= from; i--) {
    if (!/^(?:les|des|ces|plusieurs|certains)$/u.test(low(doc, i)) || doc.inside[i]! >= 0) continue;
    const to = readPhrase(doc, i, end) - 1;
    const referent = to > i ? resolvePhrase(doc, index, { from: i, to }) : undefined;
    if (referent?.speaks && referent.plural) return referent;
  }
  return undefined;
}

/** « l'investiture d'Obama »: a name that only says whose something is. */
const isComplement = (doc: Document, word: number): boolean => isOf(doc, word - 1);

/** An entity as somebody to refer to. */
export function entityReferent({ entities }: MentionIndex, at: number): Referent {
  const entity = entities[at]!;
  return {
    speakers: [ofEntity(entity, at)],
    plural: entity.plural ?? false,
    speaks: true,
    ...(entity.gender && { gender: entity.gender }),
  };
}
