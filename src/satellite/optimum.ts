/** The satellite's best choice of radiator temperature, array, battery and compute, and the curve around it, by the kernel. */
import type { Kernel } from '../kernel/kernel.ts';
import { unitCalls, type UnitBox, type UnitFigures, type UnitInput } from '../kernel/unit.ts';
import { numberOf, quantityOf, type Message, type Value } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { SatelliteResult, UnitChoice } from './satellite-result.ts';

/** What the optimum may choose. Chips above some 430 K do not work, radiators below the sink do not radiate. */
export const UNIT_BOX: UnitBox = { radiator_K: [250, 430], oversizeFactor: [0.6, 2], computeFraction: 0.3 };
const CURVE_COUNT = 61;

const choice = (input: UnitInput, figures: UnitFigures): UnitChoice => ({
  radiator_K: input.radiator_K,
  oversizeFactor: input.oversizeFactor,
  batteryFraction: input.batteryFraction,
  computeFraction: input.computeFraction,
  useful_W: figures.useful_W,
  mass_kg: figures.mass_kg,
  cost_USD: figures.cost_USD,
  useful_kW_t: figures.useful_W / figures.mass_kg,
  useful_kW_MUSD: (figures.useful_W / figures.cost_USD) * 1e3,
});

/** Optimum and curve of a satellite. */
export function unitOptimum(
  kernel: Kernel,
  input: UnitInput,
  figures: UnitFigures,
): Pick<SatelliteResult, 'optimum' | 'curve'> {
  const found = unitCalls(kernel).unitOptimum(input, UNIT_BOX);
  const present = choice(input, figures);
  const best = found && choice(found.input, found.figures);
  const [low, high] = UNIT_BOX.radiator_K;
  const radiator_K = Float64Array.from({ length: CURVE_COUNT }, (_, i) => low + ((high - low) * i) / (CURVE_COUNT - 1));
  const column = (base: UnitInput) =>
    radiator_K.map((temperature_K) => {
      const at = unitCalls(kernel).unitBudget({ ...base, radiator_K: temperature_K });
      return at ? at.useful_W / at.mass_kg : NaN;
    });
  return {
    optimum: { objective: input.objective, best, present, message: optimumMessage(input.objective, best, present) },
    curve: { radiator_K, present_kW_t: column(input), best_kW_t: column(found?.input ?? input) },
  };
}

function optimumMessage(objective: 'mass' | 'cost', best: UnitChoice | null, present: UnitChoice): Message {
  if (!best) return message('satellite.optimum.none');
  const per = (row: UnitChoice): Value =>
    objective === 'mass'
      ? quantityOf(row.useful_kW_t, 'kW_t')
      : message('satellite.optimum.perCost', { power: numberOf(row.useful_kW_MUSD, 3) });
  return message('satellite.optimum.found', {
    objective,
    best: per(best),
    radiator: quantityOf(best.radiator_K, 'K'),
    oversize: numberOf(best.oversizeFactor, 3),
    battery: numberOf(100 * best.batteryFraction, 3),
    compute: numberOf(100 * best.computeFraction, 3),
    present: per(present),
  });
}
