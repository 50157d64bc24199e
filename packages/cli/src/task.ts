import { createColors } from 'picocolors';
import { asGiven, readArticle, type Reading } from './analyse/analyse.ts';
import { loadModel } from './analyse/neural.ts';
import { type Article, message, parseArticle, type Problem } from './article.ts';
import { csv } from './output/csv.ts';
import { tables } from './output/table.ts';

/** How a result is written. */
export type Format = 'json' | 'csv' | 'table';

/** What to do with each article: all that a thread has to know. */
export interface Task {
  readonly read: readonly Reading[];
  readonly format: Format;
  /** ISO 8601 date of the articles that have none of their own. */
  readonly published?: string;
  readonly minConfidence?: number;
  readonly neural?: boolean;
  /** Of a table, in columns of the terminal. */
  readonly width?: number;
  readonly color?: boolean;
}

/** A line of NDJSON, or an article that was a file of its own. */
export type Work = string | (Article & { readonly html?: boolean });

/** What an article gave, as text, or why there is none. */
export type Outcome = { readonly id: string; readonly output: string; readonly html: boolean } | Problem;

/** Makes ready, and gives a function that does many pieces of work at once, which spares messages between threads. */
export async function prepare(task: Task): Promise<(batch: readonly Work[]) => Promise<Outcome[]>> {
  const model = task.neural === true ? await loadModel() : undefined;
  const colors = createColors(task.color === true);
  const { read, format, width = 100, minConfidence } = task;
  const options = { read, ...(minConfidence !== undefined && { minConfidence }), ...(model && { model }) };

  const one = async (work: Work): Promise<Outcome> => {
    const article = typeof work === 'string' ? parseArticle(work) : work;
    if ('error' in article) return article;
    const { id, text, published = task.published } = article;
    try {
      const html = typeof work === 'object' && work.html !== undefined ? { html: work.html } : {};
      const result = await readArticle(text, { ...options, ...html, ...(published !== undefined && { published }) });
      const render = {
        json: () => `{"id":${id},${JSON.stringify(asGiven(result)).slice(1)}`,
        csv: () => csv(id, result),
        table: () => tables(id, result, width, colors),
      };
      return { id, output: render[format](), html: result.toSource !== undefined };
    } catch (error) {
      return { error: 'analysis failed', id, detail: message(error) };
    }
  };
  return (batch) => Promise.all(batch.map(one));
}
