/**
 * Units that others announced or budgeted, as values of our fields beside what they print. Only totals are published:
 * the split by component is ours and set so that the total comes out. Not here: the budget.
 */
import { printedFigure } from '../scenario/published.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { UnitSuffix } from '../units.ts';
import type { UnitDesign } from './satellite-result.ts';

/** Figures of a unit that a design may print. */
export interface JudgedUnit {
  readonly specificMass_kg_kW: number;
  readonly specificPower_kW_t: number;
  readonly radiator_m2: number;
  readonly flux_W_m2: number;
}

interface Row extends Omit<UnitDesign, 'figures'> {
  readonly printed: readonly (readonly [label: string, unit: UnitSuffix, value: number, of: keyof JudgedUnit])[];
}

const BUDGETS = 'Independent budgets of 2025 and 2026 (research-viewer)';
const SPLIT = 'Only the total is printed; the split is ours.';
const CALM = { 'satellite.orbit': 'dawnDusk', 'satellite.altitude_km': 600, 'satellite.batteryFraction': 0 } as const;

const ROWS: readonly Row[] = [
  {
    id: 'ai1',
    name: 'AI1 as announced',
    source: 'Press, June 2026: 120 kW mean, 150 kW peak, 110 m², 250 W/m², 70 kW/t, about 600 km',
    note: `Judged at its peak, which its radiator must give off. ${SPLIT}`,
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
      ['Power per mass', 'kW_t', 70, 'specificPower_kW_t'],
      ['Radiator', 'm2', 110, 'radiator_m2'],
      ['Heat per area', 'W_m2', 1400, 'flux_W_m2'],
    ],
  },
  {
    id: 'budget-13',
    name: 'Budget of 13.3 kg per kW',
    source: BUDGETS,
    note: SPLIT,
    confidence: 'published',
    values: { ...CALM, 'satellite.power_kW': 100, 'satellite.array_W_kg': 200, 'satellite.compute_kg_kW': 3.08 },
    printed: [['Mass per power', 'kg_kW', 13.3, 'specificMass_kg_kW']],
  },
  {
    id: 'budget-33',
    name: 'Budget of 33.3 kg per kW',
    source: BUDGETS,
    note: SPLIT,
    confidence: 'published',
    values: {
      ...CALM,
      'satellite.power_kW': 100,
      'satellite.array_W_kg': 68,
      'satellite.compute_kg_kW': 7,
      'satellite.radiator_kg_m2': 8,
    },
    printed: [['Mass per power', 'kg_kW', 33.3, 'specificMass_kg_kW']],
  },
  {
    id: 'budget-68',
    name: 'Budget of 68.1 kg per kW',
    source: BUDGETS,
    note: SPLIT,
    confidence: 'published',
    values: {
      ...CALM,
      'satellite.power_kW': 100,
      'satellite.array_W_kg': 28.2,
      'satellite.compute_kg_kW': 9,
      'satellite.radiator_kg_m2': 12,
      'satellite.transport_kg_kW': 5,
    },
    printed: [['Mass per power', 'kg_kW', 68.1, 'specificMass_kg_kW']],
  },
  {
    id: 'one-tonne',
    name: 'One-tonne unit of 100 kW',
    source: 'A budget of 10 kg per kW: 350 W/kg, 3 kg/kW thermal and 2.5 kg/kW compute at once',
    note: 'What the goal asks for, all at once.',
    confidence: 'published',
    values: {
      ...CALM,
      'satellite.power_kW': 100,
      'satellite.array_W_kg': 350,
      'satellite.compute_kg_kW': 2.5,
      'satellite.oversizeFactor': 1,
    },
    printed: [['Mass per power', 'kg_kW', 10, 'specificMass_kg_kW']],
  },
];

/** Printed and computed may differ by this much. */
const TOLERANCE_RATIO = 0.03;

function withValues(scenario: Scenario, values: UnitDesign['values']): Scenario {
  const satellite = Object.fromEntries(Object.entries(values).map(([path, value]) => [path.split('.')[1]!, value]));
  return { ...scenario, satellite: { ...scenario.satellite, ...satellite } };
}

/** Every design set on top of a scenario's other fields and judged by its budget. */
export function unitDesigns(scenario: Scenario, judge: (scenario: Scenario) => JudgedUnit | null): UnitDesign[] {
  return ROWS.map(({ printed, ...row }) => {
    const judged = judge(withValues(scenario, row.values));
    const figures = judged
      ? printed.map(([label, unit, value, of]) =>
          printedFigure({ label, unit, printed: value, computed: judged[of] }, TOLERANCE_RATIO),
        )
      : [];
    return { ...row, figures };
  });
}
