/** Which lever is the largest when, from the parts each period brings. Pure; the drawing is bottleneck-ribbon.ts. */
import { text } from '../../../src/text/text.ts';
import type { Lever, PlanResult } from '../../../src/plan/plan-result.ts';
import { formatNumber } from '../../../src/units.ts';
import { xText, type ChartColumns } from '../../charts/chart.ts';
import { joinedColumns } from '../../charts/joined-columns.ts';

/** The parts of all levers as columns over the years, for the table and CSV. */
export function leverColumns({ bottlenecks, endYear }: PlanResult): ChartColumns {
  return {
    x: { label: text('stage.plan.year'), unit: 'yr', calendar: true, values: endYear },
    lines: bottlenecks.map((lever) => ({ label: text(lever.label), unit: '', values: lever.byPeriod })),
  };
}

/** The same with the preset's parts beside them, for table and file. */
export function comparedLevers(plan: PlanResult, preset: PlanResult | null): ChartColumns {
  const baseline = preset && leverColumns(preset);
  return joinedColumns({ columns: leverColumns(plan), baseline, overlays: [] }, text('page.preset'));
}

/** For each period the index of the lever with the largest part, −1 where none has any. */
export function largestByPeriod(levers: readonly Lever[], periods: number): readonly number[] {
  return Array.from({ length: periods }, (_, t) => {
    let best = -1;
    levers.forEach((lever, i) => {
      const part = Math.abs(lever.byPeriod[t] ?? 0);
      if (part > 1e-9 && (best < 0 || part > Math.abs(levers[best]!.byPeriod[t] ?? 0))) best = i;
    });
    return best;
  });
}

/** Stretches of years in which one lever is the largest: `2030–2033 launch sites, …`. */
export function bindingStretches(plan: PlanResult): string {
  const { bottlenecks: levers, endYear } = plan;
  const first = largestByPeriod(levers, endYear.length);
  const year = (t: number) =>
    xText({ label: text('stage.plan.year'), unit: 'yr', calendar: true, values: endYear }, endYear[t]!);
  const parts: string[] = [];
  for (let t = 0; t < first.length;) {
    let end = t;
    while (end + 1 < first.length && first[end + 1] === first[t]) end++;
    if (first[t]! >= 0)
      parts.push(`${t === end ? year(t) : `${year(t)}–${year(end)}`}: ${text(levers[first[t]!]!.label)}`);
    t = end + 1;
  }
  return parts.join('; ');
}

/** A part that is drawn: its period, how strong it is from 0 to 1, and whether no other lever has a larger one. */
export interface RibbonCell {
  readonly index: number;
  readonly strengthRatio: number;
  readonly largest: boolean;
}

/** For each lever of the rows the periods in which it is the largest in the unchanged preset; none over other periods. */
export function presetPeriods(
  levers: readonly Lever[],
  plan: PlanResult,
  preset: PlanResult | null,
): readonly (readonly number[])[] {
  const same =
    preset?.endYear.length === plan.endYear.length && preset.endYear.every((year, i) => year === plan.endYear[i]);
  if (!preset || !same) return levers.map(() => []);
  const first = largestByPeriod(preset.bottlenecks, preset.endYear.length);
  return levers.map(({ lever }) =>
    first.flatMap((index, t) => (index >= 0 && preset.bottlenecks[index]!.lever === lever ? [t] : [])),
  );
}

/** Levers that matter and their cells; those too weak to be seen are left out. */
export function ribbonCells(plan: PlanResult): {
  readonly levers: readonly Lever[];
  readonly cells: readonly (readonly RibbonCell[])[];
} {
  const levers = plan.bottlenecks.filter((lever) => Math.abs(lever.elasticity) >= 0.0005);
  const first = largestByPeriod(levers, plan.endYear.length);
  const top = (lever: Lever) => lever.byPeriod.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
  const most = Math.max(...levers.map(top), 1e-12);
  const cells = levers.map((lever, i) =>
    Array.from(lever.byPeriod, (part, index) => ({
      index,
      strengthRatio: Math.sqrt(Math.abs(part) / most),
      largest: first[index] === i,
    })).filter((cell) => cell.strengthRatio >= 0.02),
  );
  return { levers, cells };
}

/** Years to write under the ribbon, each with its place from 0 to 1. */
export function ribbonYears({ endYear, periodsPerYear }: PlanResult): readonly { year: number; share: number }[] {
  const first = (endYear[0] ?? 0) - 1 / periodsPerYear;
  const last = endYear.at(-1) ?? 0;
  const span = last - first;
  const step = span > 24 ? 5 : span > 10 ? 3 : span > 5 ? 2 : 1;
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => first + i * step)
    .filter((year) => year < last - step / 3)
    .map((year) => ({ year, share: (year - first) / span }));
}

/** A period in words: its levers from the strongest down, with the share of the gain each has there. */
export function periodText(plan: PlanResult, index: number): string {
  const { x } = leverColumns(plan);
  const parts = plan.bottlenecks
    .map((lever) => ({ label: text(lever.label), part: lever.byPeriod[index] ?? 0 }))
    .filter(({ part }) => Math.abs(part) > 1e-9)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  const words = parts.slice(0, 4).map(({ label, part }) => `${label} ${formatNumber(part, 2)}`);
  return `${xText(x, plan.endYear[index]!)}: ${words.join(', ') || '–'}`;
}
