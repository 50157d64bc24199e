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

const SHIPPED = join(import.meta.dirname, '../../../packages/neural/weights');

/** The number in the id of the last invented article and the last plain sentence that the model that ships was trained on. */
const LEARNED: Readonly<Record<string, number>> = { invented: 44, families: 771, pages: 0, registers: 0 };

/** Whether a text was written after the model that ships was trained. */
export function isNewToModel(id: string): boolean {
  const [, set = '', number] = /^(invented|families|pages|registers)-(\d+)/u.exec(id) ?? [];
  return Number(number) > (LEARNED[set] ?? Infinity);
}

export interface ReadableArticle {
  readonly id: string;
  readonly text: string;
}

/**
 * The reading of each article by a model that was not trained on it, by id; the others are left out. The model is that of the article's
 * fold where it was trained (`fold-k/weights` in `cache`), else the one that ships. Readings are kept in `cache`, by model and text.
 */
export async function unlearnedReadings<Article extends ReadableArticle>(
  articles: readonly Article[],
  isNew: (article: Article) => boolean = ({ id }) => isNewToModel(id),
  cache = CACHE,
): Promise<Map<string, Reading>> {
  const readings = new Map<string, Reading>();
  const readAll = async (mine: readonly ReadableArticle[], weights: string, folder: string): Promise<void> => {
    const reader = readerOf(weights, folder);
    for (const { id, text } of mine) readings.set(id, await reader.read(text));
    await reader.close();
  };
  const trained = TRAINED_FOLDS.filter((fold) => existsSync(join(cache, `fold-${fold}/weights/encoder.onnx`)));
  for (const fold of trained) {
    const mine = articles.filter(({ id }) => foldOf(id) === fold);
    await readAll(mine, join(cache, `fold-${fold}/weights`), join(cache, `fold-${fold}/readings`));
  }
  const rest = articles.filter((article) => !readings.has(article.id) && isNew(article));
  await readAll(rest, SHIPPED, join(cache, 'shipped/readings'));
  return readings;
}

/** Reads with the weights of a folder, each text once: readings are kept in another. Loaded when first needed. */
function readerOf(weights: string, readings: string): { read(text: string): Promise<Reading>; close(): Promise<void> } {
  const version = createHash('sha256')
    .update(readFileSync(join(weights, 'encoder.onnx')))
    .digest('hex')
    .slice(0, 12);
  const folder = join(readings, version);
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
