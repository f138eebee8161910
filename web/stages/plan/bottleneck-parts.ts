/** Which lever is the largest when, from the parts each period brings. Pure; the drawing is bottleneck-ribbon.ts. */
import { msg } from '@lit/localize';
import type { Lever, PlanResult } from '../../../src/plan/plan-result.ts';
import { xText, type ChartColumns } from '../../charts/chart.ts';
import { said } from '../../localization/engine-words.ts';

/** The parts of all levers as columns over the years, for the table and CSV. */
export function leverColumns({ bottlenecks, endYear }: PlanResult): ChartColumns {
  return {
    x: { label: msg('Year'), unit: 'yr', calendar: true, values: endYear },
    lines: bottlenecks.map((lever) => ({ label: said(lever.label), unit: '', values: lever.byPeriod })),
  };
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
  const year = (t: number) => xText({ label: msg('Year'), unit: 'yr', calendar: true, values: endYear }, endYear[t]!);
  const parts: string[] = [];
  for (let t = 0; t < first.length;) {
    let end = t;
    while (end + 1 < first.length && first[end + 1] === first[t]) end++;
    if (first[t]! >= 0)
      parts.push(`${t === end ? year(t) : `${year(t)}–${year(end)}`}: ${said(levers[first[t]!]!.label)}`);
    t = end + 1;
  }
  return parts.join('; ');
}
