import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'incise-consumer-'));
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** One function of each package, and a string that only the named package's tables hold. */
const functions = {
  tokens: 'tokenize',
  syntax: 'tagWords',
  dates: 'findDates',
  entities: 'normalizeEntity',
  quotes: 'findQuotes',
} as const;
const names = Object.keys(functions) as (keyof typeof functions)[];
const packed = [...names, 'neural'];
const text = "« Oui », a dit vendredi Jens Stoltenberg, le chef de l'OTAN.";
const call = (name: keyof typeof functions): string =>
  `${functions[name]}(${JSON.stringify(name === 'entities' ? 'Grande-Bretagne' : text)})`;

beforeAll(() => {
  for (const name of packed) run('pnpm', ['pack', '--pack-destination', folder], join(root, 'packages', name));
  const tarballs = packed.map(
    (name) =>
      `./incise-${name}-${(JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as { version: string }).version}.tgz`,
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', version: '1.0.0', type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('packed and installed into an empty project', () => {
  test.each(names)('@incise/%s holds its licence and the notices of its data', (name) => {
    const inside = (file: string): string => readFileSync(join(folder, 'node_modules/@incise', name, file), 'utf8');
    expect(inside('LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
    expect(inside('NOTICE')).toContain(`@incise/${name}\nMIT licence`);
  });

  test.each(names)('@incise/%s: ESM import and CommonJS require', (name) => {
    writeFileSync(
      join(folder, `${name}.mjs`),
      `import { ${functions[name]} } from '@incise/${name}';\nconsole.log(JSON.stringify(${call(name)}));\n`,
    );
    writeFileSync(
      join(folder, `${name}.cjs`),
      `const { ${functions[name]} } = require('@incise/${name}');\nconsole.log(JSON.stringify(${call(name)}));\n`,
    );
    const esm = run(process.execPath, [`${name}.mjs`]);
    expect(JSON.parse(esm)).toBeTruthy();
    expect(run(process.execPath, [`${name}.cjs`])).toBe(esm);
  });

  test.each(['import { loadModel } from', 'const { loadModel } = require('])(
    '@incise/neural without a run time says what to install: %s',
    (start) => {
      const [file, end] = start.startsWith('import') ? ['neural.mjs', ''] : ['neural.cjs', ')'];
      writeFileSync(join(folder, file), `${start} '@incise/neural'${end};\nloadModel().catch((error) => console.log(error.message));\n`);
      expect(run(process.execPath, [file])).toBe(
        '@incise/neural loadModel: onnxruntime-node is not installed; run: npm install onnxruntime-node\n',
      );
    },
  );

  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('TypeScript, module %s and resolution %s', (module, moduleResolution) => {
    writeFileSync(
      join(folder, 'all.ts'),
      [
        ...names.map((name) => `import { ${functions[name]} } from '@incise/${name}';\nexport const ${name} = ${call(name)};`),
        `import { loadModel } from '@incise/neural';\nexport const model = loadModel({ threads: 2 });`,
      ].join('\n'),
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { strict: true, noEmit: true, target: 'es2022', lib: ['es2022'], types: [], module, moduleResolution },
        files: ['all.ts'],
      }),
    );
    expect(run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'])).toBe('');
  });

  const bundle = async (name: keyof typeof functions): Promise<string> => {
    const result = await build({
      stdin: { contents: `export { ${functions[name]} } from '@incise/${name}'`, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    return result.outputFiles[0]!.text;
  };

  test.each(names)('@incise/%s: a browser bundle of one function', async (name) => {
    expect((await bundle(name)).length).toBeGreaterThan(200);
  });

  test('tokenize alone holds no table of the other packages', async () => {
    const code = await bundle('tokens');
    for (const word of ['Royaume-Uni', 'Stoltenberg', 'Kosovo', 'vendredi', 'selon', 'rétorque']) expect(code).not.toContain(word);
  });
});
