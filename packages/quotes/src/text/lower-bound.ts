/** Position of the first of some items in rising order whose value reaches `least`; their number where none does. Binary search. */
export function lowerBound<Item>(items: readonly Item[], least: number, valueOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(items[middle]!) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The value of numbers that are their own. */
export const itself = (value: number): number => value;
