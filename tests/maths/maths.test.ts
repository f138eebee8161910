/** Sines, powers and their like without `Math`: against 60 digits of mpmath, at their edges, and in other packages. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as angles from '../../src/maths/angles.ts';
import * as powers from '../../src/maths/powers.ts';
import * as tangents from '../../src/maths/tangents.ts';
import { cube, hypot, square } from '../../src/maths/products.ts';
import { sharedMaths } from '../house/plugins/shared-maths.ts';
import reference from './reference.json';

type Named = Record<string, (...of: number[]) => number>;
const FUNCTIONS: Named = { ...angles, ...tangents, ...powers };
const ULP: Record<string, number> = { tan: 2, asin: 3, acos: 3, atan: 3, expm1: 3, exp: 1.5, pow: 1.5, atan2: 3 };

/** Distance of two doubles in units in the last place of the second. */
function unitsApart(a: number, b: number): number {
  const bits = new BigInt64Array(new Float64Array([Math.abs(b)]).buffer);
  bits[0]! += 1n;
  return Math.abs(a - b) / (new Float64Array(bits.buffer)[0]! - Math.abs(b));
}

it.each(reference as [string, number[], number][])(
  'published: %s of %s is what mpmath 1.3 gives at 60 digits',
  (name, of, value) => {
    const found = FUNCTIONS[name]!(...of);
    if (value === 0) expect(found).toBe(0);
    else expect(unitsApart(found, value)).toBeLessThanOrEqual(ULP[name] ?? 1);
  },
);

it('by hand: powers of two and ten, and their logarithms, are exact', () => {
  for (let n = -1074; n <= 1023; n++) {
    expect(powers.pow(2, n)).toBe(2 ** n);
    expect(powers.log2(2 ** n)).toBe(n);
  }
  for (let n = -307; n <= 308; n++) expect(powers.log10(Number(`1e${n}`))).toBe(n);
  for (let n = 0; n <= 22; n++) expect(powers.pow(10, n)).toBe(Number(`1e${n}`));
});

const EDGES = [0, -0, 1, -1, 2, -2, 3, 0.5, -0.5, -7.5, Infinity, -Infinity, NaN, 1e-310, 1e308];

it.each(['sin', 'cos', 'tan', 'atan', 'asin', 'acos', 'exp', 'expm1', 'log', 'log2', 'log10'])(
  'property: %s is that of the language at its edges and within rounding elsewhere',
  (name) => {
    const plain = (Math as unknown as Named)[name]!;
    const angle = ['sin', 'cos', 'tan'].includes(name);
    for (const x of EDGES.filter((edge) => !angle || Math.abs(edge) !== 1e308)) {
      const [found, wanted] = [FUNCTIONS[name]!(x), plain(x)];
      if (!Object.is(found, wanted)) expect(unitsApart(found, wanted)).toBeLessThanOrEqual(3);
    }
    fc.assert(
      fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (x) => {
        const [found, wanted] = [FUNCTIONS[name]!(x), plain(x)];
        return Object.is(found, wanted) || unitsApart(found, wanted) <= 4;
      }),
      { seed: 1, numRuns: 2000 },
    );
  },
);

it('property: powers and angles of two numbers are those of the language at their edges', () => {
  for (const x of EDGES)
    for (const y of EDGES)
      for (const [found, wanted] of [
        [powers.pow(x, y), x ** y],
        [angles.atan2(x, y), Math.atan2(x, y)],
      ] as const)
        if (!Object.is(found, wanted)) expect(unitsApart(found, wanted), `${x}, ${y}`).toBeLessThanOrEqual(2);
});

it('by hand: squares, cubes and lengths', () => {
  expect([square(3), cube(-2), hypot(3, 4), hypot(2, 3, 6), hypot()]).toEqual([9, -8, 5, 7, 0]);
});

it('by hand: the ephemeris’s package asks `Math` for nothing that differs between engines', async () => {
  const { readFileSync } = await import('node:fs');
  const source = readFileSync('node_modules/astronomy-engine/esm/astronomy.js', 'utf8');
  const transform = sharedMaths.transform as (code: string, id: string) => { code: string };
  const { code } = transform(source, '/node_modules/astronomy-engine/esm/astronomy.js');
  expect(code.match(/\bMath\.(sin|cos|tan|asin|acos|atan2?|exp|log10|pow|hypot)\b/g)).toBeNull();
  expect(source.match(/[\w)\]] \*\* [\w(]/g)).toBeNull();
});
