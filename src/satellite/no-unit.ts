/** Why a scenario has no satellite, as a message. Not here: how that is found out (kernel). */
import { exp } from '../maths/powers.ts';
import type { UnitFault, UnitInput } from '../kernel/unit.ts';
import { numberOf, quantityOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';

/** Why a scenario has no satellite. */
export interface NoUnit {
  readonly message: Message;
}

const percent = (fraction: number) => numberOf(100 * fraction, 3);

/** What keeps the satellite from being built, with its figures. */
export function noUnit(fault: UnitFault, input: UnitInput): NoUnit {
  return { message: faultMessage(fault, input) };
}

function faultMessage(fault: UnitFault, input: UnitInput): Message {
  const structure = percent(input.structureFraction + input.loadStructureFraction);
  switch (fault) {
    case 'radiator':
      return message('satellite.impossible.radiator', {
        radiator: quantityOf(input.radiator_K, 'K'),
        surroundings: quantityOf(input.sink_K, 'K'),
      });
    case 'power':
      return message('satellite.impossible.power', { power: quantityOf(input.power_W, 'W') });
    case 'structure':
      return message('satellite.impossible.structure', { launch: percent(input.loadStructureFraction), structure });
    case 'propellant':
      return message('satellite.impossible.propellant', {
        propellant: percent(1 - exp(-input.upkeepRatio)),
        structure,
      });
  }
}
