/**
 * Learned choices among options, each a row of features, where to look for these, who is named beside what is told, what surnames begin with, what first names there are, texts as they are read, and what nouns of people end with and take behind them, for packages that build on this one: not meant for others, and not kept stable.
 *
 * @packageDocumentation
 */
export { firstNameGender } from '../first-names.ts';
export { isNamedAside } from '../resolve/named-aside.ts';
export { namesAgent } from '../resolve/agent-nouns.ts';
export { meansBody } from '../names/word-classes.ts';
export { isOfficeOfOthers, namesPerson } from '../resolve/person-nouns.ts';
export { takesComplement } from '../resolve/role-links.ts';
export { isForeignParticle } from '../text/function-words.ts';
export { composedStages } from '../text/composed.ts';
export { paragraphNumbers } from '../text/paragraphs.ts';
export { readableText } from '../text/readable.ts';
export { bucket, likelihood } from './bucket.ts';
export { lowerBound, nearest } from './lower-bound.ts';
export { decodeTrees, likeliest, probabilitiesOf, softmax } from './trees.ts';
export type { EncodedTrees, Trees } from './trees.ts';
