import type { MessagePort } from 'node:worker_threads';
import { analyse } from '@incise/cli';
import type { Article } from './queue.ts';

/** What each thread has read before its first article: words and models are decoded when they are first needed. */
const WARM_UP = '« Oui », a dit vendredi Léa Petit, la maire de Lyon. Elle a ajouté que « rien ne presse ».';

let warm: Promise<unknown> | undefined;

export interface ThreadWork {
  /** Absent: only makes the thread ready. */
  readonly article?: Article;
  /** Hears when the work begins: its time counts from there. */
  readonly started?: MessagePort;
}

/** Runs in a worker thread, so that the main thread stays free to renew its locks while a long text is read. */
export default async function analyseArticle({ article, started }: ThreadWork): Promise<string> {
  await (warm ??= analyse(WARM_UP, { published: '2024-07-15' }));
  started?.postMessage('started');
  if (article === undefined) return '';
  const { id, numeric, text, published } = article;
  const analysis = await analyse(text, published === undefined ? {} : { published });
  return `{"id":${numeric === true ? id : JSON.stringify(id)},${JSON.stringify(analysis).slice(1)}`;
}
