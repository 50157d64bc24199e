import { firstNameGender } from '@incise/entities/choice';
import type { Candidate } from '../cues/candidate.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isPlural } from '../text/function-words.ts';
import { genderOf } from '../text/gender.ts';
import { opensSubordinate } from '../text/main-clause.ts';

/** How far behind the words of the clause the subject of the main one may begin: behind its comma, and a word such as « toutefois ». */
const BEHIND = 3;

const isPronoun = (doc: Document, { from, to }: Range): boolean => from === to && is(doc, from, Kind.they);

/** Whether a pronoun may stand for a phrase by its number and, where the phrase or its first name tells it, its gender. */
function mayMean(doc: Document, pronoun: number, phrase: Range): boolean {
  const gender = has(doc, phrase.from, Flag.capital) ? firstNameGender(low(doc, phrase.from)) : genderOf(doc, phrase);
  const other = is(doc, pronoun, Kind.feminine) ? 'm' : 'f';
  return is(doc, pronoun, Kind.plural) === isPlural(doc, phrase.from) && gender !== other;
}

/** « S'[il] admet que P, le maire assure que Q »: the pronoun of a subordinate clause that opens its sentence is whoever speaks in its main clause. */
export function cataphoric(doc: Document, candidates: readonly Candidate[]): Candidate[] {
  const named = new Map<number, Range[]>();
  for (const { source } of candidates)
    if (source && !isPronoun(doc, source)) {
      const first = doc.first[source.from]!;
      const others = named.get(first);
      if (others) others.push(source);
      else named.set(first, [source]);
    }
  return candidates.map((candidate) => {
    const { source, implied, content } = candidate;
    const end = content.at(-1)!.to;
    if (!source || implied || !isPronoun(doc, source) || end < source.from) return candidate;
    const first = doc.first[source.from]!;
    const main = opensSubordinate(doc, first)
      ? named.get(first)?.find(({ from }) => from > end && from <= end + BEHIND && has(doc, end + 1, Flag.comma))
      : undefined;
    return main && mayMean(doc, source.from, main) ? { ...candidate, implied: main } : candidate;
  });
}
