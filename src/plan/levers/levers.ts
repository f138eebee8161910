/**
 * The eleven levers as a table, and the program in which one of them is scaled.
 * Not here: what a lever is worth (bottleneck.ts), solving the scaled program (confirmation.ts).
 */
import type { Constraint } from '../constraints/constraint.ts';
import { CONSTRAINTS } from '../constraints/index.ts';
import type { PlanData } from '../data.ts';
import type { LinearObjectiveId } from '../objectives.ts';
import { planModel, type PlanModel } from '../plan-model.ts';
import type { Lever, LeverId } from '../plan-result.ts';

export interface LeverRow {
  readonly lever: LeverId;
  readonly label: string;
  readonly tile: Lever['tile'];
  /** What is one per cent more, as the subject of the sentence. */
  readonly more: string;
  /** Id of the rows whose capacity side it scales; `bound` is the warehouse's upper bound. */
  readonly rows: string;
  readonly side: 'right' | 'constant' | 'bound';
}

/** The eleven levers, in the order of the chain. */
export const LEVERS: readonly LeverRow[] = [
  { lever: 'engines', label: 'Engines', tile: 'earth', more: 'engine capacity', rows: 'build_engines', side: 'right' },
  {
    lever: 'supply',
    label: 'Supply chain',
    tile: 'earth',
    more: 'supply capacity',
    rows: 'build_supply',
    side: 'right',
  },
  {
    lever: 'assembly',
    label: 'Assembly',
    tile: 'earth',
    more: 'assembly capacity',
    rows: 'build_assembly',
    side: 'right',
  },
  { lever: 'site', label: 'Launch sites', tile: 'earth', more: 'launch capacity', rows: 'site', side: 'right' },
  {
    lever: 'fleet',
    label: 'Flights per ship',
    tile: 'earth',
    more: 'flights per ship',
    rows: 'flights',
    side: 'right',
  },
  { lever: 'cargo', label: 'Cargo', tile: 'earth', more: 'cargo per landing', rows: 'cargo', side: 'right' },
  {
    lever: 'industry',
    label: 'Lunar industry',
    tile: 'moon',
    more: 'lunar productivity',
    rows: 'industry',
    side: 'right',
  },
  { lever: 'power', label: 'Power', tile: 'moon', more: 'output of the power plant', rows: 'energy', side: 'right' },
  {
    lever: 'driver',
    label: 'Shots per driver',
    tile: 'driver',
    more: 'shots per driver',
    rows: 'shots',
    side: 'right',
  },
  { lever: 'budget', label: 'Budget', tile: 'plan', more: 'outside budget', rows: 'money', side: 'constant' },
  {
    lever: 'warehouse',
    label: 'Warehouse',
    tile: 'moon',
    more: 'room in the warehouse',
    rows: 'warehouse',
    side: 'bound',
  },
];

/** The plan's program with one lever scaled: its rows' capacity side, the outside budget, or the warehouse's bound. */
export function leveredPlan(data: PlanData, objective: LinearObjectiveId, lever: LeverId, factor: number): PlanModel {
  const { rows: name, side } = LEVERS.find((row) => row.lever === lever)!;
  if (side === 'bound') {
    const { scenario } = data;
    const moon = { ...scenario.moon, warehouse_units: scenario.moon.warehouse_units * factor };
    return planModel({ ...data, scenario: { ...scenario, moon } }, objective);
  }
  const scaled = (rule: Constraint): Constraint => ({
    ...rule,
    rows: (given, t) =>
      rule.rows(given, t).map((row) =>
        row.name === `${name}_${t}`
          ? {
              ...row,
              right:
                side === 'right'
                  ? row.right.map(([share, variable, at]) => [factor * share, variable, at] as const)
                  : row.right,
              constant: factor * row.constant,
            }
          : row,
      ),
  });
  return planModel(data, objective, CONSTRAINTS.map(scaled));
}
