import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadModel as loadInNode } from '@incise/neural';
import { loadModel, type Progress } from '../src/web.ts';
import { isInstalled } from './runtime.ts';

const weights = join(import.meta.dirname, '../weights');
let server: Server;
let url = '';
beforeAll(async () => {
  server = createServer(({ url: path = '' }, response) => {
    const file = join(weights, path);
    if (!existsSync(file)) response.statusCode = 404;
    const bytes = response.statusCode === 404 ? Buffer.alloc(0) : readFileSync(file);
    response.setHeader('content-length', bytes.length).end(bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('weights that are not there', async () => {
  await expect(loadModel({ from: `${url}/nowhere` })).rejects.toThrow(/^@incise\/neural loadModel: http:.*\/nowhere\/.* answers 404$/u);
});

/** Its length in packed bytes says nothing of how many will come. */
const packed = { 'content-encoding': 'br', 'content-length': '5' };

test.each([
  ['without a length', undefined],
  ['packed', packed],
])('without a folder, the files beside the package are asked for; %s, how much will come is not told', async (_, headers) => {
  const asked: string[] = [];
  const seen: Progress[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response('x', headers && { headers }));
  });
  await expect(loadModel({ onProgress: (progress) => seen.push(progress) })).rejects.toThrow(SyntaxError);
  const folder = pathToFileURL(join(weights, '/')).href;
  expect(asked).toEqual(['model.json', 'pieces.txt', 'embeddings.bin', 'encoder.onnx'].map((name) => folder + name));
  expect(seen).toEqual([1, 2, 3, 4].map((loaded) => ({ loaded })));
});

describe.skipIf(!isInstalled('onnxruntime-web') || !isInstalled('onnxruntime-node'))('where both run times are installed', () => {
  test('the browser entry says how far it is, and reads as the one for Node does', async () => {
    const seen: Progress[] = [];
    const model = await loadModel({ from: url, onProgress: (progress) => seen.push(progress) });
    const last = seen.at(-1)!;
    expect(last.loaded).toBe(last.total);
    expect(last.loaded).toBeGreaterThan(15_000_000);
    expect(seen.map(({ loaded }) => loaded)).toEqual(seen.map(({ loaded }) => loaded).sort((a, b) => a - b));

    const inNode = await loadInNode();
    const text = '« Nous irons », a déclaré vendredi Jens Stoltenberg.\n\nIl l’a répété devant la presse à Oslo.';
    const [web, node] = await Promise.all([model.read(text), inNode.read(text)]);
    await Promise.all([model.close(), inNode.close()]);
    expect(web.tokens).toBe(node.tokens);
    for (const kind of ['names', 'content', 'cue', 'source', 'sentence'] as const) {
      const off = web[kind].map((score, k) => Math.abs(Math.exp(score) - Math.exp(node[kind][k]!)));
      expect(Math.max(...off), kind).toBeLessThan(0.15);
    }
  });
});
