import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWorker } from '../src/client.ts';
import type { Question } from '../src/worker.ts';

/** A worker that answers when it is told to. */
class Puppet extends EventTarget {
  readonly asked: string[] = [];
  ended = false;
  postMessage({ text }: Question): void {
    this.asked.push(text);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(): void {
    this.dispatchEvent(new MessageEvent('message', { data: { milliseconds: 1 } }));
  }
}

let puppets: Puppet[];
let answered: string[];
let errors: string[];
const start = (): ((question: Question) => void) =>
  startWorker(
    ({ text }) => answered.push(text),
    (message) => errors.push(message),
    () => {
      puppets.push(new Puppet());
      return puppets.at(-1) as unknown as Worker;
    },
  );
const question = (text: string): Question => ({ text, published: '' });

beforeEach(() => {
  vi.useFakeTimers();
  [puppets, answered, errors] = [[], [], []];
});
afterEach(() => {
  vi.useRealTimers();
});

test('only the newest of the texts that wait is asked about', () => {
  const ask = start();
  for (const text of ['a', 'b', 'c']) ask(question(text));
  puppets[0]!.answer();
  puppets[0]!.answer();
  expect([puppets[0]!.asked, answered]).toEqual([
    ['a', 'c'],
    ['a', 'c'],
  ]);
});

test('a worker that does not answer in ten seconds is ended and replaced, and the next text is read', () => {
  const ask = start();
  ask(question('slow'));
  ask(question('quick'));
  vi.advanceTimersByTime(9_999);
  expect([puppets.length, errors]).toEqual([1, []]);
  vi.advanceTimersByTime(1);
  expect(puppets.map(({ ended, asked }) => ({ ended, asked }))).toEqual([
    { ended: true, asked: ['slow'] },
    { ended: false, asked: ['quick'] },
  ]);
  expect(errors).toEqual(['ce texte demande plus de 10 secondes, elle a été arrêtée.']);
  puppets[1]!.answer();
  vi.advanceTimersByTime(60_000);
  expect([answered, puppets.length]).toEqual([['quick'], 2]);
});

test('an answer in time stops the clock', () => {
  const ask = start();
  ask(question('a'));
  vi.advanceTimersByTime(9_000);
  puppets[0]!.answer();
  vi.advanceTimersByTime(60_000);
  expect([errors, puppets.length]).toEqual([[], 1]);
});
