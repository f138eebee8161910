/** The Kardashev ladder: powers on a logarithmic scale, and how far up the plan comes. */
import { text } from '../../../src/text/text.ts';
import { formatFixed, formatNumber, formatQuantity } from '../../../src/units.ts';
import { COLOURS, label } from '../../drawing/frame.ts';
import { tallLabel } from '../../drawing/words.ts';
import { px, shape } from '../../drawing/shape.ts';
import { figure, type View } from './view.ts';

export const VIEW: View<'plan'> = {
  title: () => text('embed.kardashevTitle'),
  kind: 'plan',
  stage: 'plan',
  params: ['finance.budget_MUSD_yr', 'plan.horizon_yr', 'moon.productivity_per_yr'],
  drawing: ({ result: { kardashev }, size: { width, height } }) => {
    const indexes = kardashev.rungs.map((rung) => rung.kardashevIndex);
    const [low, high] = [Math.min(...indexes), Math.max(...indexes)];
    const y = (index: number) => 24 + (1 - (index - low) / (high - low)) * (height - 48);
    const here = kardashev.kardashevIndex;
    const at = here === null ? null : Math.min(height - 10, y(here));
    return shape(
      'g',
      {},
      shape('path', { class: 'line', stroke: COLOURS['line-strong'], d: `M8 10V${px(height - 8)}` }),
      ...kardashev.rungs.flatMap((rung) => {
        const rest = y(rung.kardashevIndex);
        return [
          shape('path', { class: 'grid', d: `M8 ${px(rest)}H${px(width - 8)}` }),
          ...tallLabel(text(rung.label), 62, rest - 8, width - 70),
          label(formatFixed(rung.kardashevIndex, 2), 52, rest - 4, { anchor: 'end', bold: true }),
        ];
      }),
      ...(at === null
        ? []
        : [
            shape('path', {
              class: 'line',
              stroke: COLOURS['bottleneck-fill'],
              d: `M${px(width * 0.6)} ${px(at)}H${px(width - 8)}`,
            }),
            label(text('embed.thisPlan', { power: formatQuantity(kardashev.power_W, 'W', 3) }), width - 46, at - 5, {
              anchor: 'end',
              colour: COLOURS.bottleneck,
              bold: true,
              halo: true,
            }),
            label(formatFixed(here!, 2), width - 10, at - 5, {
              anchor: 'end',
              colour: COLOURS.bottleneck,
              bold: true,
              halo: true,
            }),
          ]),
    );
  },
  figures: ({ kardashev }) => [
    figure(text('embed.powerAtWork'), kardashev.power_W, 'W', 3),
    {
      label: text('embed.kardashevsScale'),
      text: kardashev.kardashevIndex === null ? '–' : formatFixed(kardashev.kardashevIndex, 2),
    },
    {
      label: text('embed.doublingsToStar'),
      text: kardashev.doublingsLeftCount === null ? '–' : formatNumber(kardashev.doublingsLeftCount, 3),
    },
  ],
  summary: (plan) => text(plan.kardashev.message),
};
