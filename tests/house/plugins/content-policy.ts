/**
 * The content security policy of the built pages, as a `<meta>` in each: scripts, workers and data of their own folder and
 * nothing else. Not in embed.html, which lives in frames without an origin, where 'self' names nothing. Not here: the
 * policy that a page with figures needs (web/guide.html).
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Styles of an index page stand in it, and are named by their hash; styles of elements are sheets, which no policy asks. */
const inlineStyles = (html: string) =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, css]) => `'sha256-${createHash('sha256').update(css!).digest('base64')}'`,
  );

/** The policy for a page. */
export function policyOf(html: string): string {
  return [
    "default-src 'none'",
    // The kernel and the solver are WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${["'self'", ...inlineStyles(html)].join(' ')}`,
    // Places and lengths of bars and marks: attributes that templates write, never text of a scenario.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts the policy in front of all that it governs. */
export const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { filename }) =>
      filename.endsWith('/embed.html')
        ? html
        : html.replace(
            /(<meta charset="utf-8" ?\/?>)/,
            `$1\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`,
          ),
  },
};
