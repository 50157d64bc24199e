/**
 * Learned choices among options, each a row of features, and where to look for these, for packages that build on this one: not meant for others, and not kept stable.
 *
 * @packageDocumentation
 */
export { bucket, likelihood } from './bucket.ts';
export { lowerBound, nearest } from './lower-bound.ts';
export { decodeTrees, likeliest, probabilitiesOf, softmax } from './trees.ts';
export type { EncodedTrees, Trees } from './trees.ts';
