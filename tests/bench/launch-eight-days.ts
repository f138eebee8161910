/**
 * launch-8-days: launches from the lunar surface flown for 8.7 days at tolerance 1e-12 and at the product's 1e-13.
 * Error: the worst of the 24 high-precision launches at 7 days, in km and as a share of its bar (384400e-13 × condition).
 */
import { constantSet, problemUnits } from '../../src/flight/circular/constant-sets.ts';
import { loadKernel, type Batch, type Kernel } from '../../src/kernel/kernel.ts';
import { radians } from '../../src/units.ts';
import { scalarReference } from '../kernel/scalar-reference/kernel.ts';
import type { BenchRow } from './bench.ts';
import { alternate } from './measure.ts';

const LAUNCH_COUNT = 2000;
const FLIGHT_DAYS = 8.7;
const TRUTH_DAYS = 7;

interface Site {
  readonly latitude_deg: number;
  readonly longitude_deg: number;
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
  readonly speed_m_s: number;
}

interface TruthCase {
  readonly site: Site;
  readonly expect: { readonly samples: readonly { time_days: number; position_km: number[]; condition: number }[] };
}

const constants = constantSet('de440');
const units = problemUnits(constants);

function batchOf(kernel: Kernel, sites: readonly Site[], days: number, tolerance: number): Batch {
  const state = kernel.launchStates(
    sites.map((s) => ({
      latitude: radians(s.latitude_deg),
      longitude: radians(s.longitude_deg),
      azimuth: radians(s.azimuth_deg),
      elevation: radians(s.elevation_deg),
      radius: constants.moonRadius_km / units.length_km,
      speed: s.speed_m_s / 1000 / units.speed_km_s,
    })),
  );
  const endTime = new Float64Array(sites.length).fill(days / units.time_days);
  return { massRatio: units.massRatio, tolerance, state, endTime };
}

function worstError(
  kernel: Kernel,
  cases: readonly TruthCase[],
  tolerance: number,
): { error_km: number; share: number } {
  const flown = kernel.propagate(
    batchOf(
      kernel,
      cases.map((c) => c.site),
      TRUTH_DAYS,
      tolerance,
    ),
  );
  let worst = { error_km: 0, share: 0 };
  cases.forEach((c, i) => {
    const truth = c.expect.samples.find((s) => s.time_days === TRUTH_DAYS)!;
    const [x, y, z] = flown.state.slice(0, 3).map((column) => column[i]! * units.length_km);
    const shift_km = (1 - units.massRatio) * units.length_km;
    const error_km = Math.hypot(
      x! + shift_km - truth.position_km[0]!,
      y! - truth.position_km[1]!,
      z! - truth.position_km[2]!,
    );
    const share = error_km / (384400e-13 * truth.condition);
    if (share > worst.share) worst = { error_km, share };
  });
  return worst;
}

/** Two rows: at 1e-12 and at the product's tolerance, each against the scalar reference. */
export async function launchEightDays(read: (path: string) => Uint8Array<ArrayBuffer>): Promise<BenchRow[]> {
  const kernel = await loadKernel(read('dist/kernel/release.wasm'));
  const reference = scalarReference();
  const { cases } = JSON.parse(new TextDecoder().decode(read('tests/reference/launches.json'))) as {
    cases: TruthCase[];
  };
  const sites = Array.from({ length: LAUNCH_COUNT }, (_, i) => {
    const { site } = cases[i % cases.length]!;
    return { ...site, speed_m_s: site.speed_m_s + 0.001 * Math.floor(i / cases.length) };
  });
  const rows: BenchRow[] = [];
  for (const tolerance of [1e-12, 1e-13]) {
    const batch = batchOf(kernel, sites, FLIGHT_DAYS, tolerance);
    const [fast, plain] = await alternate(15, [() => kernel.propagate(batch), () => reference.propagate(batch)]);
    const steps = kernel.propagate(batch).stepCount.reduce((a, b) => a + b, 0) / LAUNCH_COUNT;
    const { error_km, share } = worstError(kernel, cases, tolerance);
    const each = (ms: number) => ((1000 * ms) / LAUNCH_COUNT).toFixed(1);
    rows.push({
      problem: `launch-8-days ${tolerance.toExponential()}`,
      time: `${each(fast!.median_ms)} µs per trajectory, ${steps.toFixed(0)} steps`,
      spread: `${each(fast!.least_ms)}–${each(fast!.p90_ms)} µs`,
      error: `${error_km.toExponential(1)} km, ${share.toPrecision(2)} of the bar`,
      reference: `${each(plain!.median_ms)} µs, ratio ${(plain!.median_ms / fast!.median_ms).toFixed(2)}`,
    });
  }
  return rows;
}
