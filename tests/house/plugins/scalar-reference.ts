/** The kernel's shared source over plain cells and a scalar step, for tests and benchmarks. Not here: those parts themselves. */
import type { Plugin } from 'vite';
import { inProject } from '../project.ts';

/** The folder of the parts that stand in for the kernel's own, under the same names. */
const PARTS = 'tests/kernel/scalar-reference';

/** Resolves the parts of the kernel that only WebAssembly can run to their counterparts in plain TypeScript. */
export const scalarReference: Plugin = {
  name: 'scalar-reference',
  enforce: 'pre',
  resolveId(source, importer) {
    const part = /\/(bits|cells|dop853|variations)$/.exec(source)?.[1];
    return part && importer?.includes('/assembly/') ? inProject(`${PARTS}/${part}.ts`) : undefined;
  },
};
