/**
 * Log-linear choices over named features, for packages that build on this one: not meant for others, and not kept stable.
 *
 * @packageDocumentation
 */
export { bucket, featureTable } from './feature-table.ts';
export type { FeatureTable } from './feature-table.ts';
export { decodeWeights, DIGITS, probabilitiesOf, ZERO } from './weights.ts';
export type { ChoiceWeights, EncodedWeights } from './weights.ts';
