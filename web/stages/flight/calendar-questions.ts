/** What the launch calendar can be asked on the page: its lengths, its targets, and when an answer still holds. */
import { text } from '../../../src/text/text.ts';
import type { CalendarOptions } from '../../../src/flight/search/calendar-result.ts';
import type { LinkedScenario } from '../../../src/scenario/scenario.ts';
import type { CalendarGroup } from '../../../src/scenario/target-fields.ts';

/** How long a calendar is, and how far its dates are apart. */
export const SPANS = [
  { id: 'month', options: { span_days: 30, step_h: 24 } },
  { id: 'quarter', options: { span_days: 90, step_h: 24 } },
  { id: 'year', options: { span_days: 360, step_h: 96 } },
] as const satisfies readonly { id: string; options: CalendarOptions }[];
export type SpanId = (typeof SPANS)[number]['id'];
export const SPAN_LABELS: Readonly<Record<SpanId, () => string>> = {
  month: () => text('stage.flight.calendar.span.month'),
  quarter: () => text('stage.flight.calendar.span.quarter'),
  year: () => text('stage.flight.calendar.span.year'),
};

/** Groups of targets that a calendar is asked for. */
export const GROUP_LABELS: Readonly<Record<CalendarGroup, () => string>> = {
  gateways: () => text('stage.flight.calendar.group.gateways'),
  points: () => text('stage.flight.calendar.group.points'),
  earth: () => text('stage.flight.calendar.group.earth'),
};

/** What a calendar depends on: the answer holds as long as these stay. The target and the errors are none of it. */
export function questionOf({ flight }: LinkedScenario, span: SpanId, group: CalendarGroup): string {
  const { target: _target, errors: _errors, model: _model, limit_days: _limit, ...launch } = flight;
  return JSON.stringify([span, group, launch]);
}
