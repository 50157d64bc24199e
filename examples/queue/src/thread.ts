import { analyse } from './analyse.ts';
import type { Article } from './queue.ts';

/** Runs in a worker thread, so that the main thread stays free to renew its locks while a long text is read. */
export default function analyseArticle({ id, text, published }: Article): string {
  return JSON.stringify({ id, ...analyse(text, published) });
}
