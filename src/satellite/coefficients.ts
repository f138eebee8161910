/** Coefficients of the satellite that are no fields of a scenario, each a record with unit, source and confidence. */
import { assumed as ours, readerOf } from '../scenario/coefficients.ts';
import type { Message, MessageId } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { UnitSuffix } from '../units.ts';

type LabelledId = MessageId extends infer M ? (M extends `satellite.coefficient.${infer I}.label` ? I : never) : never;

/** A coefficient named by `satellite.coefficient.<id>.label`. */
function assumed<const I extends LabelledId>(id: I, value: number, unit: UnitSuffix, source?: Message) {
  const of: LabelledId = id;
  return ours(id, { id: `satellite.coefficient.${of}.label` }, value, unit, source);
}

export const UNIT_COEFFICIENTS = [
  assumed('cellReference', 330, 'K'),
  assumed('chipReference', 360, 'K'),
  assumed('wavelength', 1.55, 'um', message('satellite.coefficient.wavelength.source')),
  assumed('optics', 0.1, ''),
  assumed('photonsPerBit', 10, '', message('satellite.coefficient.photonsPerBit.source')),
  assumed('keepingLow', 2, 'm_s_yr'),
  assumed('keepingGeo', 50, 'm_s_yr', message('satellite.coefficient.keepingGeo.source')),
  assumed('keepingPoint', 10, 'm_s_yr', message('satellite.coefficient.keepingPoint.source')),
  assumed('drag', 2.2, '', message('satellite.coefficient.drag.source')),
  assumed('flow', 0.25, ''),
  assumed('computeCost', 3000, 'USD_kg', message('satellite.coefficient.computeCost.source')),
  assumed('arrayCost', 500, 'USD_kg'),
  assumed('thermalCost', 150, 'USD_kg'),
  assumed('batteryCost', 200, 'USD_kg'),
  assumed('linkCost', 5000, 'USD_kg'),
  assumed('busCost', 2000, 'USD_kg'),
  assumed('structureCost', 50, 'USD_kg'),
  assumed('propulsionCost', 500, 'USD_kg'),
  assumed('launchCost', 50, 'USD_kg'),
] as const;

/** Value of a coefficient in its own unit. */
export const unitCoefficient = readerOf(UNIT_COEFFICIENTS);
