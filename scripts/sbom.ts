/**
 * `pnpm sbom`: packs the packages as they would be published, installs them into an empty project and writes what that holds,
 * with all run-time dependencies, to out/sbom.cdx.json as a CycloneDX bill of materials.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'incise-sbom-'));
/** The optional dependencies of the tool are for XML, and one of them is built from C; it asks npm, not the pnpm that runs this script. */
const env = { ...process.env, npm_config_omit: 'optional', npm_execpath: undefined };
const run = (command: string, args: readonly string[], cwd = folder): void => {
  execFileSync(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
};

try {
  run('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], root);
  for (const path of readdirSync(join(root, 'packages'))) {
    const { private: isPrivate } = JSON.parse(readFileSync(join(root, 'packages', path, 'package.json'), 'utf8')) as { private?: boolean };
    if (!isPrivate) run('pnpm', ['pack', '--pack-destination', folder], join(root, 'packages', path));
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'incise', version: '0.0.0', license: 'MIT' }));
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  run('npm', ['install', '--omit=optional', '--no-audit', '--no-fund', ...tarballs.map((name) => `./${name}`)]);
  mkdirSync(join(root, 'out'), { recursive: true });
  const output = join(root, 'out/sbom.cdx.json');
  // Beside the project rather than by npx, whose cache of a half-finished run fails for good.
  const tool = join(folder, 'tool');
  mkdirSync(tool);
  run('npm', ['install', '--prefix', tool, '--omit=optional', '--no-audit', '--no-fund', '@cyclonedx/cyclonedx-npm@6.0.1'], tool);
  run(join(tool, 'node_modules/.bin/cyclonedx-npm'), ['--omit', 'dev', '--output-reproducible', '--output-file', output]);
} finally {
  rmSync(folder, { recursive: true });
}
