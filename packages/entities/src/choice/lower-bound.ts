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

/** Of some items in rising order, so many that stand nearest to a place, the nearest first. */
export function nearest<Item>(items: readonly Item[], place: number, count: number, placeOf: (item: Item) => number): Item[] {
  const at = lowerBound(items, place, placeOf);
  return items
    .slice(Math.max(0, at - count), at + count)
    .sort((a, b) => Math.abs(placeOf(a) - place) - Math.abs(placeOf(b) - place))
    .slice(0, count);
}
