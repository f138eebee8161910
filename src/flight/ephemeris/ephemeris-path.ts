/**
 * Drawn paths of flights on dates: sampled inertial states as columns. The rotating columns turn and shrink with the
 * Earth-Moon line and are scaled to its mean length; the inertial ones are kilometres from the barycentre, on the axes
 * that the Earth-Moon line has at launch. Not here: paths of the circular problem (path.ts).
 */
import { hypot } from '../../maths/products.ts';
import type { BatchResult } from '../../kernel/kernel.ts';
import type { EphemerisSetting } from './ephemeris-launch.ts';
import { modelTime } from './ephemeris-propagation.ts';
import type { FlightPath, Vector } from '../flight-result.ts';
import { pathOf, sampledRows } from '../circular/path.ts';
import { cross, dot, unit } from '../vectors.ts';

/** One trajectory of a sampled batch as a path. */
export function ephemerisPath(
  setting: EphemerisSetting,
  start_days: number,
  flown: BatchResult,
  index: number,
  times: Float64Array,
): FlightPath {
  const { kernel, units, model, constants } = setting;
  const { rows, clock } = sampledRows(flown, index, times);
  const start = modelTime(model, units, start_days);
  const view = kernel.rotatingView(
    model.kernel,
    Array.from({ length: 6 }, (_, c) => Float64Array.from(rows, (row) => row[c]!)),
    Float64Array.from(clock, (time) => start + time),
  );
  const moonAtLaunch = model.ephemeris.moon_km(start_days);
  const along = unit(moonAtLaunch);
  const normal = unit(cross(moonAtLaunch, model.ephemeris.moonVelocity_km_s(start_days)));
  const ahead = cross(normal, along);
  return pathOf(
    rows.map((state, i) => {
      const at = (c: number) => view.state[c]![i]!;
      const time_days = clock[i]! * units.time_days;
      const moon = model.ephemeris.moon_km(start_days + time_days);
      const inertial = (c: 0 | 1 | 2) => state[c]! * units.length_km + moon[c] * (1 - units.massRatio);
      const place: Vector = [inertial(0), inertial(1), inertial(2)];
      return {
        time_days,
        x_km: (at(0) + 1 - units.massRatio) * units.length_km,
        y_km: at(1) * units.length_km,
        z_km: at(2) * units.length_km,
        xInertial_km: dot(place, along),
        yInertial_km: dot(place, ahead),
        xMoon_km: at(0) * units.length_km,
        yMoon_km: at(1) * units.length_km,
        speed_m_s: hypot(at(3), at(4), at(5)) * view.distance[i]! * units.speed_km_s * 1000,
        altitude_km: hypot(state[0]!, state[1]!, state[2]!) * units.length_km - constants.moonRadius_km,
      };
    }),
  );
}
