/** How much may be under way at once: a number of items, and a sum of their weights. */
export interface Window {
  readonly items: number;
  readonly weight: number;
}

/**
 * Runs `work` on many items at once and yields the results in the order of the items, each as soon as it and all before
 * it are there. Pulls an item only while the window has room and the consumer keeps asking: that is the backpressure.
 * `work` must not reject.
 */
export async function* mapOrdered<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  weigh: (item: T) => number,
  window: Window,
): AsyncGenerator<R> {
  const items = source[Symbol.asyncIterator]();
  const underway: { readonly result: Promise<{ readonly result: R }>; readonly weight: number }[] = [];
  const read = (): Promise<{ readonly item: IteratorResult<T> }> => items.next().then((item) => ({ item }));
  let reading: ReturnType<typeof read> | undefined = read();
  let weight = 0;

  while (reading !== undefined || underway.length > 0) {
    const first = underway[0];
    const full = underway.length >= window.items || weight >= window.weight;
    const candidates = [
      ...(first === undefined ? [] : [first.result]),
      ...(reading === undefined || (full && first !== undefined) ? [] : [reading]),
    ];
    const event = await Promise.race(candidates);
    if ('result' in event) {
      weight -= underway.shift()!.weight;
      yield event.result;
    } else if (event.item.done === true) {
      reading = undefined;
    } else {
      const item = event.item.value;
      underway.push({ result: work(item).then((result) => ({ result })), weight: weigh(item) });
      weight += weigh(item);
      reading = read();
    }
  }
}
