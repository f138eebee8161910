/**
 * The elastic program: each hard row of a plan may give way for a price, and the least relief is found.
 * Not here: which rules together forbid a target (why-not.ts).
 */
import type { Row } from '../constraints/constraint.ts';
import { assembledModel, type ColumnSpec, type Model, type RowSpec } from '../solver/model.ts';
import type { PlanModel } from '../plan-model.ts';
import type { ReliefId } from '../plan-result.ts';
import type { UnitSuffix } from '../../units.ts';

interface ElasticRow {
  readonly rule: ReliefId;
  readonly label: string;
  readonly unit: UnitSuffix;
  /** Start of the rows' names, or of the columns' names when the limit is a bound. */
  readonly rows?: string;
  readonly columns?: string;
}

/** What may give way, with the unit of its slack. Balances of stocks never do: they are what a stock is. */
export const ELASTIC: readonly ElasticRow[] = [
  { rule: 'engines', label: 'Engines', unit: 'ships', rows: 'build_engines' },
  { rule: 'supply', label: 'Supply chain', unit: 'ships', rows: 'build_supply' },
  { rule: 'assembly', label: 'Assembly', unit: 'ships', rows: 'build_assembly' },
  { rule: 'site', label: 'Launch sites', unit: 'flights', rows: 'site' },
  { rule: 'fleet', label: 'Flights of the fleet', unit: 'flights', rows: 'flights' },
  { rule: 'licences', label: 'Licences', unit: 'flights', rows: 'licences' },
  { rule: 'cargo', label: 'Cargo', unit: 't', rows: 'cargo' },
  { rule: 'industry', label: 'Lunar industry', unit: 't', rows: 'industry' },
  { rule: 'power', label: 'Power', unit: 'MWh', rows: 'energy' },
  { rule: 'driver', label: 'Shots of the drivers', unit: 'units', rows: 'shots' },
  { rule: 'budget', label: 'Budget', unit: 'MUSD', rows: 'money' },
  { rule: 'ordersEngines', label: 'Orders of engine capacity', unit: 'per_yr', columns: 'xEngines' },
  { rule: 'ordersSupply', label: 'Orders of supply capacity', unit: 'per_yr', columns: 'xSupply' },
  { rule: 'ordersAssembly', label: 'Orders of assembly capacity', unit: 'per_yr', columns: 'xAssembly' },
  { rule: 'ordersSite', label: 'Orders of launch capacity', unit: 'per_yr', columns: 'xSite' },
  { rule: 'warehouse', label: 'Warehouse', unit: 'units', columns: 'Q' },
];

const stem = (name: string) => name.slice(0, name.lastIndexOf('_'));

/** A limit of the program that may give way: a row, or the upper bound of a column. */
export interface Limit {
  readonly rule: ReliefId;
  /** From 1. */
  readonly periodIndex: number;
  readonly kind: 'row' | 'column';
  readonly index: number;
}

/** Every limit that may give way, of the rules named or of all. */
export function elasticLimits({ model }: PlanModel, rules?: ReadonlySet<ReliefId>): Limit[] {
  const limits: Limit[] = [];
  const named = ELASTIC.filter(({ rule }) => !rules || rules.has(rule));
  const add = (kind: Limit['kind'], names: readonly string[], fits: (row: ElasticRow, name: string) => boolean) =>
    names.forEach((name, index) => {
      const row = named.find((one) => fits(one, stem(name)));
      if (row) limits.push({ rule: row.rule, periodIndex: Number(name.slice(name.lastIndexOf('_') + 1)), kind, index });
    });
  add('row', model.rowNames, (row, name) => row.rows === name);
  add('column', model.columnNames, (row, name) => row.columns === name);
  return limits.filter(({ kind, index }) => kind === 'row' || model.upper[index]! < Infinity);
}

/** A program's rows and columns in the shape they are assembled from. */
export function specsOf(model: Model): { columns: ColumnSpec[]; rows: RowSpec[] } {
  return {
    columns: model.columnNames.map((name, j) => ({
      name,
      lower: model.lower[j]!,
      upper: model.upper[j]!,
      cost: model.cost[j]!,
    })),
    rows: model.rowNames.map((name, i) => ({
      name,
      entries: Array.from({ length: model.starts[i + 1]! - model.starts[i]! }, (_, k) => {
        const at = model.starts[i]! + k;
        return [model.values[at]!, model.indices[at]!] as const;
      }),
      lower: model.rowLower[i]!,
      upper: model.rowUpper[i]!,
    })),
  };
}

/** The program with each limit raised by an amount; the others stay. */
export function relievedModel(model: Model, limits: readonly Limit[], amounts: ArrayLike<number>): Model {
  const relieved = { ...model, rowUpper: model.rowUpper.slice(), upper: model.upper.slice() };
  limits.forEach(({ kind, index }, i) => {
    const bounds = kind === 'row' ? relieved.rowUpper : relieved.upper;
    bounds[index] = bounds[index]! + amounts[i]!;
  });
  return relieved;
}

/** The program that keeps every rule and minimises the weighted relief of its limits; slacks are its last columns. */
export function elasticModel(model: Model, limits: readonly Limit[], weights: ArrayLike<number>): Model {
  const { columns, rows } = specsOf(model);
  const idle = columns.map((column) => ({ ...column, cost: 0 }));
  const slack = (i: number) => columns.length + i;
  limits.forEach(({ kind, index }, i) => {
    if (kind === 'row') {
      const row = rows[index]!;
      rows[index] = { ...row, entries: [...row.entries, [-1, slack(i)]] };
    } else {
      const { name, upper = Infinity } = idle[index]!;
      idle[index] = { ...idle[index]!, upper: Infinity };
      rows.push({
        name: `bound_${name}`,
        entries: [
          [1, index],
          [-1, slack(i)],
        ],
        lower: -Infinity,
        upper,
      });
    }
  });
  const slacks = limits.map(({ rule, periodIndex, index }, i) => ({
    name: `slack_${rule}_${index}_${periodIndex}`,
    cost: weights[i]!,
  }));
  return assembledModel('Least relief', 'min', [...idle, ...slacks], rows);
}

/** The part of a row that limits, at column values: its right side with its constant. */
export function capacitySide(row: Row, value: (term: Row['right'][number]) => number): number {
  return row.right.reduce((sum, term) => sum + term[0] * value(term), row.constant);
}
