/**
 * Keeps the page's files, so that it opens without a network, and refuses whatever is not one of them: neither the page
 * nor its workers reach another server. The model's large files are kept when they are first asked for.
 */

/** The build puts its files here. */
declare const __FILES__: readonly string[];

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const NAME = `incise ${worker.registration.scope}`;
const LARGE = /\.(?:wasm|onnx|bin|txt)$/u;
const urls = __FILES__.map((file) => new URL(file, worker.registration.scope).href);

async function keep(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll(urls.filter((url) => !LARGE.test(url)));
  await worker.skipWaiting();
}

async function forget(): Promise<void> {
  const cache = await caches.open(NAME);
  const old = (await cache.keys()).filter(({ url }) => !urls.includes(url));
  await Promise.all(old.map((request) => cache.delete(request)));
  await worker.clients.claim();
}

/** The page itself comes from the network where there is one, so that a new version is seen; its other files have names of their own. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  if (request.mode === 'navigate')
    return fetch(request).catch(async (error: unknown) => {
      const page = await cache.match(new URL('index.html', worker.registration.scope), { ignoreVary: true });
      if (page === undefined) throw error;
      return page;
    });
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok && urls.includes(request.url)) await cache.put(request, response.clone());
  return response;
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keep());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(forget());
});
worker.addEventListener('fetch', (event) => {
  const here = event.request.url.startsWith(worker.registration.scope);
  event.respondWith(here ? answer(event.request) : Response.error());
});
