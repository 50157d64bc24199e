import { expectLoadOptions } from './errors.ts';
import { folderOf, load, type LoadOptions } from './load.ts';
import type { Model } from './model.ts';
import { importRuntime, openEncoder, type Runtime } from './session.ts';
import type { WeightFile } from './weights.ts';

export type { LoadOptions, Progress } from './load.ts';
export type { Model, ReadOptions } from './model.ts';

/** Written out, so that bundlers find the files. */
const files = (): Readonly<Record<WeightFile, URL>> => ({
  'model.json': new URL('../weights/model.json', import.meta.url),
  'pieces.txt': new URL('../weights/pieces.txt', import.meta.url),
  'embeddings.bin': new URL('../weights/embeddings.bin', import.meta.url),
  'encoder.onnx': new URL('../weights/encoder.onnx', import.meta.url),
});

/**
 * Loads the model that comes with the package, or one in the same files from elsewhere (`from`, a folder's URL). Works in pages and
 * workers; only the package's own files and those of onnxruntime-web are asked for. Rejects with an Error that says what to install
 * if onnxruntime-web is missing or what could not be had, with a TypeError or RangeError if an option is none.
 */
export async function loadModel(options: LoadOptions = {}): Promise<Model> {
  expectLoadOptions(options);
  const { from } = options;
  const at = (name: WeightFile): string => (from === undefined ? files()[name].href : folderOf(from) + name);
  return load(
    {
      fetch: (name, onBytes) => download(at(name), onBytes),
      async open(encoder, threads) {
        const runtime = await importRuntime('onnxruntime-web', () => import('onnxruntime-web/wasm'));
        (runtime as Runtime & { env: { wasm: { numThreads: number } } }).env.wasm.numThreads = threads;
        return openEncoder(runtime, encoder, { executionProviders: ['wasm'] });
      },
    },
    options,
  );
}

async function download(url: string, onBytes: (loaded: number, total: number | undefined) => void): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`@incise/neural loadModel: ${url} answers ${response.status}`);
  const length = response.headers.get('content-encoding') === null ? response.headers.get('content-length') : null;
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    loaded += part.value.length;
    onBytes(loaded, length === null ? undefined : Number(length));
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
