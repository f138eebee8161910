/** Checks of the loads on payload and track, and of a straight track's drop. Not here: the formulas (sizing.ts). */
import { hypot } from '../maths/products.ts';
import { quantityOf } from '../text/message.ts';
import { message } from '../text/text.ts';
import { STANDARD_GRAVITY_M_S2 } from '../units.ts';
import { checkRule } from './check.ts';
import { CIRCULAR_SPEED_MOON_M_S, tangentDrop_m } from './sizing.ts';

/** Acceleration that the payload feels, of drive and track together. */
export const payloadLoad = checkRule({
  id: 'gLimit',
  label: message('driver.check.gLimit.label'),
  source: message('driver.check.gLimit.source', { field: 'driver.payloadLimit_g' }),
  unit: 'g',
  searchLimit: { key: 'feltLimit_m_s2', sign: 1, name: message('driver.check.gLimit.inSentence') },
  verdict: ({ driver }, launch) => {
    const value = hypot(launch.acceleration_m_s2, launch.largestLoad_kN_t) / STANDARD_GRAVITY_M_S2;
    const limit = driver.payloadLimit_g;
    const ok = value <= limit;
    const said = { load: quantityOf(value, 'g', 4), limit: quantityOf(limit, 'g', 4) };
    return {
      value,
      limit,
      ok,
      message: ok ? message('driver.check.gLimit.ok', said) : message('driver.check.gLimit.fails', said),
    };
  },
});

/** Whether the track can pull the bucket down where it is faster than a circular orbit at the ground. */
export const holdDown = checkRule({
  id: 'holdDown',
  label: message('driver.check.holdDown.label'),
  source: message('driver.check.holdDown.source', { field: 'driver.holdDown_kN_t' }),
  unit: 'kN_t',
  verdict: ({ driver }, launch) => {
    const value = launch.muzzleLoad_kN_t;
    const limit = driver.holdDown_kN_t === 0 ? 0 : -driver.holdDown_kN_t;
    const ok = value >= limit;
    const load = quantityOf(Math.abs(value), 'kN_t');
    const capability = quantityOf(driver.holdDown_kN_t, 'kN_t');
    const circular = quantityOf(CIRCULAR_SPEED_MOON_M_S, 'm_s', 6);
    const words = () => {
      if (driver.track === 'straight') return message('driver.check.holdDown.straight', { load });
      if (value >= 0) return message('driver.check.holdDown.slow', { circular });
      return ok
        ? message('driver.check.holdDown.ok', { circular, load, limit: capability })
        : message('driver.check.holdDown.fails', { load, limit: capability });
    };
    return { value, limit, ok, message: words() };
  },
});

/** How far the ground falls below a straight track. */
export const drop = checkRule({
  id: 'drop',
  label: message('driver.check.drop.label'),
  source: message('driver.check.drop.source', { field: 'driver.earthworks_m' }),
  unit: 'm',
  concerns: ({ driver }) => driver.track === 'straight',
  searchLimit: { key: 'dropLimit_m', sign: 1, name: message('driver.check.drop.inSentence') },
  verdict: ({ driver }, launch) => {
    const value = tangentDrop_m(Math.max(launch.length_m, launch.brakeLength_m));
    const limit = driver.earthworks_m;
    const ok = value <= limit;
    const said = { drop: quantityOf(value, 'm'), limit: quantityOf(limit, 'm') };
    return {
      value,
      limit,
      ok,
      message: ok ? message('driver.check.drop.ok', said) : message('driver.check.drop.fails', said),
    };
  },
});
