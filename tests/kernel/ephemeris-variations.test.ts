/** The state transition matrix of the ephemeris model: against differences, its symplectic form, the circular problem. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { radiationFactor, type EphemerisSpan } from '../../src/flight/ephemeris/ephemeris-model.ts';
import type { Batch, BatchResult, Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild } from './loaded.ts';
import { AU_KM, constants, modelOf, sky, units } from './sky.ts';

let kernel: Kernel;
beforeAll(async () => {
  kernel = await kernelBuild('release');
});

const real = modelOf(
  sky({
    moon_km: (t) => [384400 * Math.cos(t / 4.3), 380000 * Math.sin(t / 4.3), 30000 * Math.sin(t / 4)],
    sun_km: (t) => [AU_KM * Math.cos(1 + t / 58), AU_KM * Math.sin(1 + t / 58), 1e6],
    moonQuaternion: (t) => [Math.cos(t / 9), 0.1, 0.2, Math.sin(t / 9)],
    earthPole: () => [0.6, 0, 0.8],
  }),
  { sun: true, figures: true },
);
/** Without shadows, whose edges the matrix leaves out (assembly/dynamics/forces/radiation.ts). */
const sunlit: EphemerisSpan = { ...real, kernel: { ...real.kernel, radiusEarth: 0, radiusMoon: 0 } };
/** Figures a thousand times as strong: they cannot hide behind the pulls. */
const exaggerated: EphemerisSpan = {
  ...sunlit,
  kernel: {
    ...sunlit.kernel,
    moonJ2: 1000 * real.kernel.moonJ2,
    moonC22: 1000 * real.kernel.moonC22,
    earthJ2: 1000 * real.kernel.earthJ2,
  },
};

function batchOf(
  model: EphemerisSpan,
  centre: 'moon' | 'earth',
  rows: readonly (readonly number[])[],
  time: number,
  radiation = radiationFactor(0.5, constants),
  more: Partial<Batch> = {},
): Batch {
  return {
    massRatio: units.massRatio,
    tolerance: 1e-13,
    state: Array.from({ length: 6 }, (_, c) => Float64Array.from(rows, (r) => r[c]!)),
    endTime: new Float64Array(rows.length).fill(time),
    ephemeris: {
      model: model.kernel,
      centre,
      epoch: new Float64Array(rows.length).fill(0.4),
      radiation: new Float64Array(rows.length).fill(radiation),
    },
    ...more,
  };
}

const matrixOf = (flown: BatchResult, i = 0) =>
  [0, 1, 2, 3, 4, 5].map((r) => [0, 1, 2, 3, 4, 5].map((c) => flown.matrix[6 * c + r]![i]!));

/** States at `least` to `most` from a body, at about its escape speed. */
const statesAbout = (gm: number, least: number, most: number) =>
  fc
    .tuple(
      fc.double({ min: 0, max: 6.28, noNaN: true }),
      fc.double({ min: least, max: most, noNaN: true }),
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    )
    .map(([angle, r, tilt]) => {
      const speed = Math.sqrt((2 * gm) / r) * 1.05;
      return [
        r * Math.cos(angle),
        r * Math.sin(angle),
        tilt * r,
        speed * Math.cos(angle + tilt),
        speed * Math.sin(angle + tilt),
        0.3 * speed,
      ];
    });
const cases = [
  ['moon', statesAbout(units.massRatio, 0.01, 0.3)],
  ['earth', statesAbout(1 - units.massRatio, 0.05, 0.5)],
] as const;

describe.each(cases)('by hand: about the %s', (centre, states) => {
  // An area of 0.5 m²/kg is that of a deployed sail of solar cells; 500 makes light as strong as the Moon at half way.
  test.each([
    ['all forces', sunlit, 0.5, 2e-6],
    ['figures a thousandfold', exaggerated, 0.5, 2e-6],
    ['light a thousandfold', sunlit, 500, 2e-6],
    ['shadows, whose edges are left out', real, 0.5, 2e-3],
  ] as const)('differences of neighbouring flights: %s', (_, model, area_m2_kg, barRatio) => {
    const light = radiationFactor(area_m2_kg, constants);
    fc.assert(
      fc.property(states, fc.double({ min: 0.02, max: 0.5, noNaN: true }), (row, time) => {
        const matrix = matrixOf(kernel.propagate(batchOf(model, centre, [row], time, light, { matrix: true })));
        const largest = Math.max(...matrix.flat().map(Math.abs));
        const step = 1e-6 / Math.sqrt(largest);
        for (let c = 0; c < 6; c++) {
          const moved = (sign: number) => row.map((x, i) => (i === c ? x + sign * step : x));
          const ends = kernel.propagate(batchOf(model, centre, [moved(-1), moved(1)], time, light));
          for (let r = 0; r < 6; r++)
            expect(Math.abs((ends.state[r]![1]! - ends.state[r]![0]!) / (2 * step) - matrix[r]![c]!)).toBeLessThan(
              barRatio * largest * Math.max(1, largest / 100),
            );
        }
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test('symplectic on inertial axes: MᵀJM = J, hence determinant 1', () => {
    const J = (i: number, j: number) => (j === i + 3 ? 1 : j === i - 3 ? -1 : 0);
    fc.assert(
      fc.property(states, fc.double({ min: 0.05, max: 1, noNaN: true }), (row, time) => {
        const M = matrixOf(kernel.propagate(batchOf(exaggerated, centre, [row], time, undefined, { matrix: true })));
        const size = Math.max(...M.flat().map((x) => x * x));
        for (let i = 0; i < 6; i++)
          for (let j = 0; j < 6; j++) {
            let form = 0;
            for (let k = 0; k < 3; k++) form += M[k]![i]! * M[k + 3]![j]! - M[k + 3]![i]! * M[k]![j]!;
            expect(Math.abs(form - J(i, j))).toBeLessThan(1e-10 * Math.max(1, size));
          }
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  test('the speed’s column is the matrix times the direction of the start', () => {
    const rows = fc.sample(states, { seed: 13, numRuns: 9 });
    const whole = kernel.propagate(batchOf(real, centre, rows, 0.4, undefined, { matrix: true }));
    const speed = kernel.propagate(batchOf(real, centre, rows, 0.4, undefined, { matrix: 'speed' }));
    rows.forEach((row, i) => {
      const size = Math.hypot(...row.slice(3));
      matrixOf(whole, i).forEach((line, r) => {
        const along = [0, 1, 2].reduce((sum, k) => sum + (line[3 + k]! * row[3 + k]!) / size, 0);
        expect(speed.matrix[r]![i]! / along).toBeCloseTo(1, 11);
      });
    });
  });
});

test('by hand: without Sun, figures and light, on a circular Moon, it is the circular problem’s seen from inertial axes', () => {
  // The axes turn at rate 1: x = R(t) ξ and x′ = R(t)(ξ′ + e₃ × ξ).
  const circle = modelOf(
    sky({
      moon_km: (t) => [384400 * Math.cos(t / units.time_days), 384400 * Math.sin(t / units.time_days), 0],
    }),
  );
  const [epoch, time] = [0.4, 0.5];
  const turned = (angle: number, s: readonly number[]) => {
    const [c, n] = [Math.cos(angle), Math.sin(angle)];
    const [u, v] = [s[3]! - s[1]!, s[4]! + s[0]!];
    return [c * s[0]! - n * s[1]!, n * s[0]! + c * s[1]!, s[2]!, c * u - n * v, n * u + c * v, s[5]!];
  };
  const start = [0.03, 0.01, 0.005, 0.5, 0.6, 0.1];
  const rotating = kernel.propagate({
    massRatio: units.massRatio,
    tolerance: 1e-13,
    state: start.map((x) => Float64Array.of(x)),
    endTime: Float64Array.of(time),
    matrix: true,
  });
  const inertial = kernel.propagate(batchOf(circle, 'moon', [turned(epoch, start)], time, 0, { matrix: true }));
  const [Φ, Ψ] = [matrixOf(rotating), matrixOf(inertial)];
  const largest = Math.max(...Ψ.flat().map(Math.abs));
  for (let c = 0; c < 6; c++) {
    const unit = [0, 1, 2, 3, 4, 5].map((i) => (i === c ? 1 : 0));
    const expected = turned(
      epoch + time,
      Φ.map((row) => row[c]!),
    );
    const change = turned(epoch, unit);
    Ψ.forEach((row, r) => {
      const got = row.reduce((sum, x, k) => sum + x * change[k]!, 0);
      expect(Math.abs(got - expected[r]!)).toBeLessThan(1e-8 * largest);
    });
  }
});
