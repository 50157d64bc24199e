/** What a link carries. It sits behind the #, which browsers do not send. */
export interface Shared {
  readonly text: string;
  readonly published: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

async function through(bytes: Uint8Array<ArrayBuffer>, transform: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 32_768) binary += String.fromCharCode(...bytes.subarray(i, i + 32_768));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

/** `#d=2024-07-12&t=…`: the text deflated and in base64url, about a half of its size. */
export async function toHash({ text, published }: Shared): Promise<string> {
  const packed = toBase64Url(await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')));
  return `#${published === '' ? '' : `d=${published}&`}t=${packed}`;
}

/** Why a link that carries a text cannot be opened. */
export type LinkProblem = 'broken' | 'too long';

/** What a link may hold when it is unpacked, in bytes: half a megabyte of link could make gigabytes. */
const LIMIT = 2_000_000;
/** A step of so many packed bytes makes a megabyte at most, so that memory stays bounded while the limit is not reached. */
const STEP = 1024;

/** The text behind the hash; what is wrong with it; or undefined where it carries none. */
export async function fromHash(hash: string): Promise<Shared | LinkProblem | undefined> {
  const parameters = new URLSearchParams(hash.replace(/^#/u, ''));
  const packed = parameters.get('t');
  const published = parameters.get('d') ?? '';
  if (packed === null) return undefined;
  try {
    const bytes = await inflate(fromBase64Url(packed));
    if (bytes === undefined) return 'too long';
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), published: DATE.test(published) ? published : '' };
  } catch {
    return 'broken';
  }
}

/** Undefined where the bytes would be more than the limit. */
async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  let read = 0;
  const steps = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      if (read >= packed.length) controller.close();
      else controller.enqueue(packed.slice(read, (read += STEP)));
    },
  });
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = steps.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > LIMIT) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
