import { parseArticle } from '../article.ts';
import type { Item } from './items.ts';

/** The `--after` article is not in the input. */
export class NotFound extends Error {}

function hasId({ work }: Item, id: string): boolean {
  const found = typeof work === 'string' ? parseArticle(work).id : work.id;
  return found === id || found === JSON.stringify(id);
}

/**
 * What comes behind the first article with that id, a string or a number as it was written; everything where no id is
 * given. Throws NotFound at the end of the input.
 */
export async function* skipAfter(batches: AsyncIterable<readonly Item[]>, id: string | undefined): AsyncGenerator<readonly Item[]> {
  let found = id === undefined;
  for await (const items of batches) {
    if (found) {
      yield items;
    } else {
      const at = items.findIndex((item) => hasId(item, id!));
      found = at !== -1;
      if (found && at + 1 < items.length) yield items.slice(at + 1);
    }
  }
  if (!found) throw new NotFound(`--after: no article has the id ${JSON.stringify(id)}`);
}
