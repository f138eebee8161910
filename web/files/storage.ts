/** What the browser keeps for the page, by name. A browser may refuse: reading then finds nothing, writing says so. */

/** Names of all that is kept, in one place so that none is used twice. */
export const KEPT = {
  theme: 'moonline-theme',
  language: 'moonline-language',
  units: 'moonline-units',
  session: 'moonline-session',
  scenarios: 'moonline-scenarios',
  lessons: 'moonline-lessons',
} as const;
type KeptName = (typeof KEPT)[keyof typeof KEPT];

/** The text kept under a name, or null where there is none or the browser refuses. */
export function kept(name: KeptName): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

type Listener = () => void;
const listeners = new Map<KeptName, Set<Listener>>();

/** Be told when what is kept under a name changes, by this page or in another tab; returns the way to stop. */
export function observeKept(name: KeptName, listener: Listener): () => void {
  const told = listeners.get(name) ?? new Set();
  listeners.set(name, told.add(listener));
  const elsewhere = ({ key }: StorageEvent) => key === name && listener();
  addEventListener('storage', elsewhere);
  return () => {
    told.delete(listener);
    removeEventListener('storage', elsewhere);
  };
}

/** Keep a text; false where the browser refuses or has no room. */
export function keep(name: KeptName, text: string): boolean {
  try {
    localStorage.setItem(name, text);
  } catch {
    return false;
  }
  for (const listener of listeners.get(name) ?? []) listener();
  return true;
}

/** The one of several choices that is kept, else the first. */
export function keptChoice<T extends string>(name: KeptName, choices: readonly T[]): T {
  const text = kept(name);
  return choices.find((choice) => choice === text) ?? choices[0]!;
}
