import { join } from 'node:path';

/** The arguments of node that run `incise` from its source in this repository. */
export const INCISE = ['--import', 'tsx', '-C', '@incise/source', join(import.meta.dirname, '../../../packages/cli/src/bin.ts')];
