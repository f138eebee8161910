/**
 * When the Moon stands in the plane of a dawn-dusk sun-synchronous orbit of the Earth. A path from the Moon to a low
 * perigee keeps to a plane through the Earth that holds the Moon at departure, so the plane is reached without a turn
 * only then, near the quarters. Not here: flying there.
 */
import { acos, atan2, cos, sin } from '../../maths/angles.ts';
import { hypot } from '../../maths/products.ts';
import { RADIUS_EARTH_KM } from '../../../assembly/constants.ts';
import { sunSynchronousCosine } from '../../../assembly/sun-synchronous.ts';
import { degrees, radians } from '../../units.ts';
import type { PlaneWindow } from '../search/calendar-result.ts';
import type { Ephemeris } from './ephemeris.ts';
import type { Vector } from '../flight-result.ts';
import { utcText } from './time-scales.ts';
import { dot } from '../vectors.ts';

const SCAN_DAYS = 1 / 24;
const BISECTION_COUNT = 30;

/** Inclination of the sun-synchronous orbit at an altitude. */
export function sunSynchronousInclination_deg(altitude_km: number): number {
  return degrees(acos(sunSynchronousCosine(RADIUS_EARTH_KM + altitude_km)));
}

/** Mean longitude of the Sun, which is the right ascension of the mean Sun. Astronomical Almanac, low precision. */
function meanSun(time_days: number): number {
  return radians(280.46 + 0.9856474 * time_days);
}

/** Local mean solar time of a node in a direction from the Earth: 12 when it lies towards the mean Sun. */
export function nodeTime_h(node: Vector, time_days: number): number {
  const turn = (atan2(node[1], node[0]) - meanSun(time_days)) / (2 * Math.PI);
  return 24 * (turn + 0.5 - Math.floor(turn + 0.5));
}

/** Sine of the angle by which the Moon stands above the plane whose node has a local time. */
function aboveRatio(ephemeris: Ephemeris, time_days: number, nodeTime_h: 6 | 18, inclination: number): number {
  // The node stands 90° west of the mean Sun at dawn, 90° east at dusk.
  const node = meanSun(time_days) + (nodeTime_h === 18 ? Math.PI / 2 : -Math.PI / 2);
  const [x, y, z] = ephemeris.moon_km(time_days);
  const sinI = sin(inclination);
  return (sinI * sin(node) * x - sinI * cos(node) * y + cos(inclination) * z) / hypot(x, y, z);
}

/** Angle between Sun and Moon as seen from the Earth, 0 at new Moon, 180 at full. */
export function elongation_deg(ephemeris: Ephemeris, time_days: number): number {
  const [moon, sun] = [ephemeris.moon_km(time_days), ephemeris.sun_km(time_days)];
  const cosine = dot(moon, sun) / hypot(...moon) / hypot(...sun);
  return degrees(acos(Math.max(-1, Math.min(1, cosine))));
}

/** The windows whose centre lies within a span of days from a time on, in their order. */
export function planeWindows(
  ephemeris: Ephemeris,
  altitude_km: number,
  start_days: number,
  span_days: number,
  tolerance_deg: number,
): PlaneWindow[] {
  const inclination = acos(sunSynchronousCosine(RADIUS_EARTH_KM + altitude_km));
  const bar = sin(radians(tolerance_deg));
  const found: { readonly centre_days: number; readonly window: PlaneWindow }[] = [];
  for (const nodeTime_h of [6, 18] as const) {
    const above = (t: number) => aboveRatio(ephemeris, t, nodeTime_h, inclination);
    const root = (g: (t: number) => number, from: number, to: number) => {
      let [a, b] = [from, to];
      for (let i = 0; i < BISECTION_COUNT; i++) {
        const middle = (a + b) / 2;
        if (g(middle) > 0 === g(a) > 0) a = middle;
        else b = middle;
      }
      return (a + b) / 2;
    };
    const outside = (t: number) => Math.abs(above(t)) - bar;
    const edge = (from: number, step: number) => {
      for (let t = from; t >= start_days && t <= start_days + span_days; t += step)
        if (outside(t + step) > 0) return root(outside, t, t + step);
      return null;
    };
    const count = Math.floor(span_days / SCAN_DAYS);
    for (let i = 0; i < count; i++) {
      const [t0, t1] = [start_days + i * SCAN_DAYS, start_days + (i + 1) * SCAN_DAYS];
      if (above(t0) > 0 === above(t1) > 0) continue;
      const centre_days = root(above, t0, t1);
      const [opens, closes] = [edge(centre_days, -SCAN_DAYS), edge(centre_days, SCAN_DAYS)];
      found.push({
        centre_days,
        window: {
          nodeTime_h,
          opens: opens === null ? null : utcText(opens),
          centre: utcText(centre_days),
          closes: closes === null ? null : utcText(closes),
          elongation_deg: elongation_deg(ephemeris, centre_days),
        },
      });
    }
  }
  return found.sort((a, b) => a.centre_days - b.centre_days).map(({ window }) => window);
}
