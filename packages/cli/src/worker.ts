import { workerData } from 'node:worker_threads';
import { type Outcome, prepare, type Task, type Work } from './task.ts';

let ready: ReturnType<typeof prepare> | undefined;

/** A thread: does batches of work by the task that it was started with, and sends back text that is ready to be written. */
export default async function work(batch: readonly Work[]): Promise<Outcome[]> {
  ready ??= prepare(workerData as Task);
  return (await ready)(batch);
}
