/**
 * Keeps one build of the atlas, whole, and answers with it: page, code and data always are of the same
 * build. A new build is kept beside it and waits until no page uses the old one, or the reader agrees.
 */
import { classifyRequest, isAtlasPage, isNamedByContent } from './classifyRequest.ts';
import { type OfflineFile, takeOverMessage } from './offlineFile.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written here by the build, see `scripts/offline/`. */
declare const OFFLINE_FILES: readonly OfflineFile[];
declare const OFFLINE_BUILD: string;

const { scope } = self.registration;
/** Stores are shared by all that a site hosts: names begin with the folder of this atlas. */
const storePrefix = `atlas ${scope} `;
const store = { cacheName: storePrefix + OFFLINE_BUILD, ignoreVary: true };

const integrityByUrl = new Map(
  OFFLINE_FILES.map(({ address, integrity }) => [new URL(address, scope).href, integrity]),
);

/** A store that fails holds nothing: the network is asked in its place. */
const find = (url: string, options: MultiCacheQueryOptions) =>
  caches.match(url, options).catch(() => undefined);

/** All the files, each checked by its hash, or none: a build half published is not kept. */
async function keepBuild(): Promise<void> {
  // A copy goes by the hashes of all it holds: where it is whole, it is this one.
  if (await find(scope, store)) return;
  await caches.delete(store.cacheName);
  const cache = await caches.open(store.cacheName);
  const keep = async (url: string) => {
    const response = await fetch(url, {
      cache: isNamedByContent(url) ? 'default' : 'no-cache',
      integrity: integrityByUrl.get(url) ?? '',
      priority: 'low',
    });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    await cache.put(url, response);
  };
  try {
    await Promise.all([...integrityByUrl.keys()].filter((url) => url !== scope).map(keep));
    // Last, as the sign that the others are there.
    await keep(scope);
  } catch (error) {
    await caches.delete(store.cacheName);
    throw error;
  }
}

/** The stores of whole builds other than this one, oldest first. */
async function findOtherBuilds(): Promise<string[]> {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(storePrefix) && name !== store.cacheName,
  );
  const pages = await Promise.all(names.map((cacheName) => find(scope, { cacheName })));
  return names.filter((_, at) => pages[at]);
}

/** Waits for the reader's consent, unless the build in use has lost its copy. */
async function install(): Promise<void> {
  await keepBuild();
  if ((await findOtherBuilds()).length === 0) await self.skipWaiting();
}

/** Only the build before this one stays: pages opened with it still find all that they name. */
async function activate(): Promise<void> {
  const previous = (await findOtherBuilds()).at(-1);
  const names = (await caches.keys()).filter((name) => name.startsWith(storePrefix));
  const old = names.filter((name) => name !== store.cacheName && name !== previous);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answerPage(event: FetchEvent): Promise<Response> {
  const kept = await find(scope, store);
  if (kept) return kept;
  // The browser took the copy away: the network answers for all, while the copy is made anew.
  await caches.delete(store.cacheName).catch(() => false);
  const answer = fetch(event.request);
  event.waitUntil(answer.then(keepBuild).catch(() => {}));
  return answer;
}

async function answerFile(request: Request, clientId: string): Promise<Response> {
  const client = await self.clients.get(clientId);
  if (client?.type === 'window' && !isFullAtlas(client)) return fetch(request);
  const { url } = request;
  const kept =
    (await find(url, store)) ??
    // Code and data of the build before, for a page that was opened with it.
    (isNamedByContent(url) ? await find(url, { ignoreVary: true }) : undefined);
  if (kept) return kept;
  const integrity = integrityByUrl.get(url);
  // Lost from the copy: the same bytes or none, lest code and data be of two builds.
  const isInCopy = integrity !== undefined && (await find(scope, store)) !== undefined;
  return isInCopy ? fetch(url, { integrity }) : fetch(request);
}

const isFullAtlas = (client: Client) =>
  isAtlasPage(client.url, scope) && client.frameType !== 'nested';

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  if (event.data === takeOverMessage) void self.skipWaiting();
});

/** Pages left to the network since this worker started: what they ask for passes it by altogether. */
const others = new Set<string>();

self.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  const kind = classifyRequest(request, scope);
  if (kind === 'page') event.respondWith(answerPage(event));
  else if (request.mode === 'navigate') others.add(resultingClientId);
  else if (kind === 'file' && !others.has(clientId)) {
    event.respondWith(answerFile(request, clientId));
  }
});
