/** The colours charts draw with, read from the page's tokens as the browser resolves them. */

const TOKENS = [
  'ground',
  'surface',
  'surface-2',
  'line',
  'line-strong',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'bottleneck',
  'bad',
  'baseline',
  'earth',
  'moon',
  'driver',
  'flight',
  'satellite',
  'plan',
] as const;
type Token = (typeof TOKENS)[number];

export type ChartTheme = { readonly [T in Token]: string } & { readonly font: string };

/** The present theme. Custom properties hold `light-dark()` unresolved, so each goes through a real `color`. */
export function readTheme(): ChartTheme {
  const probe = document.createElement('span');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colours = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, style.color] as const;
  });
  const font = style.fontFamily;
  probe.remove();
  return { ...(Object.fromEntries(colours) as Record<Token, string>), font };
}

let cached: ChartTheme | null = null;
const listeners = new Set<() => void>();

/** The present theme, read once until it changes. */
export function chartTheme(): ChartTheme {
  return (cached ??= readTheme());
}

/** Tell every chart that the page's theme may have changed. */
export function themeChanged(): void {
  cached = null;
  for (const listener of [...listeners]) listener();
}

/** Be told of theme changes; returns the way to stop. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Follow the system: light or dark, forced colours. Called once by main.ts. */
export function followSystemTheme(): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', themeChanged);
}
