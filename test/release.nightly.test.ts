import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const packages = ['tokens', 'syntax', 'dates', 'entities', 'quotes', 'neural'] as const;
const folder = mkdtempSync(join(tmpdir(), 'incise-release-'));
const checkout = join(folder, 'checkout');
const consumer = join(folder, 'consumer');
let registry: ChildProcess | undefined;
let environment: NodeJS.ProcessEnv = {};

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

async function isUp(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 120; attempt++) {
    if (
      await fetch(`${url}/-/ping`).then(
        (response) => response.ok,
        () => false,
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

/** A copy of the working tree, with what was built and installed here, and one commit. */
function copyCheckout(): void {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(root, file)));
  for (const file of files) {
    mkdirSync(dirname(join(checkout, file)), { recursive: true });
    cpSync(join(root, file), join(checkout, file));
  }
  for (const name of [...packages, 'cli'])
    cpSync(join(root, 'packages', name, 'dist'), join(checkout, 'packages', name, 'dist'), { recursive: true });
  const git = (...args: string[]): string =>
    run('git', ['-c', 'user.name=release', '-c', 'user.email=release@localhost', ...args], checkout);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'rehearsal');
}

beforeAll(async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  mkdirSync(consumer, { recursive: true });
  writeFileSync(
    join(folder, 'verdaccio.yaml'),
    `storage: ${join(folder, 'storage')}\nmax_body_size: 100mb\nuplinks: {}\npackages:\n  '**':\n    access: $all\n    publish: $all\n    unpublish: $all\nlog: { type: stdout, format: pretty, level: error }\n`,
  );
  writeFileSync(join(folder, 'npmrc'), `registry=${url}/\n//127.0.0.1:${port}/:_authToken=rehearsal\n`);
  environment = {
    ...process.env,
    NPM_CONFIG_USERCONFIG: join(folder, 'npmrc'),
    npm_config_registry: `${url}/`,
    NPM_CONFIG_PROVENANCE: 'false',
  };
  registry = spawn(
    join(root, 'node_modules/.bin/verdaccio'),
    ['--config', join(folder, 'verdaccio.yaml'), '--listen', `127.0.0.1:${port}`],
    { cwd: folder, stdio: 'ignore' },
  );
  expect(await isUp(url), 'verdaccio answers on the loopback').toBe(true);
  copyCheckout();
  run('pnpm', ['install', '--offline', '--frozen-lockfile', '--ignore-scripts', '--filter', './packages/*'], checkout);
});
afterAll(() => {
  registry?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('changesets version and publish every package; @incise/quotes installs from the registry and runs its first sample', () => {
  const changeset = join(root, 'node_modules/.bin/changeset');
  run(changeset, ['version'], checkout);
  run(changeset, ['publish', '--no-git-tag'], checkout);

  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', version: '1.0.0', type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', '@incise/quotes', '@incise/dates', '@incise/syntax', '@incise/neural'], consumer);
  const sample = /^```ts\n([\s\S]*?)^```$/mu.exec(readFileSync(join(root, 'packages/quotes/README.md'), 'utf8'));
  writeFileSync(join(consumer, 'sample.mjs'), transformSync(sample![1]!, { loader: 'ts' }).code);
  expect(run(process.execPath, ['sample.mjs'], consumer).trim()).not.toBe('');

  for (const name of packages) {
    const manifest = JSON.parse(readFileSync(join(consumer, 'node_modules/@incise', name, 'package.json'), 'utf8')) as {
      version: string;
      dependencies?: Record<string, string>;
    };
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(JSON.stringify(manifest.dependencies ?? {})).not.toContain('workspace:');
    expect(existsSync(join(consumer, 'node_modules/@incise', name, 'src')), 'sources are not published').toBe(false);
  }
});
