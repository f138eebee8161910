/** How a dispersion is drawn: the cloud of misses, the target, the 1σ ellipse of the linear prediction. No statistics. */
import { numberOf } from '../../../src/text/message.ts';
import { text } from '../../../src/text/text.ts';
import type { DispersionResult } from '../../../src/flight/dispersion/dispersion-result.ts';
import { formatQuantity } from '../../../src/units.ts';
import type { ChartTheme } from '../../charts/chart-theme.ts';
import type { Pen } from '../../charts/svg-pen.ts';

/** Points of a cloud that are drawn at most; the statistics use them all. */
const DRAWN_LIMIT_COUNT = 4000;
/** The sheet shows a little more than what 99 of 100 launches miss by, and to each side no more than there is. */
const MARGIN_FACTOR = 1.15;
const OUTER_FRACTION = 0.01;
const LEAST_SPAN_KM = 1e-3;

interface Sheet {
  readonly pen: Pen;
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
}

/** Lengths for scale bars: 1, 2 or 5 times a power of ten, a quarter of the sheet at most. */
function barLength(span_km: number): number {
  const power = 10 ** Math.floor(Math.log10(span_km / 4));
  return [5, 2, 1].map((n) => n * power).find((n) => n <= span_km / 4) ?? power;
}

/** Misses between which nearly all launches lie, the target and the ellipse among them. */
function acrossOf({ columns, linear, miss_km }: DispersionResult): readonly [least_km: number, most_km: number] {
  const misses = columns.miss_km.filter((_, i) => columns.time_days[i]! > 0).sort();
  const at = (fraction: number) => misses[Math.round(fraction * (misses.length - 1))] ?? 0;
  const wide = 2 * linear.standardDeviation;
  const most = Math.max(miss_km.p99, wide, LEAST_SPAN_KM) * MARGIN_FACTOR;
  const least_km = Math.min(MARGIN_FACTOR * at(OUTER_FRACTION), -wide, -most / 8);
  const most_km = Math.max(MARGIN_FACTOR * at(1 - OUTER_FRACTION), wide, most / 8);
  return [Math.max(least_km, -most), Math.min(most_km, most)];
}

/** The miss under a place of the sheet. */
export function missUnder_km(result: DispersionResult, width: number, x: number): number {
  const [least_km, most_km] = acrossOf(result);
  return least_km + ((x - 8) / (width - 16)) * (most_km - least_km);
}

/**
 * Draw a dispersion. Its axes are as different as the cloud is long and thin; how much is said beside the scale bar. Of an orbit the planes lie about
 * their mean: the plane wanted may be far off.
 */
export function drawCloud(
  { pen, width, height, theme }: Sheet,
  result: DispersionResult,
  orbit: boolean,
  read: number | null = null,
): void {
  const { columns, missNormal_km, linear } = result;
  const [least_km, most_km] = acrossOf(result);
  const middle_km = orbit ? missNormal_km.mean : 0;
  const widest_km = orbit ? 3 * missNormal_km.standardDeviation : missNormal_km.p99;
  const along = Math.max(widest_km, 2 * linear.normalStandardDeviation_km, LEAST_SPAN_KM) * MARGIN_FACTOR;
  const perKm = (width - 16) / (most_km - least_km);
  const x = (km: number) => 8 + (km - least_km) * perKm;
  // The words stand in a row of their own below.
  const floor = height - 20;
  const y = (km: number) => floor / 2 - (km / along) * (floor / 2 - 18);
  pen.clearRect(0, 0, width, height);
  pen.strokeStyle = theme.line;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(0, y(0));
  pen.lineTo(width, y(0));
  pen.moveTo(x(0), 8);
  pen.lineTo(x(0), floor);
  pen.stroke();

  pen.fillStyle = theme.flight;
  pen.globalAlpha = 0.35;
  const step = Math.max(1, Math.ceil(columns.statusId.length / DRAWN_LIMIT_COUNT));
  for (let i = 0; i < columns.statusId.length; i += step) {
    if (columns.time_days[i] === 0) continue;
    const px = x(columns.miss_km[i]!);
    const py = y(columns.missNormal_km[i]! - middle_km);
    if (px >= 0 && px <= width && py >= 0 && py <= floor) pen.fillRect(px - 1, py - 1, 2, 2);
  }
  pen.globalAlpha = 1;

  pen.save();
  pen.translate(x(0), y(0));
  pen.scale(perKm, -(floor / 2 - 18) / along);
  pen.rotate((linear.tilt_deg * Math.PI) / 180);
  pen.beginPath();
  pen.ellipse(0, 0, Math.max(linear.semiMajor_km, 1e-9), Math.max(linear.semiMinor_km, 1e-9), 0, 0, 2 * Math.PI);
  pen.restore();
  pen.strokeStyle = theme.bottleneck;
  pen.lineWidth = 2;
  pen.stroke();

  if (read !== null) {
    // What lies beyond the sheet is read at its edge.
    const clamped = (value: number, room: number) => Math.min(room - 6, Math.max(6, value));
    const px = clamped(x(columns.miss_km[read]!), width);
    const py = clamped(y(columns.missNormal_km[read]! - middle_km), floor);
    pen.strokeStyle = theme.ink;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(px, 8);
    pen.lineTo(px, floor);
    pen.stroke();
    pen.lineWidth = 2;
    pen.beginPath();
    pen.arc(px, py, 5, 0, 2 * Math.PI);
    pen.stroke();
  }

  pen.font = `11px ${theme.font}`;
  pen.fillStyle = theme['ink-2'];
  pen.textAlign = 'left';
  const [low, far] = [formatQuantity(least_km, 'km', 2), formatQuantity(most_km, 'km', 2)];
  const high = formatQuantity(along, 'km', 2);
  pen.fillText(
    orbit
      ? text('stage.flight.dispersion.axis.radius', { low, far })
      : text('stage.flight.dispersion.axis.inPlane', { low, far }),
    4,
    height - 4,
  );
  pen.textAlign = 'right';
  pen.fillText(
    orbit
      ? text('stage.flight.dispersion.axis.plane', { high })
      : text('stage.flight.dispersion.axis.outOfPlane', { high }),
    width - 4,
    height - 4,
  );
  const bar = barLength(most_km - least_km);
  pen.strokeStyle = theme['ink-2'];
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(8, 12);
  pen.lineTo(8 + (x(bar) - x(0)), 12);
  pen.stroke();
  pen.textAlign = 'left';
  const upright = (floor / 2 - 18) / along / perKm;
  const stretched = Math.abs(Math.log(upright)) > 0.05;
  const length = formatQuantity(bar, 'km', 2);
  pen.fillText(
    stretched
      ? text('stage.flight.dispersion.axis.stretched', { length, times: numberOf(upright, 2) })
      : text('stage.flight.dispersion.axis.equal', { length }),
    8,
    26,
  );
}

/** The cloud as columns for table and CSV: one row a launch that arrived. */
export function cloudColumns({ columns }: DispersionResult) {
  const rows = Array.from(columns.time_days.keys()).filter((i) => columns.time_days[i]! > 0);
  const pick = (values: Float64Array) => Float64Array.from(rows, (i) => values[i]!);
  return {
    x: { label: text('stage.flight.group.launch'), unit: '' as const, values: Float64Array.from(rows, (i) => i + 1) },
    lines: [
      { label: text('stage.flight.missInPlane'), unit: 'km' as const, values: pick(columns.miss_km) },
      { label: text('stage.flight.missOutOfPlane'), unit: 'km' as const, values: pick(columns.missNormal_km) },
      { label: text('stage.flight.timeOfFlight'), unit: 'days' as const, values: pick(columns.time_days) },
      { label: text('stage.flight.arrivalSpeed'), unit: 'm_s' as const, values: pick(columns.speed_m_s) },
    ],
  };
}
