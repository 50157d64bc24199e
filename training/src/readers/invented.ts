import { namesEverybody, readInvented } from '../../../eval/src/readers/labels.ts';
import { occurrences } from '../neural/occurrences.ts';
import type { LabelledName, LabelledText } from './winer.ts';

/** What is no part of a name in WiNER-fr: titles, and what a body is before its own name (« le groupe Solvex »). */
const BEFORE_NAME = /^(?:(?:MM?\.|M(?:me|lle|e|gr)s?) |\p{Ll}+ (?=\p{Lu}))/u;

/**
 * The invented articles in which everybody is labelled, with all names of people and bodies. Of what they do not label, places and
 * works, `find` says where it is, a model of other texts.
 */
export function readInventedNames(find: (text: string) => readonly LabelledName[]): LabelledText[] {
  return readInvented('invented')
    .filter(({ doc }) => namesEverybody(doc))
    .map(({ doc, text, entities }) => {
      const forms = entities.flatMap(({ name, type, forms }) =>
        [name, ...forms].flatMap((form): [string, LabelledName['type']][] => {
          const bare = form.replace(BEFORE_NAME, '');
          return /\p{Lu}/u.test(bare) ? [[bare, type as LabelledName['type']]] : [];
        }),
      );
      const named = occurrences(text, forms).map(({ start, end, label }) => ({ start, end, type: label }));
      const others = find(text).filter(
        (other) =>
          (other.type === 'LOC' || other.type === 'MISC') && !named.some((name) => name.start < other.end && other.start < name.end),
      );
      return { id: doc, text, names: [...named, ...others].sort((a, b) => a.start - b.start) };
    });
}
