/** Makes the ephemeris's package give the same digits in every engine. Not here: the functions (src/maths). */
import type { Plugin } from 'vite';
import { inProject } from '../project.ts';

/** Functions of `Math` whose last digits differ between engines, by the file that has them. */
const SHARED = {
  angles: ['acos', 'atan2', 'cos', 'sin'],
  tangents: ['asin', 'atan', 'tan'],
  powers: ['exp', 'log10', 'pow'],
  products: ['hypot'],
} as const;
/** What it uses as well, for what the project does not ask it: the brightness of planets. */
const UNASKED = ['cbrt'];
const EXACT = ['abs', 'ceil', 'floor', 'max', 'min', 'round', 'sqrt', 'PI', 'LN2', 'sign', 'trunc'];

/**
 * astronomy-engine takes sines and the like from `Math`: here it takes them from where the engine's rooms do. It has to
 * be part of every build for that, those for Node included.
 */
export const sharedMaths: Plugin = {
  name: 'shared-maths',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/astronomy-engine\/esm\/astronomy\.js$/.test(id)) return undefined;
    const names: readonly string[] = Object.values(SHARED).flat();
    const other = [...code.matchAll(/\bMath\.(\w+)/g)].map((match) => match[1]!);
    const unknown = other.filter((name) => ![...names, ...UNASKED, ...EXACT].includes(name));
    if (unknown.length) throw new Error(`${id} is another release: it asks for Math.${unknown.join(', Math.')}`);
    const imports = Object.entries(SHARED).map(
      ([file, of]) =>
        `import {${of.map((name) => `${name} as shared_${name}`).join(',')}} from ${JSON.stringify(inProject(`src/maths/${file}.ts`))};`,
    );
    const replaced = code.replace(/\bMath\.(\w+)/g, (all, name: string) =>
      names.includes(name) ? `shared_${name}` : all,
    );
    // On the first line, so that the lines of the source stay.
    return { code: imports.join('') + replaced, map: null };
  },
};
