/** Checks of repeated launching: headway, life of the coils, recharging, heating of the windings. */
import { square } from '../maths/products.ts';
import { numberOf, quantityOf } from '../text/message.ts';
import { message } from '../text/text.ts';
import { checkRule } from './check.ts';
import { coefficient } from './coefficients.ts';

/** How close a bucket comes to the one ahead, on the track or behind it where that one stands. */
export const headway = checkRule({
  id: 'headway',
  label: message('driver.check.headway.label'),
  source: message('driver.check.headway.source', { field: 'driver.bucketSpacing_m' }),
  unit: 'm',
  searchLimit: { key: 'spacing_m', sign: -1, name: message('driver.check.headway.inSentence') },
  verdict: ({ driver }, launch) => {
    // What is left to go to a bucket when the one ahead comes to rest: ½bT², b = v²/2l.
    const left_m = square(launch.speed_m_s * driver.interval_s) / (4 * launch.brakeLength_m);
    const collides = left_m < Math.min(driver.bucketSpacing_m, launch.brakeLength_m);
    const value = collides ? left_m : launch.spacing_m;
    const limit = Math.min(driver.bucketSpacing_m, collides ? launch.brakeLength_m : launch.length_m);
    const ok = value >= limit;
    const said = { gap: quantityOf(value, 'm') };
    const words = () => {
      if (collides) return message('driver.check.headway.collides', said);
      if (value >= launch.length_m) return message('driver.check.headway.clear');
      return ok ? message('driver.check.headway.ok', said) : message('driver.check.headway.fails', said);
    };
    return { value, limit, ok, message: words() };
  },
});

/** Launches over the planning horizon beside what the coils stand. */
export const coilLife = checkRule({
  id: 'coilLife',
  label: message('driver.check.coilLife.label'),
  source: message('driver.check.coilLife.source', { span: 'plan.horizon_yr', field: 'driver.coilLife_shots' }),
  unit: 'shots',
  searchLimit: { key: 'intervalLimit_s', sign: -1, name: message('driver.check.coilLife.inSentence') },
  verdict: ({ driver, plan }, launch) => {
    const value = launch.shotsPerYear * plan.horizon_yr;
    const limit = driver.coilLife_shots === 'unknown' ? null : driver.coilLife_shots;
    const ok = limit === null ? null : value <= limit;
    const said = { shots: numberOf(value, 3), span: numberOf(plan.horizon_yr, 3) };
    const words = () => {
      if (ok === null) return message('driver.check.coilLife.unknown', said);
      return ok ? message('driver.check.coilLife.ok', said) : message('driver.check.coilLife.fails', said);
    };
    return { value, limit, ok, message: words() };
  },
});

/** Power that fills the storage again within the interval. */
export const recharge = checkRule({
  id: 'recharge',
  label: message('driver.check.recharge.label'),
  source: message('driver.check.recharge.source', { field: 'driver.rechargePower_MW' }),
  unit: 'W',
  searchLimit: { key: 'rechargeLimit_W', sign: 1, name: message('driver.check.recharge.inSentence') },
  verdict: ({ driver }, launch) => {
    const value = launch.recharge_power_W;
    const limit = driver.rechargePower_MW === 'unknown' ? null : driver.rechargePower_MW * 1e6;
    const ok = limit === null ? null : value <= limit;
    const needed = quantityOf(value, 'W');
    const words = () => {
      if (limit === null) return message('driver.check.recharge.unknown', { needed });
      return ok
        ? message('driver.check.recharge.ok', { needed })
        : message('driver.check.recharge.fails', { needed, limit: quantityOf(limit, 'W') });
    };
    return { value, limit, ok, message: words() };
  },
});

/** Heating of the windings by one launch. */
export const thermal = checkRule({
  id: 'thermal',
  label: message('driver.check.thermal.label'),
  source: message('driver.check.thermal.source', { field: 'driver.temperatureRise_K' }),
  unit: 'K',
  searchLimit: { key: 'heatLimit_J_kg', sign: 1, name: message('driver.check.thermal.inSentence') },
  verdict: ({ driver }, launch) => {
    const value = Math.max(0, launch.windingHeat_J) / (launch.windings_kg * coefficient('windingHeat') * 1e3);
    const ok = value <= driver.temperatureRise_K;
    const said = { rise: quantityOf(value, 'K') };
    return {
      value,
      limit: driver.temperatureRise_K,
      ok,
      message: ok ? message('driver.check.thermal.ok', said) : message('driver.check.thermal.fails', said),
    };
  },
});
