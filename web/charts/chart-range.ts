/** The part of a chart's x axis that is shown: zooming and panning as arithmetic. Pure; null is the whole axis. */

export interface Extent {
  readonly min: number;
  readonly max: number;
}

/** An axis as a zoom sees it: its whole extent, and whether equal steps are equal ratios. */
export interface Axis {
  readonly full: Extent;
  readonly logarithmic: boolean;
}

/** Closest that a zoom comes, as a share of the axis. */
const LEAST_SHARE = 1 / 500;

const into = ({ logarithmic }: Axis, value: number) => (logarithmic ? Math.log10(value) : value);
const outOf = ({ logarithmic }: Axis, value: number) => (logarithmic ? 10 ** value : value);

/** A range moved onto the axis, never narrower than allowed; null when it holds the whole axis or lies beside it. */
export function onAxis(axis: Axis, range: Extent | null): Extent | null {
  if (!range) return null;
  const [low, high] = [into(axis, axis.full.min), into(axis, axis.full.max)];
  let [from, to] = [into(axis, range.min), into(axis, range.max)];
  if (!(to > low && from < high && to > from)) return null;
  const least = (high - low) * LEAST_SHARE;
  if (to - from < least) [from, to] = [(from + to - least) / 2, (from + to + least) / 2];
  const span = to - from;
  if (span >= (high - low) * (1 - 1e-9)) return null;
  const start = Math.min(Math.max(from, low), high - span);
  return { min: outOf(axis, start), max: outOf(axis, start + span) };
}

/** The range shown after a zoom by `factor` that keeps the value `about` where it is. */
export function zoomed(axis: Axis, range: Extent | null, factor: number, about?: number): Extent | null {
  const shown = range ?? axis.full;
  const [from, to] = [into(axis, shown.min), into(axis, shown.max)];
  const still = about === undefined ? (from + to) / 2 : Math.min(to, Math.max(from, into(axis, about)));
  return onAxis(axis, {
    min: outOf(axis, still - (still - from) / factor),
    max: outOf(axis, still + (to - still) / factor),
  });
}

/** The range shown after a move by a share of it; to the right when positive. */
export function panned(axis: Axis, range: Extent | null, share: number): Extent | null {
  if (!range) return null;
  const [from, to] = [into(axis, range.min), into(axis, range.max)];
  const [low, high] = [into(axis, axis.full.min), into(axis, axis.full.max)];
  const by = Math.max(low - from, Math.min(high - to, share * (to - from)));
  return onAxis(axis, { min: outOf(axis, from + by), max: outOf(axis, to + by) });
}

/** The value at a share of the range shown, from 0 at its left to 1 at its right. */
export function valueAtShare(axis: Axis, range: Extent | null, share: number): number {
  const shown = range ?? axis.full;
  const [from, to] = [into(axis, shown.min), into(axis, shown.max)];
  return outOf(axis, from + share * (to - from));
}

/** The range that puts two values at two shares of the width: what two fingers do. */
export function pinched(
  axis: Axis,
  values: readonly [number, number],
  shares: readonly [number, number],
  unchanged: Extent | null,
): Extent | null {
  const [a, b] = [into(axis, values[0]), into(axis, values[1])];
  const perShare = (b - a) / (shares[1] - shares[0]);
  if (!(perShare > 0 && Number.isFinite(perShare))) return unchanged;
  const from = a - shares[0] * perShare;
  return onAxis(axis, { min: outOf(axis, from), max: outOf(axis, from + perShare) });
}
