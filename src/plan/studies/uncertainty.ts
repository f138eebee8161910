/**
 * What is uncertain in a scenario, as a table: how far a field may lie from its value at the tenth and ninetieth
 * percentile, for the worse and for the better, and where that comes from. Not here: planning over it (robust.ts).
 */
import { STAGES, numberField, type NumberPath } from '../../scenario/fields.ts';
import { valueAt, plainScenario, withValue, type Scenario } from '../../scenario/scenario.ts';

interface UncertainRow {
  readonly path: NumberPath;
  /** Factors on the field's value. */
  readonly worseFactor: number;
  readonly betterFactor: number;
  readonly source: string;
}

const ASSUMED = 'Moonline, assumption';

/** Uncertain fields; a value beyond a field's range is cut to it. */
export const UNCERTAIN: readonly UncertainRow[] = [
  ...(['finalisation', ...STAGES] as const).map((h) => ({
    path: `earth.hurdles.${h}.readinessEnd` as const,
    worseFactor: 0.8,
    betterFactor: 1.05,
    source: 'China flew at most 0.43 of its paper capacity in 2025 (thewirechina 2026); assumption',
  })),
  {
    path: 'earth.tankersPerLanding',
    worseFactor: 1.5,
    betterFactor: 0.8,
    source: 'spacenews 2023: 8 to 20; assumption',
  },
  { path: 'earth.payload_t', worseFactor: 0.8, betterFactor: 1.2, source: ASSUMED },
  { path: 'earth.flightsPerShip_per_yr', worseFactor: 0.6, betterFactor: 1.4, source: ASSUMED },
  { path: 'earth.lossProbability', worseFactor: 2, betterFactor: 0.5, source: ASSUMED },
  {
    path: 'moon.productivity_per_yr',
    worseFactor: 0.6,
    betterFactor: 1.5,
    source: 'Ho et al.: break-even at 1.8; assumption',
  },
  { path: 'moon.powerMass_t_MW', worseFactor: 1.5, betterFactor: 0.75, source: ASSUMED },
  { path: 'satellite.chipCost_MUSD', worseFactor: 1.3, betterFactor: 0.8, source: ASSUMED },
];

/** The three cases with Swanson's weights for the tenth, fiftieth and ninetieth percentile. */
export const CASES = [
  { id: 'low', label: 'P10', probability: 0.3 },
  { id: 'middle', label: 'P50', probability: 0.4 },
  { id: 'high', label: 'P90', probability: 0.3 },
] as const;

export type CaseId = (typeof CASES)[number]['id'];

/** The scenario with every uncertain field at its worse, its own, or its better value together. */
export function caseScenario(scenario: Scenario, id: CaseId): Scenario {
  if (id === 'middle') return scenario;
  let moved = scenario;
  for (const { path, worseFactor, betterFactor } of UNCERTAIN) {
    const { min, max } = numberField(path);
    const value = (valueAt(scenario, path) as number) * (id === 'low' ? worseFactor : betterFactor);
    const check = withValue(moved, path, Math.min(max, Math.max(min, value)));
    if (!check.ok) throw new Error(`${path} at its ${id} value: ${check.problems[0]!.message}`);
    moved = plainScenario(check.scenario);
  }
  return moved;
}
