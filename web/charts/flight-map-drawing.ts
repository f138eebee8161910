/** Puts a MapDrawing on a canvas with one scale for both axes. Not here: geometry (flight-map.ts), gestures (flight-map-view.ts). */
import { text } from '../../src/text/text.ts';
import { scaleBar, type MapDrawing, type Point, type Trace } from './flight-map.ts';
import { circle, onSheet, ring, say, stroke, type Sheet } from './map-pen.ts';
import { longitudeText } from './longitude.ts';

function drawMoon(sheet: Sheet, drawing: MapDrawing): void {
  const { theme, view } = sheet;
  const at = onSheet(sheet, drawing.moon);
  const radius = Math.max(2.5, drawing.moon.radius_km / view.scale_km);
  if (drawing.moonTrace) stroke(sheet, drawing.moonTrace, theme.moon, 1, [2, 3]);
  if (drawing.moonAtLaunch) {
    const then = onSheet(sheet, drawing.moonAtLaunch);
    ring(sheet, then, radius, theme['surface-2'], theme.moon, 1);
    say(
      sheet,
      text('chart.moonAtLaunch'),
      { x: then.x, y: then.y + radius + 15 },
      { colour: theme['ink-2'], align: 'center' },
    );
  }
  ring(sheet, at, radius, theme['surface-2'], theme.moon);
  say(sheet, drawing.moon.label, { x: at.x, y: at.y - radius - 7 }, { colour: theme['ink-2'], align: 'center' });
  const surface = onSheet(sheet, drawing.launchMoon);
  if (radius > CLOSE_PX) drawSurface(sheet, drawing, surface, radius);
}

/** Radius of the Moon from which its longitudes are drawn. */
const CLOSE_PX = 44;
/** Degrees from one mark on the rim to the next. */
const RIM_STEP_DEG = 30;

/** Longitudes along the rim, seen from the north, and the launch site. */
function drawSurface(sheet: Sheet, drawing: MapDrawing, centre: Point, radius: number): void {
  const { pen, theme } = sheet;
  for (let i = 0; i < 360 / RIM_STEP_DEG; i++) {
    // 0° faces Earth, −x; 90° E is −y, which is down on the sheet.
    const angle = (i * Math.PI) / 6;
    const [dx, dy] = [-Math.cos(angle), Math.sin(angle)];
    const major = i % 3 === 0;
    pen.strokeStyle = theme.moon;
    pen.lineWidth = major ? 1.5 : 1;
    pen.beginPath();
    pen.moveTo(centre.x + radius * dx, centre.y + radius * dy);
    pen.lineTo(centre.x + (radius - (major ? 9 : 5)) * dx, centre.y + (radius - (major ? 9 : 5)) * dy);
    pen.stroke();
    if (!major) continue;
    const at = { x: centre.x + (radius - 14) * dx, y: centre.y + (radius - 18) * dy + 4 };
    const align = i === 0 ? 'left' : i === 6 ? 'right' : 'center';
    say(sheet, longitudeText(i * RIM_STEP_DEG), at, { colour: theme['ink-2'], align });
  }
  const muzzle = onSheet(sheet, drawing.muzzle);
  ring(sheet, muzzle, 4.5, theme.flight, theme.surface, 2);
  const [ux, uy] = [muzzle.x - centre.x, muzzle.y - centre.y];
  const size = Math.hypot(ux, uy) || 1;
  const label = { x: muzzle.x - (16 * ux) / size, y: muzzle.y - (16 * uy) / size + 4 };
  const look = { colour: theme.ink, weight: 620 };
  say(sheet, text('chart.site', { label: drawing.muzzle.label }), label, { ...look, align: ux > 0 ? 'right' : 'left' });
}

/** Row of a path within a finger's width of a point of the sheet. */
export function nearestRow(
  sheet: Pick<Sheet, 'width' | 'height' | 'view'>,
  path: Trace,
  x: number,
  y: number,
): number | null {
  let best: number | null = null;
  let nearest = 18;
  for (let row = 0; row < path.x_km.length; row++) {
    const p = onSheet(sheet, { x: path.x_km[row]!, y: path.y_km[row]! });
    const far = Math.hypot(p.x - x, p.y - y);
    if (far < nearest) [nearest, best] = [far, row];
  }
  return best;
}

/** Longitude that a point of the sheet aims at, on the Moon's disc or (`anywhere`) beside it; null off it or at its centre. */
export function longitudeUnder(
  sheet: Pick<Sheet, 'width' | 'height' | 'view'>,
  drawing: MapDrawing,
  x: number,
  y: number,
  anywhere: boolean,
): number | null {
  const centre = onSheet(sheet, drawing.launchMoon);
  const radius = Math.max(10, drawing.moon.radius_km / sheet.view.scale_km) + 5;
  const [dx, dy] = [x - centre.x, y - centre.y];
  const far = Math.hypot(dx, dy);
  if (far < 2 || (!anywhere && far > radius)) return null;
  return (Math.atan2(dy, -dx) * 180) / Math.PI;
}

function drawTarget(sheet: Sheet, drawing: MapDrawing): void {
  const { theme, view } = sheet;
  const at = onSheet(sheet, drawing.target);
  const { kind, label } = drawing.target;
  if (kind === 'escape') return;
  if (drawing.orbit) stroke(sheet, drawing.orbit, theme.ink, 1.2, [4, 3]);
  if (kind === 'orbit') {
    drawing.radii_km.forEach((radius_km, i) => circle(sheet, at, radius_km, i === 0 ? [] : [2, 3]));
    const top = Math.max(0, ...drawing.radii_km) / view.scale_km;
    // Below an orbit of the Moon, whose own name stands above it.
    const round = Math.hypot(drawing.moon.x - drawing.target.x, drawing.moon.y - drawing.target.y) < 1;
    const beside = { x: at.x, y: round ? at.y + top + 17 : at.y - Math.max(top + 8, 13) };
    return say(sheet, label, beside, { colour: theme.ink, align: 'center', weight: 620 });
  }
  ring(sheet, at, 5.5, theme.surface, theme.ink, 1.8);
  ring(sheet, at, 1.6, theme.ink, theme.ink, 0.5);
  say(sheet, label, { x: at.x, y: at.y - 13 }, { colour: theme.ink, align: 'center', weight: 620 });
}

function drawEnd(sheet: Sheet, drawing: MapDrawing): void {
  const { pen, theme } = sheet;
  const at = onSheet(sheet, drawing.end);
  if (!drawing.end.impact) return;
  pen.strokeStyle = theme.bad;
  pen.lineWidth = 2.2;
  pen.beginPath();
  pen.moveTo(at.x - 5, at.y - 5);
  pen.lineTo(at.x + 5, at.y + 5);
  pen.moveTo(at.x + 5, at.y - 5);
  pen.lineTo(at.x - 5, at.y + 5);
  pen.stroke();
  say(sheet, text('chart.impact'), { x: at.x + 10, y: at.y + 4 }, { colour: theme.bad, weight: 620 });
}

function drawScale(sheet: Sheet): void {
  const { pen, theme, height, view } = sheet;
  const bar = scaleBar(view.scale_km, 110);
  const [x, y, length] = [16, height - 16, bar.length_km / view.scale_km];
  pen.strokeStyle = theme['ink-2'];
  pen.lineWidth = 1.2;
  pen.setLineDash([]);
  pen.beginPath();
  pen.moveTo(x, y - 4);
  pen.lineTo(x, y);
  pen.lineTo(x + length, y);
  pen.lineTo(x + length, y - 4);
  pen.stroke();
  say(sheet, bar.label, { x, y: y - 9 }, { colour: theme['ink-2'] });
}

function drawEarth(sheet: Sheet, drawing: MapDrawing): void {
  const { pen, theme, width, height, view } = sheet;
  const angle = Math.atan2(-(drawing.earth.y - view.y_km), drawing.earth.x - view.x_km);
  const from = { x: width - 84, y: height - 22 };
  const to = { x: from.x + 20 * Math.cos(angle), y: from.y + 20 * Math.sin(angle) };
  pen.strokeStyle = theme.earth;
  pen.lineWidth = 1.8;
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  for (const side of [-2.6, 2.6]) {
    pen.moveTo(to.x, to.y);
    pen.lineTo(to.x + 7 * Math.cos(angle + side), to.y + 7 * Math.sin(angle + side));
  }
  pen.stroke();
  say(sheet, text('chart.toEarth'), { x: from.x + 12, y: from.y + 4 }, { colour: theme['ink-2'] });
}

/** Where the line from the Earth ends: well beyond Moon and point. */
function lineEnd({ earth, moon, target }: MapDrawing): Point {
  const to = target.kind === 'point' ? target : moon;
  return { x: earth.x + 1.6 * (to.x - earth.x), y: earth.y + 1.6 * (to.y - earth.y) };
}

/** A mark nearer to the target than this goes without its label. */
const LABEL_ROOM_PX = 34;

/** Draw all of it: grid line, fan, baseline, path, marks, scale, direction of Earth, cursor. */
export function drawMap(sheet: Sheet, drawing: MapDrawing, baseline: MapDrawing | null, cursor: number | null): void {
  const { pen, theme, width, height } = sheet;
  pen.fillStyle = theme.surface;
  pen.fillRect(0, 0, width, height);
  const axis = {
    x_km: Float64Array.of(drawing.earth.x, lineEnd(drawing).x),
    y_km: Float64Array.of(drawing.earth.y, lineEnd(drawing).y),
  };
  stroke(sheet, axis, theme.line, 1, [2, 4]);
  ring(sheet, onSheet(sheet, drawing.earth), Math.max(3, 6371 / sheet.view.scale_km), theme['surface-2'], theme.earth);
  for (const trace of drawing.fan) stroke(sheet, trace, theme.flight, 1, [], 0.3);
  if (baseline) stroke(sheet, baseline.path, theme.baseline, 1.6, [6, 4]);
  drawMoon(sheet, drawing);
  stroke(sheet, drawing.path, theme.flight, 2.4);
  const target = onSheet(sheet, drawing.target);
  for (const mark of drawing.hours) {
    const at = onSheet(sheet, mark);
    ring(sheet, at, 3.2, theme.surface, theme.flight, 1.8);
    if (Math.hypot(at.x - target.x, at.y - target.y) < LABEL_ROOM_PX) continue;
    say(sheet, mark.label, { x: at.x + 6, y: at.y + 15 }, { colour: theme['ink-2'] });
  }
  drawTarget(sheet, drawing);
  drawEnd(sheet, drawing);
  if (cursor !== null)
    for (const trace of drawing.fan)
      if (cursor < trace.x_km.length)
        ring(
          sheet,
          onSheet(sheet, { x: trace.x_km[cursor]!, y: trace.y_km[cursor]! }),
          2.5,
          theme.flight,
          theme.surface,
          1,
        );
  if (cursor !== null && cursor < drawing.path.x_km.length) {
    const at = onSheet(sheet, { x: drawing.path.x_km[cursor]!, y: drawing.path.y_km[cursor]! });
    ring(sheet, at, 5, theme.flight, theme.surface, 2);
  }
  drawScale(sheet);
  const earth = onSheet(sheet, drawing.earth);
  const seen = earth.x > 0 && earth.x < width && earth.y > 0 && earth.y < height;
  if (!seen) drawEarth(sheet, drawing);
}
