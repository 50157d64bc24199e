import { createModel, type Model } from './model.ts';
import { parseWeights, type Encoder, type WeightFile } from './weights.ts';

/** How much of the weights has come. */
export interface Progress {
  /** In bytes. */
  readonly loaded: number;
  /** In bytes; absent where the server does not say. */
  readonly total?: number;
}

export interface LoadOptions {
  /** The folder of the weights, in Node a path or URL, in browsers a URL. Default: the one that comes with the package. */
  readonly from?: string | { readonly href: string };
  /** Threads of the run time. Default: 1, so that a pool of workers scales. */
  readonly threads?: number;
  /** Called while the weights come. */
  readonly onProgress?: (progress: Progress) => void;
}

/** What differs between Node and browsers. */
export interface Platform {
  fetch(name: WeightFile, onBytes: (loaded: number, total: number | undefined) => void): Promise<Uint8Array>;
  open(encoder: Uint8Array, threads: number): Promise<Encoder>;
}

/** `from` as a string that ends with a slash. */
export const folderOf = (from: NonNullable<LoadOptions['from']>): string =>
  (typeof from === 'string' ? from : from.href).replace(/\/?$/u, '/');

const FILES: readonly WeightFile[] = ['model.json', 'pieces.txt', 'embeddings.bin', 'encoder.onnx'];

export async function load(platform: Platform, { threads = 1, onProgress }: LoadOptions): Promise<Model> {
  const progress = FILES.map((): [number, number | undefined] => [0, undefined]);
  const files = await Promise.all(
    FILES.map(async (name, index) => {
      const bytes = await platform.fetch(name, (loaded, total) => {
        progress[index] = [loaded, total];
        onProgress?.(sum(progress));
      });
      return [name, bytes] as const;
    }),
  );
  const at = new Map(files);
  const weights = parseWeights((name) => at.get(name)!);
  return createModel(weights, await platform.open(at.get('encoder.onnx')!, threads));
}

function sum(progress: readonly (readonly [number, number | undefined])[]): Progress {
  const loaded = progress.reduce((bytes, [file]) => bytes + file, 0);
  const total = progress.reduce((bytes, [, file]) => bytes + (file ?? NaN), 0);
  return Number.isNaN(total) ? { loaded } : { loaded, total };
}
