/** What holds the line back, and when: one row a lever, one cell a period. */
import { text } from '../../../src/text/text.ts';
import { formatFixed, formatNumber } from '../../../src/units.ts';
import { bindingStretches, ribbonCells } from '../../stages/plan/bottleneck-parts.ts';
import { COLOURS, label, ticksBetween } from '../../drawing/frame.ts';
import { px, shape, type Shape } from '../../drawing/shape.ts';
import { tallLabel, widest } from '../../drawing/words.ts';
import type { View } from './view.ts';

export const VIEW: View<'plan'> = {
  title: () => text('embed.bottleneckTitle'),
  kind: 'plan',
  stage: 'plan',
  params: ['finance.budget_MUSD_yr', 'moon.productivity_per_yr', 'driver.interval_s'],
  drawing: ({ result: plan, size: { width, height } }) => {
    const { levers, cells } = ribbonCells(plan);
    if (levers.length === 0) {
      const said = plan.nothing ? text(plan.nothing.message) : text('embed.nothingBinds');
      return label(said, width / 2, height / 2, { anchor: 'middle' });
    }
    const labels = levers.map((lever) => text(lever.label));
    const left = widest(labels, width * 0.4) + 10;
    const pitch = Math.min(44, (height - 22) / levers.length);
    const step = (width - left - 2) / plan.endYear.length;
    const rows = levers.flatMap((_, i): Shape[] => {
      const top = i * pitch + 3;
      const drawn = cells[i]!.map(({ index, strengthRatio, largest }) => {
        const fill = largest ? COLOURS['bottleneck-fill'] : COLOURS.plan;
        const place = { x: px(left + index * step), y: px(top), width: px(step * 0.92), height: px(pitch - 6) };
        return shape('rect', { ...place, fill, opacity: strengthRatio.toFixed(2) });
      });
      const ground = { x: px(left), y: px(top), width: px(width - left - 2), height: px(pitch - 6), rx: 3 };
      return [
        shape('rect', { ...ground, fill: COLOURS['surface-2'] }),
        ...tallLabel(labels[i]!, left - 8, top + pitch / 2 - 3, left - 8, { anchor: 'end' }),
        ...drawn,
      ];
    });
    const start = (plan.endYear[0] ?? 0) - 1 / plan.periodsPerYear;
    const end = plan.endYear.at(-1) ?? 0;
    const years = ticksBetween(start, end - 1, Math.max(2, (width - left) / 60)).filter(Number.isInteger);
    const x = (year: number) => left + ((year - start) / (end - start)) * (width - left - 2);
    return shape(
      'g',
      {},
      ...rows,
      ...years.map((year) => label(formatFixed(year, 0), Math.min(x(year), width - 30), levers.length * pitch + 15)),
    );
  },
  figures: (plan) => {
    const first = ribbonCells(plan).levers[0];
    return first
      ? [
          { label: text('embed.theBottleneck'), text: text(first.label) },
          { label: text('embed.gainOfOnePercent'), text: `${formatNumber(first.elasticity, 2)}\u00a0%` },
        ]
      : [{ label: text('embed.theBottleneck'), text: '–' }];
  },
  summary: (plan) => {
    const first = ribbonCells(plan).levers[0];
    return `${first ? text(first.message) : ''} ${bindingStretches(plan)}`.trim();
  },
};
