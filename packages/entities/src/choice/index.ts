/**
 * Learned choices among options, each a row of features, for packages that build on this one: not meant for others, and not kept stable.
 *
 * @packageDocumentation
 */
export { bucket, likelihood } from './bucket.ts';
export { decodeTrees, probabilitiesOf } from './trees.ts';
export type { EncodedTrees, Trees } from './trees.ts';
