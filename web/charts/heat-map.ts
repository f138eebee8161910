/**
 * What the sensitivity map shows, as plain data: the cells that have come, lines where a value is zero, words, CSV columns.
 * Pure but for `takePart`, which fills its cells. Not here: drawing (heat-map-drawing.ts), asking (sensitivity-map.ts).
 */
import { text } from '../../src/text/text.ts';
import type { SensitivityGrid, SensitivityPart } from '../../src/flight/search/sensitivity.ts';
import { formatNumber, formatQuantity, wrapped_deg } from '../../src/units.ts';
import type { ChartColumns } from './chart.ts';
import { longitudeText } from './longitude.ts';

/** The longitude Heppenheimer published for EML2 in 1977 (AIAA Journal 15, 518). */
export const PUBLISHED = {
  target: 'EML2',
  longitude_deg: 33.1,
  get label() {
    return text('chart.n331DegE');
  },
} as const;

/** All cells of a map, by row × columnCount + column. Where `stride` is 0 nothing has come yet. */
export interface HeatCells {
  readonly grid: SensitivityGrid;
  readonly target: string;
  /** How many cells the value at hand stands for, in each direction; 1 is the cell's own. */
  readonly stride: Uint8Array;
  readonly arrived: Uint8Array;
  readonly missPerSpeed_km_per_m_s: Float64Array;
  readonly miss_km: Float64Array;
  readonly time_days: Float64Array;
}

/** Cells of a map before its first part. */
export function emptyCells({ grid, target }: Pick<SensitivityPart, 'grid' | 'target'>): HeatCells {
  const count = grid.columnCount * grid.rowCount;
  return {
    grid,
    target,
    stride: new Uint8Array(count),
    arrived: new Uint8Array(count),
    missPerSpeed_km_per_m_s: new Float64Array(count),
    miss_km: new Float64Array(count),
    time_days: new Float64Array(count),
  };
}

/** Put a part into its cells, and into those it stands for until a finer one comes. The order of parts does not matter. */
export function takePart(cells: HeatCells, part: SensitivityPart): void {
  const { columnCount, rowCount } = cells.grid;
  part.cellIndex.forEach((cell, i) => {
    const [row, column] = [Math.floor(cell / columnCount), cell % columnCount];
    for (let r = row; r < Math.min(rowCount, row + part.strideCount); r++)
      for (let c = column; c < Math.min(columnCount, column + part.strideCount); c++) {
        const at = r * columnCount + c;
        const own = at === cell ? 1 : part.strideCount;
        if (cells.stride[at] !== 0 && cells.stride[at]! <= own) continue;
        cells.stride[at] = own;
        cells.arrived[at] = part.arrivedCount[i]!;
        cells.missPerSpeed_km_per_m_s[at] = part.missPerSpeed_km_per_m_s[i]!;
        cells.miss_km[at] = part.miss_km[i]!;
        cells.time_days[at] = part.time_days[i]!;
      }
  });
}

export interface Place {
  readonly longitude_deg: number;
  readonly speed_m_s: number;
}

/** The middle of a cell, at whole or broken column and row. */
export function placeOf(grid: SensitivityGrid, column: number, row: number): Place {
  const across = (grid.longitudeTo_deg - grid.longitudeFrom_deg) / grid.columnCount;
  const up = (grid.speedTo_m_s - grid.speedFrom_m_s) / grid.rowCount;
  return {
    longitude_deg: grid.longitudeFrom_deg + (column + 0.5) * across,
    speed_m_s: grid.speedFrom_m_s + (row + 0.5) * up,
  };
}

/** The cell a place lies in, −1 outside; a longitude counts wherever a whole turn brings it onto the map. */
export function cellAt(grid: SensitivityGrid, place: Place): number {
  const turn = grid.longitudeFrom_deg + ((((place.longitude_deg - grid.longitudeFrom_deg) % 360) + 360) % 360);
  const column = Math.floor(
    ((turn - grid.longitudeFrom_deg) / (grid.longitudeTo_deg - grid.longitudeFrom_deg)) * grid.columnCount,
  );
  const row = Math.floor(
    ((place.speed_m_s - grid.speedFrom_m_s) / (grid.speedTo_m_s - grid.speedFrom_m_s)) * grid.rowCount,
  );
  const inside = column >= 0 && column < grid.columnCount && row >= 0 && row < grid.rowCount;
  return inside ? row * grid.columnCount + column : -1;
}

/** Neighbouring launches are of one family when their times of flight differ by less than this. */
const FAMILY_GAP_DAYS = 0.3;

export interface Segment {
  readonly from: Place;
  readonly to: Place;
}

/**
 * Where a column of the cells is zero, as straight pieces between cell middles (marching squares). Squares with a corner
 * that does not arrive, or of two families of flights, have none: there the sign jumps without passing zero.
 */
export function zeroLine(cells: HeatCells, values: Float64Array): Segment[] {
  const { grid, arrived, time_days } = cells;
  const segments: Segment[] = [];
  for (let row = 0; row + 1 < grid.rowCount; row++)
    for (let column = 0; column + 1 < grid.columnCount; column++) {
      const first = row * grid.columnCount + column;
      const around = [first, first + 1, first + grid.columnCount + 1, first + grid.columnCount] as const;
      let positiveCount = 0;
      for (const at of around) if (values[at]! > 0) positiveCount += 1;
      if (positiveCount === 0 || positiveCount === 4 || around.some((at) => !arrived[at])) continue;
      const times = around.map((at) => time_days[at]!);
      if (Math.max(...times) - Math.min(...times) > FAMILY_GAP_DAYS) continue;
      const corners = around.map((at) => ({
        at,
        column: at % grid.columnCount,
        row: Math.floor(at / grid.columnCount),
      }));
      const places: Place[] = [];
      corners.forEach((a, i) => {
        const b = corners[(i + 1) % 4]!;
        const [va, vb] = [values[a.at]!, values[b.at]!];
        if (va > 0 === vb > 0) return;
        const share = va / (va - vb);
        places.push(placeOf(grid, a.column + share * (b.column - a.column), a.row + share * (b.row - a.row)));
      });
      for (let i = 0; i + 1 < places.length; i += 2) segments.push({ from: places[i]!, to: places[i + 1]! });
    }
  return segments;
}

/** A cell in words. */
export function cellText(cells: HeatCells, cell: number): string {
  const { grid } = cells;
  const place = placeOf(grid, cell % grid.columnCount, Math.floor(cell / grid.columnCount));
  const where = `${longitudeText(place.longitude_deg)}, ${formatQuantity(place.speed_m_s, 'm_s', 6)}`;
  if (cells.stride[cell] === 0) return text('chart.notComputedYet', { where });
  if (!cells.arrived[cell]) return text('chart.doesNotArrive2', { where });
  const rate = formatQuantity(cells.missPerSpeed_km_per_m_s[cell]!, 'km_per_m_s', 4);
  const miss = formatQuantity(cells.miss_km[cell]!, 'km', 4);
  return text('chart.missesByAfter', { where, rate, miss, time: formatQuantity(cells.time_days[cell]!, 'days', 4) });
}

/** What stands below the map: the cell under the cursor, else that of the launch, else that there is none. */
export function cellReading(cells: HeatCells, cursor: number | null, here: number): string {
  if (cursor !== null) return `${cellText(cells, cursor)}.`;
  return here < 0 ? text('chart.thisLaunchIsNot') : text('chart.theCellOfThis', { cellText: cellText(cells, here) });
}

/** Every cell that has come, one row each, for CSV; what a launch that does not arrive lacks is NaN, an empty cell. */
export function cellColumns(cells: HeatCells): ChartColumns {
  const { grid, stride, arrived } = cells;
  const own = Array.from(stride.keys()).filter((cell) => stride[cell] === 1);
  const place = (cell: number) => placeOf(grid, cell % grid.columnCount, Math.floor(cell / grid.columnCount));
  const only = (values: Float64Array) => Float64Array.from(own, (cell) => (arrived[cell] ? values[cell]! : NaN));
  return {
    x: {
      label: text('chart.longitude'),
      unit: 'deg',
      values: Float64Array.from(own, (cell) => wrapped_deg(place(cell).longitude_deg)),
    },
    lines: [
      { label: text('chart.speed'), unit: 'm_s', values: Float64Array.from(own, (cell) => place(cell).speed_m_s) },
      { label: text('chart.missPerSpeed'), unit: 'km_per_m_s', values: only(cells.missPerSpeed_km_per_m_s) },
      { label: text('chart.miss'), unit: 'km', values: only(cells.miss_km) },
      { label: text('chart.timeOfFlight2'), unit: 'days', values: only(cells.time_days) },
    ],
  };
}

/** The zero line as columns for the data table: one row per piece, where it begins. */
export function zeroColumns(line: readonly Segment[]): ChartColumns {
  const rows = [...line].sort((a, b) => a.from.longitude_deg - b.from.longitude_deg);
  return {
    x: {
      label: text('chart.longitude'),
      unit: 'deg',
      values: Float64Array.from(rows, (one) => wrapped_deg(one.from.longitude_deg)),
    },
    lines: [{ label: text('chart.speed'), unit: 'm_s', values: Float64Array.from(rows, (one) => one.from.speed_m_s) }],
  };
}

/** What the map shows, in words. */
export function heatSummary(
  cells: HeatCells,
  line: readonly Segment[],
  launch: Place,
  preset: Place | null = null,
): string {
  const { grid, stride, arrived } = cells;
  const own = Array.from(stride.keys()).filter((cell) => stride[cell] === 1);
  if (own.length < stride.length)
    return text('chart.ofLaunchesAreComputed', { length: own.length, length2: stride.length });
  const arriving = own.filter((cell) => arrived[cell]).length;
  const speeds = line.map((one) => one.from.speed_m_s);
  const zero =
    speeds.length === 0
      ? text('chart.nowhereOnItDoes')
      : text('chart.speedErrorsCancelTo', {
          math: formatQuantity(Math.min(...speeds), 'm_s', 6),
          math2: formatQuantity(Math.max(...speeds), 'm_s', 6),
        });
  const here = cellAt(grid, launch);
  const mine = here < 0 ? '' : ` ${cellReading(cells, null, here)}`;
  const theirs = !preset
    ? ''
    : ` ${text('chart.thePresetsLaunch', { cellText: cellText(cells, cellAt(grid, preset)) })}`;
  return `${text('chart.launchesToFromTo', { target: cells.target, longitudeText: longitudeText(grid.longitudeFrom_deg), longitudeText2: longitudeText(grid.longitudeTo_deg), speedFrom: formatQuantity(grid.speedFrom_m_s, 'm_s', 6), speedTo: formatQuantity(grid.speedTo_m_s, 'm_s', 6), arriving: formatNumber((100 * arriving) / own.length, 3) })} ${zero}${mine}${theirs}`;
}
