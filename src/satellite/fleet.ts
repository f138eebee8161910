/** The fleet when launches go on at the target rate: satellites at work, power, retired mass. Not here: the plan's ramp. */
import { exp, log } from '../maths/powers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { quantityOf } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { SatelliteResult } from './satellite-result.ts';

/**
 * Steady state: satellites that arrive each year live for `life_yr` and fail at the yearly attrition a, so that each counts
 * (1 − (1 − a)^life)/−ln(1 − a) years at work. All of them leave service in the end, failed or worn out.
 */
export function fleet({ plan, flight, satellite }: Scenario): SatelliteResult['fleet'] {
  const launched_per_yr = plan.targetRate_units_yr;
  const arrived_per_yr = launched_per_yr * flight.deliveryProbability;
  const hazard_per_yr = -log(Math.max(1e-12, 1 - satellite.attrition_per_yr));
  const service_yr =
    hazard_per_yr * satellite.life_yr < 1e-9
      ? satellite.life_yr
      : (1 - exp(-hazard_per_yr * satellite.life_yr)) / hazard_per_yr;
  const activeCount = arrived_per_yr * service_yr;
  const active_GW = activeCount * satellite.power_kW * 1e-6;
  const retired_t_yr = (arrived_per_yr * satellite.mass_kg) / 1e3;
  return {
    deliveryProbability: flight.deliveryProbability,
    launched_per_yr,
    activeCount,
    active_GW,
    retired_t_yr,
    message: message('satellite.fleet', {
      working: quantityOf(activeCount, 'units'),
      power: quantityOf(active_GW, 'GW'),
      retired: quantityOf(retired_t_yr, 't_yr'),
    }),
  };
}
