/** Makes packages go through an object's own keys alone. Not here: which builds need it (vite.config.ts). */
import type { Plugin } from 'vite';

/** `for (const key in object)` over a name or a member. */
const LOOP = /\bfor ?\((?:const|let|var) (\w+) in ([\w$.]+)\)/g;

/**
 * A page that an embedded figure stands in may have put something enumerable on Object.prototype, and every `for … in` of a
 * package meets it: a scenario then has a field of that name, which nothing can check.
 */
export const ownKeys: Plugin = {
  name: 'own-keys',
  transform: (code, id) =>
    /\/node_modules\/(?:valibot|glpk\.js)\/.*\.m?js$/.test(id) && LOOP.test(code)
      ? { code: code.replace(LOOP, 'for (const $1 of Object.keys($2))'), map: null }
      : undefined,
};
