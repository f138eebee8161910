/** Horizontal bars with a label before and a value behind, one a row: budgets, hurdles. */
import { COLOURS, label, textWidth, type Box } from './frame.ts';
import { tallLabel, widest } from './words.ts';
import { px, shape, type Shape } from './shape.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** What was there before this step took its part, drawn faint behind the bar. */
  readonly start?: number;
  readonly strong?: boolean;
}

/** All bars in a box, to one scale from zero. */
export function barRows(bars: readonly Bar[], box: Box, colour: string): Shape {
  const labels = bars.map((bar) => bar.label);
  const wide = widest(labels, box.width * 0.36) + 10;
  const tail = Math.max(...bars.map((bar) => textWidth(bar.text))) + 10;
  const room = Math.max(20, box.width - wide - tail);
  const most = Math.max(...bars.map((bar) => Math.max(bar.value, bar.start ?? 0)), 1e-300);
  const pitch = box.height / bars.length;
  const thick = Math.min(18, pitch * 0.66);
  return shape(
    'g',
    {},
    ...bars.flatMap((bar, i) => {
      const middle = box.y + (i + 0.5) * pitch;
      const size = { y: px(middle - thick / 2), height: px(thick), rx: 2 };
      const left = box.x + wide;
      const long = (value: number) => Math.max(1, (value / most) * room);
      const fill = bar.strong ? COLOURS['bottleneck-fill'] : colour;
      const ink = bar.strong ? COLOURS.bottleneck : COLOURS.ink;
      return [
        ...tallLabel(bar.label, left - 8, middle, wide - 8, {
          anchor: 'end',
          ...(bar.strong ? { colour: ink, bold: true } : {}),
        }),
        ...(bar.start === undefined
          ? []
          : [shape('rect', { ...size, class: 'before', x: px(left), width: px(long(bar.start)) })]),
        shape('rect', { ...size, x: px(left), width: px(long(bar.value)), fill }),
        label(bar.text, left + long(Math.max(bar.value, bar.start ?? 0)) + 6, middle + 4, { colour: ink }),
      ];
    }),
  );
}
