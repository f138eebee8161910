/** The coarse sensitivity map of an embedded figure: the parts of a quarter of the columns and rows, as cells of their own. */
import type { SensitivityPart } from '../../../src/flight/search/sensitivity.ts';
import { emptyCells, type HeatCells } from '../../charts/heat-map.ts';

/** Every so many-th cell of the full map, in both directions. */
const SITE_STRIDE_COUNT = 4;

/** Whether the parts at hand, taken from the first on, bring all cells of the coarse map. */
export function isCoarse(parts: readonly SensitivityPart[]): boolean {
  const last = parts.at(-1);
  if (!last) return false;
  const wanted =
    Math.ceil(last.grid.columnCount / SITE_STRIDE_COUNT) * Math.ceil(last.grid.rowCount / SITE_STRIDE_COUNT);
  return parts.reduce((sum, part) => sum + part.cellIndex.length, 0) >= wanted || parts.length === last.partCount;
}

/** Cells of the coarse map from the parts that bring them; a cell's place is that of the launch it was computed for. */
export function coarseCells(parts: readonly SensitivityPart[]): HeatCells {
  const { grid, target } = parts[0]!;
  const stride = SITE_STRIDE_COUNT;
  const across_deg = (grid.longitudeTo_deg - grid.longitudeFrom_deg) / grid.columnCount;
  const up_m_s = (grid.speedTo_m_s - grid.speedFrom_m_s) / grid.rowCount;
  const [columnCount, rowCount] = [Math.ceil(grid.columnCount / stride), Math.ceil(grid.rowCount / stride)];
  // The launch of a full cell stands in its middle; a coarse cell is laid so that its own middle is there too.
  const longitudeFrom_deg = grid.longitudeFrom_deg - ((stride - 1) / 2) * across_deg;
  const speedFrom_m_s = grid.speedFrom_m_s - ((stride - 1) / 2) * up_m_s;
  const cells = emptyCells({
    target,
    grid: {
      longitudeFrom_deg,
      longitudeTo_deg: longitudeFrom_deg + columnCount * stride * across_deg,
      speedFrom_m_s,
      speedTo_m_s: speedFrom_m_s + rowCount * stride * up_m_s,
      columnCount,
      rowCount,
    },
  });
  for (const part of parts)
    part.cellIndex.forEach((cell, i) => {
      const [row, column] = [Math.floor(cell / grid.columnCount), cell % grid.columnCount];
      if (row % stride !== 0 || column % stride !== 0) return;
      const at = (row / stride) * columnCount + column / stride;
      cells.stride[at] = 1;
      cells.arrived[at] = part.arrivedCount[i]!;
      cells.missPerSpeed_km_per_m_s[at] = part.missPerSpeed_km_per_m_s[i]!;
      cells.miss_km[at] = part.miss_km[i]!;
      cells.time_days[at] = part.time_days[i]!;
    });
  return cells;
}
