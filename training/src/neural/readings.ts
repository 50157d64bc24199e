import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { loadModel } from '@incise/neural';
import type { Reading } from '@incise/tokens';

const CACHE = join(import.meta.dirname, '../../neural/.cache');

/** The folds that articles fall into, and those of them without which a model was trained. */
export const FOLDS = 3;
export const TRAINED_FOLDS: readonly number[] = [0, 1, 2];

/** 32-bit FNV-1a of the id's UTF-8 bytes, modulo `folds`; the gold's ids count without their « winer- ». */
export function foldOf(id: string, folds = FOLDS): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id.replace(/^winer-/u, ''))) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value % folds;
}

export interface ReadableArticle {
  readonly id: string;
  readonly text: string;
}

/**
 * The reading of each article by a model that was not trained on it, by id; those of folds for which there is no such model are
 * left out. They are kept in `cache` beside the weights
 * of the folds (`fold-k/weights`), by model and text.
 */
export async function outOfFoldReadings(articles: readonly ReadableArticle[], cache = CACHE): Promise<Map<string, Reading>> {
  const readings = new Map<string, Reading>();
  for (const fold of TRAINED_FOLDS) {
    if (!existsSync(join(cache, `fold-${fold}/weights/encoder.onnx`))) continue;
    const mine = articles.filter(({ id }) => foldOf(id) === fold);
    const read = readerOf(join(cache, `fold-${fold}/weights`));
    for (const { id, text } of mine) readings.set(id, await read.read(text));
    await read.close();
  }
  return readings;
}

/** Reads with the weights of a folder, each text once: readings are kept in `readings/` beside it. Loaded when first needed. */
export function readerOf(weights: string): { read(text: string): Promise<Reading>; close(): Promise<void> } {
  const version = createHash('sha256')
    .update(readFileSync(join(weights, 'encoder.onnx')))
    .digest('hex')
    .slice(0, 12);
  const folder = join(weights, '../readings', version);
  mkdirSync(folder, { recursive: true });
  let model: ReturnType<typeof loadModel> | undefined;
  return {
    async read(text) {
      const file = join(folder, createHash('sha256').update(text).digest('hex').slice(0, 24));
      if (existsSync(file)) return deserialize(readFileSync(file)) as Reading;
      model ??= loadModel({ from: weights });
      const reading = await (await model).read(text);
      writeFileSync(file, serialize(reading));
      return reading;
    },
    async close() {
      await (await model)?.close();
    },
  };
}
