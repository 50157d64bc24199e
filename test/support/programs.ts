import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundle } from './bundle.ts';

/** The programs that the tests of a project start. */
const programs: Readonly<Record<string, readonly string[]>> = {
  cli: ['bin', 'worker'],
  queue: ['collect', 'failed', 'produce', 'thread', 'work'],
};

/** Bundles a project's programs into its folder `out` before its tests begin. */
export default async function bundlePrograms({ name, config: { root } }: TestProject): Promise<void> {
  await bundle(
    programs[name]!.map((program) => join(root, 'src', `${program}.ts`)),
    join(root, 'out'),
  );
}
