/**
 * `pnpm advisories`: `pnpm audit --prod`. Fails where a run-time dependency has a known weakness, and says so plainly where the registry
 * has no list of them to ask, as that of many mirrors.
 */
import { spawnSync } from 'node:child_process';

const { status, stdout, stderr } = spawnSync('pnpm', ['audit', '--prod'], { encoding: 'utf8', shell: process.platform === 'win32' });
process.stdout.write(stdout);
process.stderr.write(stderr);
if (`${stdout}${stderr}`.includes('ERR_PNPM_AUDIT_BAD_RESPONSE'))
  console.error(
    '\nadvisories: nothing was audited: the registry in use gives out no advisories. Run this where registry.npmjs.org itself answers.',
  );
process.exit(status ?? 1);
