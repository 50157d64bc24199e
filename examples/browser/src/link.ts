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

/** Undefined where the hash carries no text, or a broken one. */
export async function fromHash(hash: string): Promise<Shared | undefined> {
  const parameters = new URLSearchParams(hash.replace(/^#/u, ''));
  const packed = parameters.get('t');
  const published = parameters.get('d') ?? '';
  if (packed === null) return undefined;
  try {
    const bytes = await through(fromBase64Url(packed), new DecompressionStream('deflate-raw'));
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), published: DATE.test(published) ? published : '' };
  } catch {
    return undefined;
  }
}
