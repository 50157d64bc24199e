import { LookUp, type Answer } from './look-up.ts';
import { readOptions, WIKIDATA, type ReconcileOptions, type Settings } from './options.ts';
import { ReconciliationError } from './reconciliation-error.ts';
import { searchUrls, toQuery } from './search-url.ts';
import type { NamedEntity, Reconciliation } from './types.ts';

/** The item that the entity is already known to be, if it is Wikidata that is asked. */
function knownItem({ wikidata }: NamedEntity, { instance }: Settings): Answer | undefined {
  if (wikidata === undefined || instance !== WIKIDATA) return undefined;
  return { candidates: [{ id: wikidata, uri: `http://www.wikidata.org/entity/${wikidata}` }] };
}

/**
 * Asks a Wikibase, by default Wikidata, which items the entities' names may stand for.
 *
 * What leaves the machine: the name of each entity, and nothing else of the document; a name that several entities share
 * is sent once; an empty name and, on Wikidata, an entity with `wikidata` not at all. Requests go through the `fetch` that you pass, to
 * `instance`, at the URLs that the package `wikibase-sdk` makes; install it beside this one (it is an optional peer).
 *
 * In: entities of `resolveEntities`, or any records with `name`. Out: one record an entity, in the same order, with the
 * server's candidates, best first. It chooses none: « Paris » has seven, and only the document tells which.
 * A fault of the network or the server makes no rejection but a `failure` with its reason, after the retries; with
 * `strict` the first one rejects. Linear in the number of entities; takes at least 1 / `requestsPerSecond` s a name.
 * The rate holds within one call: chain calls, or share a `fetch` that waits, to keep it across several.
 *
 * @throws TypeError (as a rejection) if `entities` is no array of records with `name`, or `fetch` no function; RangeError if a number is out of range; Error if wikibase-sdk is not installed; ReconciliationError if `strict` is set and a name got no answer.
 * @example
 * const found = await reconcileEntities(resolveEntities(text), { fetch, headers: { 'User-Agent': 'Newsroom/1.0 (desk@example.org)' } });
 */
export async function reconcileEntities(entities: readonly NamedEntity[], options: ReconcileOptions): Promise<Reconciliation[]> {
  const settings = readOptions(options);
  const queries = readNames(entities);
  const toUrl = await searchUrls(settings);
  const lookUp = new LookUp(settings);
  const results: Reconciliation[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < queries.length) {
      const entity = next++;
      const query = queries[entity]!;
      const answer = knownItem(entities[entity]!, settings) ?? (query === '' ? { candidates: [] } : await lookUp.find(toUrl(query)));
      if (answer.failure && settings.strict) {
        lookUp.close(answer.failure);
        throw new ReconciliationError(query, answer.failure);
      }
      results[entity] = { entity, query, ...answer };
    }
  };
  await Promise.all(Array.from({ length: Math.min(settings.concurrency, queries.length) }, work));
  return results;
}

/** The entities' names as they are searched. */
function readNames(entities: readonly NamedEntity[]): string[] {
  if (!Array.isArray(entities))
    throw new TypeError(`@incise/entities reconcileEntities: expected an array of entities, got ${typeof entities}`);
  return (entities as readonly (Partial<NamedEntity> | null | undefined)[]).map((entity, i) => {
    const name: unknown = entity?.name;
    if (typeof name !== 'string')
      throw new TypeError(`@incise/entities reconcileEntities: expected entities[${i}].name to be a string, got ${typeof name}`);
    return toQuery(name);
  });
}
