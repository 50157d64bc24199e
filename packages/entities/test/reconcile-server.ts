import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one request. */
export type Handler = (response: ServerResponse, search: string, request: IncomingMessage) => void;
export interface Received {
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
}

/** An answer of wbsearchentities in the shape of Wikidata's, with invented items. */
export const answer = (search: string, ...items: { id: string; label?: string; description?: string; match?: object }[]): string =>
  JSON.stringify({
    searchinfo: { search },
    search: items.map(({ id, label, description, match = { type: 'label', language: 'fr', text: search } }) => ({
      id,
      title: id,
      pageid: 8344,
      concepturi: `http://www.wikidata.org/entity/${id}`,
      repository: 'wikidata',
      url: `//www.wikidata.org/wiki/${id}`,
      display: {
        ...(label && { label: { value: label, language: 'fr' } }),
        ...(description && { description: { value: description, language: 'fr' } }),
      },
      ...(label && { label }),
      ...(description && { description }),
      match,
      aliases: [search],
    })),
    'search-continue': 7,
    success: 1,
  });

export const json = (response: ServerResponse, body: string, status = 200, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), ...headers });
  response.end(body);
};

/** A Wikibase on the loopback: each request takes the next handler, then the last one over and over. */
export async function startServer(): Promise<{
  url: string;
  received: Received[];
  respond: (...handlers: Handler[]) => void;
  stop: () => Promise<void>;
}> {
  let queue: Handler[] = [];
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    received.push({ url, headers: request.headers });
    const handler = queue.length > 1 ? queue.shift() : queue[0];
    handler?.(response, url.searchParams.get('search') ?? '', request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    respond: (...handlers) => {
      received.length = 0;
      queue = handlers;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
