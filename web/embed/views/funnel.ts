/** From paper to flights: what each hurdle leaves of the capacity on paper at the plan's end. */
import { text } from '../../../src/text/text.ts';
import type { PlanReport } from '../../../src/engine/plan-report.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import { barRows } from '../../drawing/bars.ts';
import { COLOURS } from '../../drawing/frame.ts';
import { figure, type View } from './view.ts';

function steps({ waterfall }: PlanReport) {
  const last = waterfall.year.length - 1;
  return waterfall.steps.map((step) => {
    const left_per_yr = waterfall.left_per_yr[step.id][last] ?? 0;
    return { ...step, left_per_yr };
  });
}

export const VIEW: View<'plan'> = {
  title: () => text('embed.funnelTitle'),
  kind: 'plan',
  stage: 'earth',
  params: [
    'earth.hurdles.finalisation.readinessEnd',
    'earth.hurdles.site.paperCapacity_per_yr',
    'earth.reuseLimit_flights',
  ],
  drawing: ({ result, size }) => {
    const rows = steps(result);
    return barRows(
      rows.map((row, i) => ({
        label: text(row.label),
        value: row.left_per_yr,
        text: formatNumber(row.left_per_yr, 4),
        strong: row.id === result.waterfall.binding,
        ...(i === 0 ? {} : { start: rows[i - 1]!.left_per_yr }),
      })),
      { x: 0, y: 4, width: size.width, height: size.height - 8 },
      COLOURS.earth,
    );
  },
  figures: (plan) => {
    const rows = steps(plan);
    const year = formatFixed(plan.waterfall.year.at(-1) ?? NaN, 0);
    return [
      figure(text('embed.onPaper'), rows[0]?.left_per_yr ?? null, 'per_yr'),
      figure(text('embed.successfulFlights'), rows.at(-1)?.left_per_yr ?? null, 'per_yr'),
      { label: text('embed.planEnd'), text: year },
    ];
  },
  summary: (plan) => text(plan.waterfall.message),
};
