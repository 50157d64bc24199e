import { low, type Document } from '../text/document.ts';
import { isOf, readPhrase } from '../text/noun-phrase.ts';
import { mentionsIn, type MentionIndex } from './mentions.ts';
import { resolvePhrase } from './phrase.ts';
import { ofEntity, type Referent } from './referent.ts';

/** The last person named in a range outside marks; in the pronoun's own sentence, else the last body. */
export function lastNamed(
  doc: Document,
  index: MentionIndex,
  from: number,
  end: number,
  gender: 'f' | 'm',
  bodies: boolean,
  complements = bodies,
): Referent | undefined {
  if (end <= from) return undefined;
  const { entities } = index;
  const named = mentionsIn(index, doc, { from, to: end - 1 }).filter(
    ({ entity, kind, start }) =>
      kind !== 'demonym' &&
      (entities[entity]!.gender ?? gender) === gender &&
      !isQuoted(doc, start, from, end) &&
      (complements || !isComplement(doc, start, from, end)),
  );
  const last =
    named.filter(({ entity }) => entities[entity]!.type === 'PER').at(-1) ??
    (bodies ? named.filter(({ entity }) => entities[entity]!.type === 'ORG').at(-1) : undefined);
  if (!last) return undefined;
  const word = wordAt(doc, last.start, from, end);
  return { ...entityReferent(index, last.entity), range: { from: word, to: word } };
}

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

const wordAt = (doc: Document, offset: number, from: number, end: number): number => {
  for (let i = from; i < end; i++) if (doc.start[i]! >= offset) return i;
  return from;
};

const isQuoted = (doc: Document, offset: number, from: number, end: number): boolean => doc.inside[wordAt(doc, offset, from, end)]! >= 0;

/** « l'investiture d'Obama »: a name that only says whose something is. */
const isComplement = (doc: Document, offset: number, from: number, end: number): boolean => isOf(doc, wordAt(doc, offset, from, end) - 1);

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
