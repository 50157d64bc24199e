import type { Known } from '../gazetteer/known.ts';
import type { Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { isOfClass } from '../text/noun-classes.ts';

/**
 * « le [Parlement espagnol] »: the adjective of its country belongs to a parliament's name; where the text names one of another
 * country, or that of the Union, « le Parlement » alone is that one, not the one that the list has.
 */
export function completeParliaments({ words }: Document, names: readonly NameSpan[]): NameSpan[] {
  const foreign = new Map<string, Known | undefined>();
  const whole = names.map((name): NameSpan => {
    const { first, last, known } = name;
    const noun = words[first]!.folded;
    if (known?.type !== 'ORG' || !isOfClass(noun, 'assembly')) return name;
    if (last - first > 1) {
      if (words[first + 1]!.european) foreign.set(noun, known);
      return name;
    }
    let end = last;
    while (words[end] && isOfClass(words[end]!.folded, 'of-state')) end++;
    if (end > last) return { first, last: end, type: 'ORG', acronym: false };
    const { capital, demonym } = words[last] ?? {};
    if (capital !== false || !demonym || demonym.plural) return name;
    if (demonym.country.iso === known.within) return { ...name, last: last + 1 };
    foreign.set(noun, undefined);
    return { first, last: last + 1, type: 'ORG', acronym: false };
  });
  if (foreign.size === 0) return whole;
  return whole.map((name): NameSpan => {
    const { first, last, type, known } = name;
    const noun = words[first]!.folded;
    if (!known || last - first > 1 || !foreign.has(noun)) return name;
    const other = foreign.get(noun);
    return { first, last, type, acronym: false, ...(other && { known: other }) };
  });
}
