/** What a name names; MISC (events, works, products) is told so as not to be taken for the others. */
export const NAME_TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/**
 * BILOU tags: 0 outside, then for type t 1 + 4t begin, + 1 inside, + 2 last, + 3 unit-length name.
 */
export const TAG_COUNT = 1 + 4 * NAME_TYPES.length;
export const Part = { begin: 0, inside: 1, last: 2, single: 3 } as const;
export const tagOf = (type: number, part: number): number => 1 + 4 * type + part;
export const partOf = (tag: number): number => (tag - 1) & 3;
export const typeOf = (tag: number): number => (tag - 1) >> 2;

/** Whether a name can go on, or must, after this tag. */
export const isOpen = (tag: number): boolean => tag > 0 && partOf(tag) <= Part.inside;
/** Whether the tag needs an open name before it. */
export const continues = (tag: number): boolean => tag > 0 && (partOf(tag) === Part.inside || partOf(tag) === Part.last);
/** Whether tag `b` can follow tag `a`. */
export const canFollow = (a: number, b: number): boolean => (isOpen(a) ? continues(b) && typeOf(a) === typeOf(b) : !continues(b));
