/** What the launch calendar can be asked on the page: its lengths, its targets, and when an answer still holds. */
import { text } from '../../../src/text/text.ts';
import type { CalendarOptions, CalendarTarget } from '../../../src/flight/search/calendar-result.ts';
import type { LinkedScenario } from '../../../src/scenario/scenario.ts';

/** How long a calendar is, and how far its dates are apart. */
export const SPANS = [
  { id: 'month', options: { span_days: 30, step_h: 24 } },
  { id: 'quarter', options: { span_days: 90, step_h: 24 } },
  { id: 'year', options: { span_days: 360, step_h: 96 } },
] as const satisfies readonly { id: string; options: CalendarOptions }[];
export type SpanId = (typeof SPANS)[number]['id'];
export const SPAN_LABELS: Readonly<Record<SpanId, string>> = {
  month: () => text('stage.flight.span.month'),
  quarter: () => text('stage.flight.span.quarter'),
  year: () => text('stage.flight.span.year'),
} as const;
/** Targets that a calendar is asked for. */
export const AIMS = [
  { id: 'gateways', targets: ['EML1', 'EML2'] },
  { id: 'points', targets: ['EML1', 'EML2', 'EML4', 'EML5', 'NRHO', 'HALO'] },
  { id: 'earth', targets: ['GEO', 'LEO', 'AEROBRAKE', 'DAWNDUSK'] },
] as const satisfies readonly { id: string; targets: readonly CalendarTarget[] }[];
export type AimId = (typeof AIMS)[number]['id'];
export const AIM_LABELS: Readonly<Record<AimId, string>> = {
  gateways: () => text('stage.flight.aim.gateways'),
  points: () => text('stage.flight.aim.points'),
  earth: () => text('stage.flight.aim.earth'),
} as const;

/** What a calendar depends on: the answer holds as long as these stay. The target and the errors are not its business. */
export function questionOf({ flight }: LinkedScenario, span: SpanId, aim: AimId): string {
  const { target: _target, errors: _errors, model: _model, limit_days: _limit, ...gun } = flight;
  return JSON.stringify([span, aim, gun]);
}
