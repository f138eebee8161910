/** What the browser stores for the page, by name. A browser may refuse: reading then finds nothing, writing says so. */

/** Names of all that is stored, in one place so that none is used twice. */
export const STORED = {
  theme: 'moonline-theme',
  language: 'moonline-language',
  units: 'moonline-units',
  session: 'moonline-session',
  /** Sessions of other tabs, the newest first. */
  sessions: 'moonline-sessions',
  /** Texts that could not be read, set aside before anything was written over them. */
  damaged: 'moonline-damaged',
  scenarios: 'moonline-scenarios',
  lessons: 'moonline-lessons',
} as const;
type StoredName = (typeof STORED)[keyof typeof STORED];

/** The text stored under a name, or null where there is none or the browser refuses. */
export function stored(name: StoredName): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

type Listener = () => void;
const listeners = new Map<StoredName, Set<Listener>>();

/** Be told when what is stored under a name changes, by this page or in another tab; returns the way to stop. */
export function observeStored(name: StoredName, listener: Listener): () => void {
  const told = listeners.get(name) ?? new Set();
  listeners.set(name, told.add(listener));
  const elsewhere = ({ key }: StorageEvent) => key === name && listener();
  addEventListener('storage', elsewhere);
  return () => {
    told.delete(listener);
    removeEventListener('storage', elsewhere);
  };
}

/** Store a text; false where the browser refuses or is full. */
export function storeText(name: StoredName, text: string): boolean {
  try {
    localStorage.setItem(name, text);
  } catch {
    return false;
  }
  for (const listener of listeners.get(name) ?? []) listener();
  return true;
}

/** The one of several choices that is stored, else the first. */
export function storedChoice<T extends string>(name: StoredName, choices: readonly T[]): T {
  const text = stored(name);
  return choices.find((choice) => choice === text) ?? choices[0]!;
}

/** Under this name each tab has its own id, which a reload leaves and another tab does not have. */
export const TAB = 'moonline-tab';

/** The id of this tab, null in one that has none yet or where the browser refuses. */
export function tabId(): string | null {
  try {
    return sessionStorage.getItem(TAB);
  } catch {
    return null;
  }
}
