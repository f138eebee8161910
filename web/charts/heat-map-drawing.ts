/** Puts the sensitivity map on a canvas: cells, zero lines, axes, marks, cursor. Not here: what they are (heat-map.ts). */
import { text } from '../../src/text/text.ts';
import { formatNumber } from '../../src/units.ts';
import type { ChartTheme } from './chart-theme.ts';
import { PUBLISHED, placeOf, type HeatCells, type Place, type Segment } from './heat-map.ts';
import { longitudeText } from './longitude.ts';
import { strengthRatio } from './rate-strength.ts';
import type { Pen } from './svg-pen.ts';

/** Room for the axes around the cells, CSS pixels. */
const MARGIN = { left: 48, right: 22, top: 20, bottom: 36 } as const;

export interface HeatSheet {
  readonly pen: Pen;
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
}

export interface HeatMarks {
  /** Where ∂miss/∂v is zero, and where the miss is. */
  readonly zero: readonly Segment[];
  readonly hits: readonly Segment[];
  readonly launch: Place;
  /** The unchanged preset's launch; null while it is the launch itself. */
  readonly preset: Place | null;
  readonly sites: readonly Place[];
  readonly cursorIndex: number | null;
}

/** How the line of launches that hit is dashed. */
export const HITS_DASH = [2, 3];

type Size = Pick<HeatSheet, 'width' | 'height'>;

function box({ width, height }: Size) {
  return {
    left: MARGIN.left,
    top: MARGIN.top,
    width: Math.max(1, width - MARGIN.left - MARGIN.right),
    height: Math.max(1, height - MARGIN.top - MARGIN.bottom),
  };
}

/** The cell under a point of the canvas, −1 beside the cells. */
export function cellUnder({ grid }: HeatCells, size: Size, x: number, y: number): number {
  const { left, top, width, height } = box(size);
  const column = Math.floor(((x - left) / width) * grid.columnCount);
  const row = Math.floor((1 - (y - top) / height) * grid.rowCount);
  const inside = column >= 0 && column < grid.columnCount && row >= 0 && row < grid.rowCount;
  return inside ? row * grid.columnCount + column : -1;
}

type Rgb = readonly [number, number, number];

function rgb(colour: string): Rgb {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b];
}

/** The cells as a picture of one pixel each: the fuller the colour the smaller the rate; hatched where nothing arrives. */
function cellPicture(cells: HeatCells, theme: ChartTheme): HTMLCanvasElement {
  const { columnCount, rowCount } = cells.grid;
  const canvas = document.createElement('canvas');
  canvas.width = columnCount;
  canvas.height = rowCount;
  const pen = canvas.getContext('2d')!;
  const image = pen.createImageData(columnCount, rowCount);
  const [pale, full, flat, hatch] = [theme.surface, theme.flight, theme['surface-2'], theme.line].map(rgb) as [
    Rgb,
    Rgb,
    Rgb,
    Rgb,
  ];
  for (let row = 0; row < rowCount; row++)
    for (let column = 0; column < columnCount; column++) {
      const cell = row * columnCount + column;
      const at = 4 * ((rowCount - 1 - row) * columnCount + column);
      const share = 0.06 + 0.94 * strengthRatio(cells.missPerSpeed_km_per_m_s[cell]!);
      const blank = (row + column) % 5 === 0 ? hatch : flat;
      for (let part = 0; part < 3; part++)
        image.data[at + part] = cells.arrived[cell] ? pale[part]! + share * (full[part]! - pale[part]!) : blank[part]!;
      image.data[at + 3] = cells.stride[cell] === 0 ? 0 : 255;
    }
  pen.putImageData(image, 0, 0);
  return canvas;
}

/** Round steps that give at most so many ticks. */
function ticks(from: number, to: number, mostCount: number): number[] {
  const step = [1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 100, 200].find((size) => (to - from) / size <= mostCount) ?? 500;
  const found: number[] = [];
  for (let value = Math.ceil(from / step) * step; value <= to; value += step) found.push(value);
  return found;
}

/** Draw all of it. */
export function drawHeatMap(sheet: HeatSheet, cells: HeatCells, marks: HeatMarks): void {
  const { pen, theme, width, height } = sheet;
  const { grid } = cells;
  const frame = box(sheet);
  const at = (place: Place) => {
    const span_deg = grid.longitudeTo_deg - grid.longitudeFrom_deg;
    const off_deg = place.longitude_deg - grid.longitudeFrom_deg;
    // A longitude stands wherever a whole turn brings it onto the map.
    const on_deg = off_deg < 0 || off_deg > span_deg ? ((off_deg % 360) + 360) % 360 : off_deg;
    return {
      x: frame.left + (on_deg / span_deg) * frame.width,
      y:
        frame.top +
        (1 - (place.speed_m_s - grid.speedFrom_m_s) / (grid.speedTo_m_s - grid.speedFrom_m_s)) * frame.height,
    };
  };
  const say = (text: string, x: number, y: number, colour: string, align: CanvasTextAlign = 'left', weight = 400) => {
    pen.font = `${weight} 11px ${theme.font}`;
    pen.textAlign = align;
    pen.lineWidth = 3;
    pen.lineJoin = 'round';
    pen.strokeStyle = theme.surface;
    pen.strokeText(text, x, y);
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  };
  const line = (segments: readonly Segment[], colour: string, size: number, dash: number[]) => {
    pen.strokeStyle = colour;
    pen.lineWidth = size;
    pen.setLineDash(dash);
    pen.beginPath();
    for (const segment of segments) {
      const [a, b] = [at(segment.from), at(segment.to)];
      pen.moveTo(a.x, a.y);
      pen.lineTo(b.x, b.y);
    }
    pen.stroke();
    pen.setLineDash([]);
  };

  pen.fillStyle = theme.surface;
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingEnabled = false;
  pen.drawImage(cellPicture(cells, theme), frame.left, frame.top, frame.width, frame.height);
  pen.save();
  pen.beginPath();
  pen.rect(frame.left, frame.top, frame.width, frame.height);
  pen.clip();
  line(marks.zero, theme.surface, 4.5, []);
  line(marks.zero, theme.ink, 2, []);
  // Dotted, so that the two lines are told apart without colour.
  line(marks.hits, theme.surface, 3.5, []);
  line(marks.hits, theme.bottleneck, 2, HITS_DASH);
  pen.restore();

  if (cells.target === PUBLISHED.target) {
    const { x } = at({ longitude_deg: PUBLISHED.longitude_deg, speed_m_s: grid.speedTo_m_s });
    if (x <= frame.left + frame.width) {
      pen.strokeStyle = theme.ink;
      pen.lineWidth = 1.2;
      pen.setLineDash([5, 4]);
      pen.beginPath();
      pen.moveTo(x, frame.top);
      pen.lineTo(x, frame.top + frame.height);
      pen.stroke();
      pen.setLineDash([]);
      // Beside its line where there is room, at about 6 px a letter, else up to the frame’s edge and over the line.
      const wide = 6 * PUBLISHED.label.length + 12;
      const edge = frame.left + frame.width;
      const [left, right] = [x - frame.left > wide, edge - x > wide];
      const from = left ? x - 6 : right ? x + 6 : edge - 6;
      say(PUBLISHED.label, from, frame.top + 14, theme.ink, right && !left ? 'left' : 'right', 620);
    }
  }

  for (const place of marks.sites) {
    const p = at(place);
    if (p.y < frame.top || p.y > frame.top + frame.height || p.x > frame.left + frame.width) continue;
    pen.beginPath();
    pen.moveTo(p.x, p.y - 7);
    pen.lineTo(p.x + 7, p.y);
    pen.lineTo(p.x, p.y + 7);
    pen.lineTo(p.x - 7, p.y);
    pen.closePath();
    pen.lineWidth = 2;
    pen.strokeStyle = theme.surface;
    pen.fillStyle = theme.bottleneck;
    pen.fill();
    pen.stroke();
  }
  if (marks.preset) {
    const p = at(marks.preset);
    if (p.x <= frame.left + frame.width && p.y >= frame.top && p.y <= frame.top + frame.height) {
      pen.beginPath();
      pen.arc(p.x, p.y, 5, 0, 2 * Math.PI);
      pen.lineWidth = 4;
      pen.strokeStyle = theme.surface;
      pen.stroke();
      pen.lineWidth = 2;
      pen.setLineDash([3, 2]);
      pen.strokeStyle = theme.baseline;
      pen.stroke();
      pen.setLineDash([]);
      say(text('page.preset'), p.x, p.y - 10, theme['ink-2'], 'center');
    }
  }
  const mine = at(marks.launch);
  const seen = mine.x <= frame.left + frame.width && mine.y >= frame.top && mine.y <= frame.top + frame.height;
  if (seen) {
    pen.beginPath();
    pen.arc(mine.x, mine.y, 5, 0, 2 * Math.PI);
    pen.fillStyle = theme.surface;
    pen.fill();
    pen.lineWidth = 2.5;
    pen.strokeStyle = theme.ink;
    pen.stroke();
    const right = mine.x > frame.left + frame.width * 0.7;
    say(text('chart.thisLaunch'), mine.x + (right ? -10 : 10), mine.y + 18, theme.ink, right ? 'right' : 'left', 620);
  }
  if (marks.cursorIndex !== null) {
    const p = at(placeOf(grid, marks.cursorIndex % grid.columnCount, Math.floor(marks.cursorIndex / grid.columnCount)));
    pen.strokeStyle = theme.ink;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(p.x, frame.top);
    pen.lineTo(p.x, frame.top + frame.height);
    pen.moveTo(frame.left, p.y);
    pen.lineTo(frame.left + frame.width, p.y);
    pen.stroke();
  }

  for (const value of ticks(grid.longitudeFrom_deg, grid.longitudeTo_deg, frame.width / 62)) {
    const { x } = at({ longitude_deg: Math.min(value, grid.longitudeTo_deg), speed_m_s: grid.speedFrom_m_s });
    say(longitudeText(value, 4), x, height - 21, theme['ink-2'], 'center');
  }
  for (const value of ticks(grid.speedFrom_m_s, grid.speedTo_m_s, frame.height / 34)) {
    const { y } = at({ longitude_deg: grid.longitudeFrom_deg, speed_m_s: value });
    say(formatNumber(value, 6), frame.left - 6, y + 4, theme['ink-2'], 'right');
  }
  say(text('chart.launchSiteLongitude'), frame.left + frame.width / 2, height - 4, theme['ink-3'], 'center');
  say('m/s', frame.left - 6, 10, theme['ink-3'], 'right');
}
