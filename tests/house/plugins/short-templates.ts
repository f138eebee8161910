/** Shortens HTML and CSS inside template strings, which a minifier must leave as they are. Not here: style sheets in files. */
import type { Plugin } from 'vite';

/** A part of a style sheet without the spaces and comments that mean nothing. */
const shortCss = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*([{},;])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/;}/g, '}');

/** A whole css template, its `${…}` parts unchanged. */
const shortSheet = (sheet: string) =>
  sheet
    .split(/(\$\{[^}]*\})/)
    .map((part) => (part.startsWith('${') ? part : shortCss(part)))
    .join('');

/** Removes indentation from the page's html and css templates, and comments from the latter. */
export const shortTemplates: Plugin = {
  name: 'short-templates',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\/web\/.*\.ts$/.test(id) && /\b(html|css)`/.test(code)
      ? { code: code.replace(/\bcss`[^`]*`/g, shortSheet).replace(/\n\s+/g, '\n'), map: null }
      : undefined,
};
