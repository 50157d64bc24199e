import { join } from 'node:path';
import { bundle } from './bundle.ts';

const root = join(import.meta.dirname, '../..');

/** The programs that tests start, by folder. */
const programs: Readonly<Record<string, readonly string[]>> = {
  'packages/cli': ['bin', 'worker'],
  'examples/queue': ['collect', 'failed', 'produce', 'thread', 'work'],
  'examples/stream': ['main', '../../../packages/cli/src/worker'],
};

/** Bundles each folder's programs into its folder `out` before the tests begin. */
export default async function bundlePrograms(): Promise<void> {
  const bundles = Object.entries(programs).flatMap(([folder, names]) =>
    names.map((name) => bundle([join(root, folder, 'src', `${name}.ts`)], join(root, folder, 'out'))),
  );
  await Promise.all(bundles);
}
