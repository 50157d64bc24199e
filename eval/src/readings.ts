import type { Reading } from '@incise/tokens';
import { loadModel } from '@incise/neural';
import type { GoldDocument } from './readers/gold.ts';

/** Readings of some articles by the model that ships; undefined where its run time or its weights are not installed. */
export async function readAll(documents: readonly GoldDocument[]): Promise<ReadonlyMap<string, Reading> | undefined> {
  const model = await loadModel().catch((error: unknown) => {
    console.error(`without a reading: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  });
  if (!model) return undefined;
  const readings = new Map<string, Reading>();
  for (const { doc, text } of documents) readings.set(doc, await model.read(text));
  await model.close();
  return readings;
}
