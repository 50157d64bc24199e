/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { expectLoadOptions } from './errors.ts';
import { folderOf, load, type LoadOptions } from './load.ts';
import type { Model } from './model.ts';
import { importRuntime, openEncoder } from './session.ts';

export type { LoadOptions, Progress } from './load.ts';
export type { Model, ReadOptions } from './model.ts';

/**
 * Loads the model that comes with the package, or one in the same files from elsewhere (`from`, a folder's path or URL). Nothing
 * is fetched. Rejects with an Error that says what to install if onnxruntime-node is missing, with a TypeError or RangeError if
 * an option is none.
 */
export async function loadModel(options: LoadOptions = {}): Promise<Model> {
  expectLoadOptions(options);
  const folder = folderOf(options.from ?? new URL('../weights/', import.meta.url));
  const at = (name: string): URL | string => (folder.startsWith('file:') ? new URL(name, folder) : folder + name);
  return load(
    {
      async fetch(name, onBytes) {
        const bytes = await readFile(at(name));
        onBytes(bytes.length, bytes.length);
        return bytes;
      },
      async open(encoder, threads) {
        const runtime = await importRuntime('onnxruntime-node', () => import('onnxruntime-node'));
        return openEncoder(runtime, encoder, { intraOpNumThreads: threads, interOpNumThreads: 1 });
      },
    },
    options,
  );
}
