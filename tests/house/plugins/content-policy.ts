/**
 * The content security policy of the built pages, as a `<meta>` in each: scripts, workers and data of their own folder and
 * nothing else. Not in embed.html, which lives in frames without an origin, where 'self' names nothing. Not here: the
 * policy that a page with figures needs (web/guide.html).
 */
import type { Plugin } from 'vite';

/** Styles are files, and sheets of elements, which no policy asks. */
export const POLICY = [
  "default-src 'self'",
  // The kernel and the solver are WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  // Places and lengths of bars and marks: attributes that templates write, never text of a scenario.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

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
            `$1<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
          ),
  },
};
