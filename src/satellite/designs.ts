/**
 * Satellites that others announced or budgeted, as values of our fields beside their published figures. Only totals are
 * published: the split by component is ours and set so that the total comes out. Not here: the budget.
 */
import { printedFigure } from '../scenario/published.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { quantityOf, type Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import type { UnitSuffix } from '../units.ts';
import type { UnitDesign } from './satellite-result.ts';

/** Figures of a satellite that a design may have published. */
export interface DesignFigures {
  readonly specificMass_kg_kW: number;
  readonly specificPower_kW_t: number;
  readonly radiator_m2: number;
  readonly flux_W_m2: number;
}

interface Row extends Omit<UnitDesign, 'figures'> {
  readonly printed: readonly (readonly [label: Message, unit: UnitSuffix, value: number, of: keyof DesignFigures])[];
}

const MASS_PER_POWER = message('satellite.design.figure.massPerPower');
const INDEPENDENT = {
  source: message('satellite.design.independent'),
  note: message('satellite.design.split'),
  confidence: 'published',
} as const;
const budgetName = (mass_kg: number) => message('satellite.design.budget', { mass: quantityOf(mass_kg, 'kg') });
const CALM = { 'satellite.orbit': 'dawnDusk', 'satellite.altitude_km': 600, 'satellite.batteryFraction': 0 } as const;

const ROWS: readonly Row[] = [
  {
    id: 'ai1',
    name: message('satellite.design.ai1.name'),
    source: message('satellite.design.ai1.source'),
    note: message('satellite.design.ai1.note'),
    confidence: 'claimed',
    values: {
      ...CALM,
      'satellite.power_kW': 150,
      'satellite.radiator_K': 347,
      'satellite.array_W_m2': 250,
      'satellite.array_W_kg': 150,
      'satellite.compute_kg_kW': 2.61,
      'satellite.oversizeFactor': 1.05,
    },
    printed: [
      [message('satellite.design.figure.powerPerMass'), 'kW_t', 70, 'specificPower_kW_t'],
      [message('satellite.design.figure.radiator'), 'm2', 110, 'radiator_m2'],
      [message('satellite.design.figure.heatPerArea'), 'W_m2', 1400, 'flux_W_m2'],
    ],
  },
  {
    id: 'budget-13',
    name: budgetName(13.3),
    ...INDEPENDENT,
    values: { ...CALM, 'satellite.power_kW': 100, 'satellite.array_W_kg': 200, 'satellite.compute_kg_kW': 3.08 },
    printed: [[MASS_PER_POWER, 'kg_kW', 13.3, 'specificMass_kg_kW']],
  },
  {
    id: 'budget-33',
    name: budgetName(33.3),
    ...INDEPENDENT,
    values: {
      ...CALM,
      'satellite.power_kW': 100,
      'satellite.array_W_kg': 68,
      'satellite.compute_kg_kW': 7,
      'satellite.radiator_kg_m2': 8,
    },
    printed: [[MASS_PER_POWER, 'kg_kW', 33.3, 'specificMass_kg_kW']],
  },
  {
    id: 'budget-68',
    name: budgetName(68.1),
    ...INDEPENDENT,
    values: {
      ...CALM,
      'satellite.power_kW': 100,
      'satellite.array_W_kg': 28.2,
      'satellite.compute_kg_kW': 9,
      'satellite.radiator_kg_m2': 12,
      'satellite.transport_kg_kW': 5,
    },
    printed: [[MASS_PER_POWER, 'kg_kW', 68.1, 'specificMass_kg_kW']],
  },
  {
    id: 'one-tonne',
    name: message('satellite.design.oneTonne.name'),
    source: message('satellite.design.oneTonne.source'),
    note: message('satellite.design.oneTonne.note'),
    confidence: 'published',
    values: {
      ...CALM,
      'satellite.power_kW': 100,
      'satellite.array_W_kg': 350,
      'satellite.compute_kg_kW': 2.5,
      'satellite.oversizeFactor': 1,
    },
    printed: [[MASS_PER_POWER, 'kg_kW', 10, 'specificMass_kg_kW']],
  },
];

/** Published and computed may differ by this much. */
const TOLERANCE_RATIO = 0.03;

function withValues(scenario: Scenario, values: UnitDesign['values']): Scenario {
  const satellite = Object.fromEntries(Object.entries(values).map(([path, value]) => [path.split('.')[1]!, value]));
  return { ...scenario, satellite: { ...scenario.satellite, ...satellite } };
}

/** Every design set on top of a scenario's other fields, with the figures of its budget beside the published ones. */
export function unitDesigns(scenario: Scenario, figuresOf: (scenario: Scenario) => DesignFigures | null): UnitDesign[] {
  return ROWS.map(({ printed, ...row }) => {
    const computed = figuresOf(withValues(scenario, row.values));
    const figures = computed
      ? printed.map(([label, unit, value, of]) =>
          printedFigure({ label, unit, printed: value, computed: computed[of] }, TOLERANCE_RATIO),
        )
      : [];
    return { ...row, figures };
  });
}
