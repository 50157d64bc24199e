import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapOrdered } from '../src/ordered.ts';

async function* numbers(count: number, onPull?: (n: number) => void): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    onPull?.(n);
    yield await Promise.resolve(n);
  }
}
const collect = async <T>(source: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of source) all.push(item);
  return all;
};
const one = (): number => 1;

test('results come in the order of the items, whichever is ready first', async () => {
  const slowFirst = async (n: number): Promise<number> => {
    await sleep((n * 7) % 5);
    return n;
  };
  expect(await collect(mapOrdered(numbers(200), slowFirst, one, { items: 16, weight: 100 }))).toEqual(
    Array.from({ length: 200 }, (_, n) => n),
  );
});

test('no more items are under way than the window has room for', async () => {
  let underway = 0;
  let most = 0;
  const work = async (n: number): Promise<number> => {
    most = Math.max(most, ++underway);
    await sleep(1);
    underway--;
    return n;
  };
  await collect(mapOrdered(numbers(50), work, one, { items: 4, weight: 100 }));
  expect(most).toBe(4);
  most = 0;
  await collect(mapOrdered(numbers(50), work, () => 50, { items: 100, weight: 100 }));
  expect(most).toBe(2);
});

test('an item heavier than the window still goes through, alone', async () => {
  expect(
    await collect(
      mapOrdered(
        numbers(3),
        (n) => Promise.resolve(n),
        () => 1000,
        { items: 4, weight: 100 },
      ),
    ),
  ).toEqual([0, 1, 2]);
});

test('nothing is pulled while the consumer does not ask', async () => {
  let pulled = 0;
  const results = mapOrdered(
    numbers(1000, () => pulled++),
    (n) => Promise.resolve(n),
    one,
    { items: 8, weight: 100 },
  );
  await results.next();
  await sleep(20);
  expect(pulled).toBeLessThanOrEqual(10);
  expect(await collect(results)).toHaveLength(999);
});

test('a result is given at once where the next item is slow to come', async () => {
  const results = mapOrdered(
    (async function* () {
      yield 'a';
      await sleep(60_000, undefined, { ref: false });
      yield 'b';
    })(),
    (s) => Promise.resolve(s),
    one,
    { items: 8, weight: 100 },
  );
  expect(await results.next()).toEqual({ done: false, value: 'a' });
});

test('an error of the source comes through', async () => {
  const source = (async function* () {
    yield await Promise.resolve(1);
    throw new Error('disk');
  })();
  await expect(collect(mapOrdered(source, (n) => Promise.resolve(n), one, { items: 8, weight: 100 }))).rejects.toThrow('disk');
});
