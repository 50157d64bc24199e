import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Problem } from '../article.ts';
import type { Work } from '../task.ts';
import { readLines } from './lines.ts';
import { expectStdin } from './stdin.ts';

/** How a file is written: by its name, or as the user says. */
export type InputFormat = 'text' | 'html' | 'ndjson';

/** A file, or standard input where `file` is absent. */
export interface Source {
  readonly file?: string;
  readonly format: InputFormat;
  /** Said by the user, so that a text that looks like HTML is still a text. */
  readonly sure: boolean;
}

/** One article of the input, where it stands, and what is to be done with it. */
export interface Item {
  readonly file?: string;
  /** From 1. */
  readonly line: number;
  /** Its size. */
  readonly bytes: number;
  /** The offset of its end in all input. */
  readonly end: number;
  readonly work: Work | Problem;
}

const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  ...{ htm: 'html', html: 'html', xhtml: 'html' },
  ...{ jsonl: 'ndjson', ndjson: 'ndjson' },
};

export const formatOf = (file: string): InputFormat =>
  EXTENSIONS[/\.(?<extension>[^./\\]+)$/u.exec(file)?.groups?.['extension']?.toLowerCase() ?? ''] ?? 'text';

/** How many articles go to a thread at once: enough to spare messages, few enough to share the work evenly. */
const BATCH = 16;

/** The articles of a stream of NDJSON, in batches; those of one chunk come without waiting for the next. */
export async function* ndjsonItems(chunks: AsyncIterable<Buffer>, maxBytes: number, file?: string, before = 0): AsyncGenerator<Item[]> {
  for await (const lines of readLines(chunks, maxBytes)) {
    const items = lines.map(({ number, bytes, end, ...line }) => ({
      ...(file !== undefined && { file }),
      ...{ line: number, bytes, end: before + end },
      work: 'text' in line ? line.text : { error: line.problem },
    }));
    for (let i = 0; i < items.length; i += BATCH) yield items.slice(i, i + BATCH);
  }
}

/** The articles of all sources, in order. Rejects where one cannot be read. */
export async function* sourceItems(sources: readonly Source[], stdin: NodeJS.ReadStream, maxBytes: number): AsyncGenerator<Item[]> {
  let before = 0;
  for (const source of sources) {
    const { file, format } = source;
    if (file === undefined) expectStdin();
    else if (statSync(file).isDirectory()) throw new Error(`${file}: is a directory`);
    if (format === 'ndjson') {
      const chunks = file === undefined ? stdin : createReadStream(file);
      for await (const items of ndjsonItems(chunks as AsyncIterable<Buffer>, maxBytes, file, before)) yield items;
    } else {
      const bytes = file === undefined ? await collect(stdin, maxBytes) : await readFile(file);
      yield [
        {
          ...(file !== undefined && { file }),
          line: 1,
          bytes: bytes.length,
          end: before + bytes.length,
          work: wholeFile(source, bytes, maxBytes),
        },
      ];
    }
    if (file !== undefined) before += statSync(file).size;
  }
}

function wholeFile({ file, format, sure }: Source, bytes: Buffer, maxBytes: number): Work | Problem {
  const id = JSON.stringify(file ?? 'stdin');
  if (bytes.length > maxBytes) return { error: 'too long', id };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { id, text, ...(format === 'html' ? { html: true } : sure ? { html: false } : {}) };
  } catch {
    return { error: 'not UTF-8', id };
  }
}

/** All bytes of a stream, or a little more than `maxBytes` of them. */
async function collect(stream: AsyncIterable<Buffer | string>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(chunks);
}
