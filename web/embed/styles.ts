/** Style sheets of what is alive: the page's own tokens, each open to a host as `--moonline-<name>`. Made once. */
import theme from '../theme.css?inline';
import drawing from '../drawing/drawing-styles.css?inline';
import live from './live-styles.css?inline';
import number from './number-styles.css?inline';

/** The page's tokens for a shadow root: on its host, and each behind a property that the host's page may set. */
export function openTokens(css: string): string {
  return css
    .replace(/:root(\[[^\]]*\])?/g, (_, attribute: string | undefined) => `:host${attribute ? `(${attribute})` : ''}`)
    .replace(/(--([\w-]+)):\s*([^;}]+)/g, '$1:var(--moonline-$2,$3)')
    .replace(/color-scheme:[^;}]+;?/g, '');
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

export const TOKENS = sheetOf(openTokens(theme));
export const FIGURE = sheetOf(drawing + live);
export const NUMBER = sheetOf(number);
