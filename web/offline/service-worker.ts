/**
 * The service worker: keeps every file of this release, answers from what it keeps, and lets a new release in only when
 * the page says so. Nothing is fetched that is not part of the page. The lists are filled in by the build.
 */
declare const __PRECACHE__: readonly string[];
declare const __PRECACHE_VERSION__: string;

/** The parts of a service worker's scope that are used here; TypeScript's own lie in a library that excludes the DOM. */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}

const scope = globalThis as unknown as Scope;
const PREFIX = 'moonline ';
const NAME = `${PREFIX}${__PRECACHE_VERSION__}`;
/** The release before stays for pages that still run it. */
const KEPT_COUNT = 2;

scope.addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(NAME);
    await cache.addAll(__PRECACHE__.map((file) => new Request(file, { cache: 'no-cache' })));
  };
  event.waitUntil(fill());
});

scope.addEventListener('activate', (event) => {
  const tidy = async () => {
    // In the order they were made: the newest last.
    const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
    await Promise.all(ours.slice(0, -(KEPT_COUNT - 1)).map((name) => caches.delete(name)));
    await scope.clients.claim();
  };
  event.waitUntil(tidy());
});

scope.addEventListener('message', (event) => {
  if (event.data === 'update') void scope.skipWaiting();
});

/** What is cached for a request: of this release, else of the one before. */
async function cached(request: Request): Promise<Response | undefined> {
  const url = new URL(request.url);
  url.search = '';
  url.hash = '';
  const address = url.href === scope.registration.scope ? `${url.href}index.html` : url.href;
  const own = await (await caches.open(NAME)).match(address);
  return own ?? caches.match(address);
}

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  event.respondWith(cached(request).then((response) => response ?? fetch(request)));
});
