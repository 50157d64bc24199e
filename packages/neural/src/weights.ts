import { Embeddings } from './embeddings.ts';
import { parseVocabulary, type Vocabulary } from './vocabulary.ts';

/** What `model.json` holds. */
export interface Settings {
  readonly hidden: number;
  /** The most pieces in a window. */
  readonly longest: number;
  /** Of the vectors of links. */
  readonly dimension: number;
  /** What one unit of the links' 8-bit vectors is worth. */
  readonly scale: number;
  readonly distance: readonly number[];
}

/** Runs the encoder on one window of embedded pieces; both results have a row a piece. */
export interface Encoder {
  run(embedded: Float32Array, pieces: number): Promise<{ readonly tags: Float32Array; readonly link: Float32Array }>;
  close(): Promise<void>;
}

export interface Weights {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly embeddings: Embeddings;
}

/** The files of a folder of weights. */
export type WeightFile = 'model.json' | 'pieces.txt' | 'embeddings.bin' | 'encoder.onnx';

export function parseWeights(file: (name: WeightFile) => Uint8Array): Weights {
  const text = (name: WeightFile): string => new TextDecoder().decode(file(name));
  const settings = JSON.parse(text('model.json')) as Settings;
  return { settings, vocabulary: parseVocabulary(text('pieces.txt')), embeddings: new Embeddings(file('embeddings.bin'), settings.hidden) };
}
