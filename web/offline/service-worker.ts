/**
 * The service worker: keeps every file of this release, answers from what it keeps, and lets a new release in only when
 * the page says so. Nothing is fetched that is not part of the page, and nothing is kept or given that is not the release
 * byte for byte: a file that the server sends otherwise is not kept, one that was damaged is fetched anew. The lists are
 * filled in by the build (tests/house/plugins/precache.ts).
 */
/** SHA-256 of each file in base 64, by its path beside the worker. */
declare const __PRECACHE__: Readonly<Record<string, string>>;
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

const addressOf = (path: string) => new URL(path, scope.registration.scope).href;
const HASHES = new Map(Object.entries(__PRECACHE__).map(([path, hash]) => [addressOf(path), hash]));

/** Types that a file of an ending may come with; of others only a page in its place is refused. */
const TYPES: readonly (readonly [ending: RegExp, type: RegExp])[] = [
  [/\.html$/, /^text\/html\b/],
  [/\.js$/, /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/],
  [/\.css$/, /^text\/css\b/],
  [/./, /^(?!text\/html\b)/],
];

/** Whether a file comes as what it is: a module of another type is not run. */
function hasType(address: string, answer: Response): boolean {
  return TYPES.find(([ending]) => ending.test(address))![1].test(answer.headers.get('content-type') ?? '');
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

/** An answer if it is the release's file, byte for byte; else null. */
async function checked(address: string, answer: Response | undefined): Promise<Response | null> {
  if (!answer?.ok || !hasType(address, answer)) return null;
  // A body that breaks off is none.
  const bytes = await answer.arrayBuffer().catch(() => null);
  if (!bytes || (await hashOf(bytes)) !== HASHES.get(address)) return null;
  return new Response(bytes, { headers: answer.headers });
}

/** The file from the server, past the browser's own store, if it is the release's. */
async function fetched(address: string): Promise<Response | null> {
  const answer = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  return checked(address, answer);
}

scope.addEventListener('install', (event) => {
  const fill = async () => {
    const files = await Promise.all(
      [...HASHES.keys()].map(async (address) => [address, await fetched(address)] as const),
    );
    const other = files.find(([, file]) => !file)?.[0];
    // Nothing is kept of a release of which a part is missing. The next visit tries again.
    if (other) throw new Error(`The server does not send this release: ${other}`);
    const cache = await caches.open(NAME);
    await Promise.all(files.map(([address, file]) => cache.put(address, file!)));
    if (await isBroken()) await scope.skipWaiting();
  };
  event.waitUntil(
    fill().catch(async (error: unknown) => {
      await caches.delete(NAME);
      throw error;
    }),
  );
});

/** Whether an older worker keeps pages in the place of files: its page cannot ask for an update, so none is waited for. */
async function isBroken(): Promise<boolean> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX) || name === NAME) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const kept = await cache.match(url);
      if (/\.(?:js|css|wasm)$/.test(url) && kept && !hasType(url, kept)) return true;
    }
  }
  return false;
}

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

/** Files that this worker has found whole since it was started. */
const whole = new Set<string>();

/** The kept file, if it is the release's; one that is not is fetched anew, and gone where the server has another. */
async function kept(address: string): Promise<Response | undefined> {
  const cache = await caches.open(NAME);
  const found = await cache.match(address);
  if (found && whole.has(address)) return found;
  let file = await checked(address, found);
  if (!file) {
    file = await fetched(address);
    if (!file) {
      await cache.delete(address);
      return undefined;
    }
    await cache.put(address, file.clone());
  }
  whole.add(address);
  return file;
}

/** What is cached for a request: of this release; a part of the one before, whose page may still be open. */
async function cached(request: Request): Promise<Response | undefined> {
  const url = new URL(request.url);
  url.search = '';
  url.hash = '';
  const address = url.href === scope.registration.scope ? addressOf('index.html') : url.href;
  if (HASHES.has(address)) return kept(address);
  const older = await caches.match(address);
  return older && hasType(address, older) ? older : undefined;
}

let mending: Promise<unknown> | null = null;

/** Look through all that is kept, once: what was damaged is mended before it is asked for. */
async function mend(): Promise<void> {
  mending ??= Promise.all([...HASHES.keys()].map(kept)).then((files) => {
    // The server did not have all of them: the next visit asks again.
    if (files.includes(undefined)) mending = null;
  });
  await mending;
}

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  event.respondWith(cached(request).then((response) => response ?? fetch(request)));
  if (request.mode === 'navigate') event.waitUntil(mend());
});
