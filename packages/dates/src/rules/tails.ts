import type { Category } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';

/** « de l'an dernier », « de la semaine prochaine », « de cette année-là », « de la même année », « de l'année suivante ». */
export const tail = '(de (art unit (last|next|foll|prec)|art same unit|dem unit (dash? there)?))?';

/** Reads a match without its tail, by which the rule resolves it, and lets the last expression reach to the end of a tail of that unit. */
export const withTail =
  (code: string, read: Rule['read']): Rule['read'] =>
  (match, context) => {
    const from = tailOf(match);
    if (from === undefined) return read(match, context);
    const drafts = read(match.of(match.items.slice(0, from)), context) as Draft[] | undefined;
    const last = drafts?.at(-1);
    if (last && match.items.slice(from).some((item) => item.code === code)) Object.assign(last, { end: match.items.at(-1)!.end });
    return drafts;
  };

/** Where the items of a tail begin. */
function tailOf({ items }: Match): number | undefined {
  const from = items.map(({ category }) => category).lastIndexOf('de');
  const rest = items.slice(from + 1);
  const has = (...sought: readonly Category[]): boolean => rest.some(({ category }) => sought.includes(category));
  return from > 0 && has('unit') && has('dem', 'same', 'last', 'next', 'foll', 'prec') && !has('year') ? from : undefined;
}
