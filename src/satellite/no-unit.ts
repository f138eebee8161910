/** Why a scenario has no unit, as a sentence. Not here: the judgement (kernel). */
import type { UnitFault, UnitInput } from '../kernel/unit.ts';
import { formatNumber, formatQuantity } from '../units.ts';

/** Why a scenario has no unit. */
export interface NoUnit {
  readonly sentence: string;
}

const percent = (fraction: number) => `${formatNumber(100 * fraction, 3)} %`;

/** What keeps the unit from being built, with its figures. */
export function noUnit(fault: UnitFault, input: UnitInput): NoUnit {
  return { sentence: sentenceOf(fault, input) };
}

function sentenceOf(fault: UnitFault, input: UnitInput): string {
  const structure = percent(input.structureFraction + input.loadStructureFraction);
  switch (fault) {
    case 'radiator':
      return `No such unit can be built: its radiator of ${formatQuantity(input.radiator_K, 'K')} is no warmer than its surroundings of ${formatQuantity(input.sink_K, 'K')}.`;
    case 'power':
      return `No such unit can be built: pumps, link, bus systems and battery losses take all of its ${formatQuantity(input.power_W, 'W')}.`;
    case 'structure':
      return `No such unit can be built: structure, ${percent(input.loadStructureFraction)} for the launch among it, would be ${structure} of its mass.`;
    case 'propellant':
      return `No such unit can be built: propellant for its upkeep would be ${percent(1 - Math.exp(-input.upkeepRatio))} of its mass even without drag, and structure ${structure}.`;
  }
}
