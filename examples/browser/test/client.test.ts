import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY } from '../src/analysis.ts';
import { type Message, type Question, type Stage, startWorker } from '../src/client.ts';
import { pack } from '../src/pack.ts';

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
  send(data: Message): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  answer(): void {
    this.send({ packed: pack(EMPTY), milliseconds: 1 });
  }
}

let puppets: Puppet[];
let answered: string[];
let errors: string[];
let stages: Stage[];
const start = (more: { readonly patience?: number } = {}): ((question: Question) => void) =>
  startWorker({
    make: () => {
      puppets.push(new Puppet());
      return puppets.at(-1) as unknown as Worker;
    },
    onAnswer: ({ text }) => answered.push(text),
    onError: (message) => errors.push(message),
    onStage: (stage) => stages.push(stage),
    ...more,
  });
/** Answers are unpacked between keys. */
const unpacked = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const question = (text: string): Question => ({ text, published: '' });

beforeEach(() => {
  vi.useFakeTimers();
  [puppets, answered, errors, stages] = [[], [], [], []];
});
afterEach(() => {
  vi.useRealTimers();
});

test('only the newest of the texts that wait is asked about, and what it has overtaken is not shown', async () => {
  const ask = start();
  for (const text of ['a', 'b', 'c']) ask(question(text));
  puppets[0]!.answer();
  puppets[0]!.answer();
  await unpacked();
  expect([puppets[0]!.asked, answered]).toEqual([['a', 'c'], ['c']]);
});

test('nor is an answer that is overtaken while it is unpacked', async () => {
  const ask = start();
  ask(question('a'));
  puppets[0]!.answer();
  ask(question('b'));
  await unpacked();
  expect([puppets[0]!.asked, answered]).toEqual([['a', 'b'], []]);
});

test('a worker that does not answer in ten seconds is ended and replaced, and the next text is read', async () => {
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
  await vi.advanceTimersByTimeAsync(60_000);
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

test('a worker that tells how far it is has more time', async () => {
  const ask = start({ patience: 5_000 });
  ask(question('a'));
  for (const loaded of [1, 2]) {
    vi.advanceTimersByTime(4_000);
    puppets[0]!.send({ stage: { loaded } });
  }
  vi.advanceTimersByTime(4_000);
  puppets[0]!.send({ stage: 'reading' });
  puppets[0]!.answer();
  await unpacked();
  expect([stages, answered, errors]).toEqual([[{ loaded: 1 }, { loaded: 2 }, 'reading'], ['a'], []]);
});

test('a worker says why it has no answer, and goes on', async () => {
  const ask = start();
  ask(question('a'));
  ask(question('b'));
  puppets[0]!.send({ problem: 'no model' });
  puppets[0]!.answer();
  await unpacked();
  expect([errors, answered]).toEqual([['no model'], ['b']]);
});
