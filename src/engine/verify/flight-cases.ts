/** Reference cases of free flight: periodic orbits, propagations, libration points, launches from the lunar surface. */
import { hypot } from '../../maths/products.ts';
import { constantSet, problemUnits } from '../../flight/circular/constant-sets.ts';
import type { ConstantSet } from '../../flight/flight-result.ts';
import {
  barycentric,
  endStates,
  launchColumns,
  launchSamples,
  moonCentred,
  stateRow,
} from '../../flight/circular/free-flight.ts';
import { jacobiConstant, librationPoints } from '../../flight/circular/three-body.ts';
import { monodromyMatrix, stabilityIndex } from '../../flight/circular/monodromy.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { VerifiedCase } from '../engine-api.ts';
import { has, numberIn, numbersIn, recordIn, recordsIn, type ReferenceCase } from './case.ts';
import { verified, type Comparison } from './comparison.ts';

const largest = (a: readonly number[], b: readonly number[]) =>
  a.reduce((most, value, i) => {
    const gap = Math.abs(value - b[i]!);
    return gap > most || Number.isNaN(gap) ? gap : most;
  }, 0);

/** Kinds `periodic`: closes after a period; Jacobi constant and stability agree where the file states them. */
export function verifyPeriodicCase(kernel: Kernel, c: ReferenceCase): VerifiedCase {
  const massRatio = numberIn(c, 'mu');
  const state = numbersIn(c, 'state', 6);
  const period = numberIn(c, 'period');
  const expect = recordIn(c, 'expect');
  const tolerance = recordIn(c, 'tolerance');
  const start = moonCentred(massRatio, state);
  const end = stateRow(endStates(kernel, massRatio, [start], period), 0);
  const closure = largest(end, start);
  const jacobi = jacobiConstant(massRatio, start);
  const computed: Record<string, unknown> = { closure, jacobi };
  const comparisons: Comparison[] = [{ error: closure, tolerance: numberIn(tolerance, 'closure') }];
  if (has(expect, 'jacobi'))
    comparisons.push({
      error: Math.abs(jacobi - numberIn(expect, 'jacobi')),
      tolerance: numberIn(tolerance, 'jacobi'),
    });
  if (has(expect, 'stability')) {
    const wanted = numberIn(expect, 'stability');
    const stability = stabilityIndex(monodromyMatrix(kernel, massRatio, start, period));
    computed['stability'] = stability;
    comparisons.push({ error: Math.abs(stability / wanted - 1), tolerance: numberIn(tolerance, 'stability_relative') });
  }
  return verified(c, computed, comparisons);
}

/** Kind `propagate`: the state after a time. */
export function verifyPropagateCase(kernel: Kernel, c: ReferenceCase): VerifiedCase {
  const massRatio = numberIn(c, 'mu');
  const start = moonCentred(massRatio, numbersIn(c, 'state', 6));
  const end = endStates(kernel, massRatio, [start], numberIn(c, 'time'));
  const state = barycentric(massRatio, stateRow(end, 0));
  const wanted = numbersIn(recordIn(c, 'expect'), 'state', 6);
  return verified(c, { state }, [
    { error: largest(state, wanted), tolerance: numberIn(recordIn(c, 'tolerance'), 'state') },
  ]);
}

/** Kind `lagrange`: places of the libration points and their Jacobi constants. */
export function verifyLagrangeCase(c: ReferenceCase): VerifiedCase {
  const massRatio = numberIn(c, 'mu');
  const points = librationPoints(massRatio);
  const expect = recordIn(c, 'expect');
  const tolerance = numberIn(recordIn(c, 'tolerance'), 'position');
  const at = (x: number, y: number) => jacobiConstant(massRatio, moonCentred(massRatio, [x, y, 0, 0, 0, 0]));
  const jacobi: Record<string, number> = {
    L1: at(points.L1, 0),
    L2: at(points.L2, 0),
    L3: at(points.L3, 0),
    L45: at(points.L4[0], points.L4[1]),
  };
  const comparisons: Comparison[] = (['L1', 'L2', 'L3'] as const).map((id) => ({
    error: Math.abs(points[id] - numberIn(expect, id)),
    tolerance,
  }));
  comparisons.push({ error: largest(points.L4, numbersIn(expect, 'L4', 2)), tolerance });
  if (has(expect, 'jacobi')) {
    const wanted = recordIn(expect, 'jacobi');
    for (const [id, value] of Object.entries(jacobi))
      comparisons.push({ error: Math.abs(value - numberIn(wanted, id)), tolerance });
  }
  return verified(c, { ...points, jacobi }, comparisons);
}

/** Largest and least bar of a launch sample: 384400e-13 km per unit of condition, never asked below a millimetre. */
const LAUNCH_BAR_KM = 384400e-13;
const LAUNCH_BAR_LEAST_KM = 1e-6;

/** Constants of a launch case: those the file states, else the default set. */
function launchConstants(c: ReferenceCase): ConstantSet {
  const base = constantSet('de440');
  if (!has(c, 'constants')) return base;
  const stated = recordIn(c, 'constants');
  const gmEarth_km3_s2 = numberIn(stated, 'gm_earth_km3_s2');
  const gmMoon_km3_s2 = numberIn(stated, 'gm_moon_km3_s2');
  return {
    ...base,
    gmEarth_km3_s2,
    gmMoon_km3_s2,
    distance_km: numberIn(stated, 'distance_km'),
    moonRadius_km: numberIn(stated, 'moon_radius_km'),
    massRatio: gmMoon_km3_s2 / (gmEarth_km3_s2 + gmMoon_km3_s2),
  };
}

/** Kind `launch`: site to state, and states at the asked times. */
export function verifyLaunchCase(kernel: Kernel, c: ReferenceCase): VerifiedCase {
  const site = recordIn(c, 'site');
  const expect = recordIn(c, 'expect');
  const rows = recordsIn(expect, 'samples');
  const constants = launchConstants(c);
  const units = problemUnits(constants);
  const launch = launchColumns(kernel, constants, units, [
    {
      latitude_deg: numberIn(site, 'latitude_deg'),
      longitude_deg: numberIn(site, 'longitude_deg'),
      azimuth_deg: numberIn(site, 'azimuth_deg'),
      elevation_deg: numberIn(site, 'elevation_deg'),
      speed_m_s: numberIn(site, 'speed_m_s'),
    },
  ]);
  const samples = launchSamples(
    kernel,
    units,
    launch,
    rows.map((row) => numberIn(row, 'time_days')),
    [],
  );
  const jacobi = jacobiConstant(units.massRatio, stateRow(launch, 0));
  const comparisons: Comparison[] = rows.map((row, i) => ({
    error: distance_km(samples[i]?.position_km, numbersIn(row, 'position_km', 3)),
    tolerance: Math.max(LAUNCH_BAR_LEAST_KM, LAUNCH_BAR_KM * numberIn(row, 'condition')),
  }));
  if (has(expect, 'jacobi'))
    comparisons.push({
      error: Math.abs(jacobi - numberIn(expect, 'jacobi')),
      tolerance: numberIn(recordIn(c, 'tolerance'), 'jacobi'),
    });
  return verified(c, { jacobi, samples }, comparisons);
}

function distance_km(a: readonly number[] | undefined, b: readonly number[]): number {
  return a ? hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!) : Infinity;
}
