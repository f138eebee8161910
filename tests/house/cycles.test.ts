/** No file imports itself through others, types included. */
import { describe, expect, it } from 'vitest';
import { importCycles } from './cycles.ts';
import { sourceFiles } from './source-files.ts';

describe('by hand: import cycles', () => {
  it('are in no file of the engine, the page or the kernel', () => {
    const files = sourceFiles().filter(({ path }) => /^(assembly|src|web)\/.*\.ts$/.test(path));
    expect(files.length).toBeGreaterThan(300);
    expect(importCycles(files)).toEqual([]);
  });

  const file = (path: string, text: string) => ({ path, text });

  it.each([
    ['of values', `import { b } from './b.ts';`, `import { a } from './a.ts';`],
    ['of types', `import type { B } from './b.ts';`, `import { type A } from './a.ts';`],
    ['of a type inside an expression', `type B = import('./b.ts').B;`, `export type { A } from './a.ts';`],
    ['of a part loaded later', `const b = () => import('./b.ts');`, `export * from './a.ts';`],
    ['of a worker', `import B from './b.ts?worker';`, `import { a } from '../web/a.ts';`],
  ])('are found: one %s', (_, a, b) => {
    expect(importCycles([file('web/a.ts', a), file('web/b.ts', b)])).toEqual(['web/a.ts → web/b.ts → web/a.ts']);
  });

  it('are found over several folders, each once', () => {
    const files = [
      file('src/x/one.ts', `import '../y/two.ts';`),
      file('src/y/two.ts', `import '../z/three.ts';`),
      file('src/z/three.ts', `import type { One } from '../x/one.ts';\nimport './three.ts';`),
    ];
    expect(importCycles(files)).toEqual([
      'src/x/one.ts → src/y/two.ts → src/z/three.ts → src/x/one.ts',
      'src/z/three.ts → src/z/three.ts',
    ]);
  });

  it('are not seen where two files import the same third', () => {
    const files = [
      file('src/a.ts', `import './b.ts';\nimport './c.ts';`),
      file('src/b.ts', `import './c.ts';`),
      file('src/c.ts', `import 'lit';`),
    ];
    expect(importCycles(files)).toEqual([]);
  });
});
