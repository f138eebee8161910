/**
 * What the flight map shows, as plain geometry in km: paths, places, marks, the view that frames them, words, CSV columns.
 * Pure. The inertial view turns rotating positions by the angle between the two frames as the delivered columns hold it.
 * Not here: drawing and gestures (flight-map-view.ts).
 */
import { text } from '../../src/text/text.ts';
import type { FlightPath, FlightResult } from '../../src/flight/flight-result.ts';
import { formatNumber, formatQuantity } from '../../src/units.ts';
import type { ChartColumns } from './chart.ts';
import { longitudeText } from './longitude.ts';
import { targetName } from '../stages/target-name.ts';

export const MAP_FRAMES = [
  { id: 'rotating', label: () => text('chart.rotating'), note: () => text('chart.moonAndLPoints') },
  { id: 'inertial', label: () => text('chart.inertial'), note: () => text('chart.starsAtRestThe') },
  { id: 'moon', label: () => text('chart.moon'), note: () => text('chart.seenFromTheNorth') },
  { id: 'earth', label: () => text('chart.earth'), note: () => text('chart.starsAtRestTheOrbit') },
] as const;
export type MapFrame = (typeof MAP_FRAMES)[number]['id'];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Trace {
  readonly x_km: Float64Array;
  readonly y_km: Float64Array;
}

export interface MapDrawing {
  readonly path: Trace;
  readonly fan: readonly Trace[];
  /** The Moon where the drawing wants it: at rest, or at the end of the flight. */
  readonly moon: Point & { readonly radius_km: number; readonly label: string };
  /** The Moon where the flight starts, turned as the longitudes say: 0° to the left, 90° E down. */
  readonly launchMoon: Point;
  readonly muzzle: Point & { readonly label: string };
  readonly moonAtLaunch: Point | null;
  readonly moonTrace: Trace | null;
  readonly target: Point & { readonly label: string; readonly kind: FlightResult['target']['kind'] };
  /** Circles about the target: the orbit wanted, and where it is met. */
  readonly radii_km: readonly number[];
  /** The periodic orbit that the target lies on. */
  readonly orbit: Trace | null;
  readonly earth: Point;
  readonly hours: readonly (Point & { readonly label: string })[];
  readonly end: Point & { readonly impact: boolean };
}

/** A window on the map: its centre and how many km a pixel holds. */
export interface MapView {
  readonly x_km: number;
  readonly y_km: number;
  readonly scale_km: number;
}

/** A turn of the rotating axes, and the stretch of the day's Earth-Moon distance against the mean one. */
interface Turn {
  readonly angle: number;
  readonly stretch: number;
}

const turned = (p: Point, { angle, stretch }: Turn): Point => ({
  x: stretch * (p.x * Math.cos(angle) - p.y * Math.sin(angle)),
  y: stretch * (p.x * Math.sin(angle) + p.y * Math.cos(angle)),
});

/** Turn of the rotating frame at a row of the path, from its two sets of columns. */
function frameTurn(path: FlightPath, row: number): Turn {
  const [x, y] = [path.x_km[row] ?? 1, path.y_km[row] ?? 0];
  const [X, Y] = [path.xInertial_km[row] ?? 1, path.yInertial_km[row] ?? 0];
  return { angle: Math.atan2(Y, X) - Math.atan2(y, x), stretch: Math.hypot(X, Y) / Math.hypot(x, y) };
}

/** Place on a path at a time between two rows, straight between them. */
function placeAt(path: FlightPath, trace: Trace, time_days: number): Point {
  let row = 1;
  while (row < path.time_days.length - 1 && path.time_days[row]! < time_days) row++;
  const [t0, t1] = [path.time_days[row - 1]!, path.time_days[row]!];
  const part = t1 > t0 ? (time_days - t0) / (t1 - t0) : 0;
  const between = (column: Float64Array) => column[row - 1]! + part * (column[row]! - column[row - 1]!);
  return { x: between(trace.x_km), y: between(trace.y_km) };
}

/** Marks every 12 h, or every whole number of days that gives at most twelve. */
export function hourMarks(end_days: number): readonly number[] {
  const step = [0.5, 1, 2, 5, 10, 30, 60].find((days) => end_days / days <= 12) ?? 100;
  const marks: number[] = [];
  for (let time = step; time < end_days; time += step) marks.push(time);
  return marks;
}

type Columns = Pick<FlightPath, 'x_km' | 'y_km' | 'xInertial_km' | 'yInertial_km' | 'xMoon_km' | 'yMoon_km'>;

function traceOf(path: Columns, frame: MapFrame, earth: Trace | null = null): Trace {
  if (earth)
    return {
      x_km: path.xInertial_km.map((x, row) => x - (earth.x_km[row] ?? 0)),
      y_km: path.yInertial_km.map((y, row) => y - (earth.y_km[row] ?? 0)),
    };
  if (frame === 'inertial') return { x_km: path.xInertial_km, y_km: path.yInertial_km };
  return frame === 'moon' ? { x_km: path.xMoon_km, y_km: path.yMoon_km } : { x_km: path.x_km, y_km: path.y_km };
}

/** The frames that show something of a flight: the Earth's own only where an orbit of it is to be reached. */
export function framesOf({ target, constants }: FlightResult) {
  const aboutEarth = target.kind === 'orbit' && target.rotating_km[0] < constants.distance_km / 2;
  return MAP_FRAMES.filter(({ id }) => id !== 'earth' || aboutEarth);
}

/** Everything the map draws, in one frame; what moves stands where it is at a row of the path, or at its end. */
export function mapDrawing(flight: FlightResult, frame: MapFrame, row: number | null = null): MapDrawing {
  const { path, constants, target } = flight;
  const turning = frame === 'inertial' || frame === 'earth';
  const last = path.time_days.length - 1;
  const shown = Math.min(last, row ?? last);
  const moonFromCentre = (1 - constants.massRatio) * constants.distance_km;
  const earthFromCentre = -constants.massRatio * constants.distance_km;
  // In the Moon's frame all of it is moved by the Moon's place, in the Earth's by the Earth's of the moment.
  const shift = frame === 'moon' ? moonFromCentre : frame === 'earth' ? earthFromCentre : 0;
  const at = (x: number, y: number, when: number): Point => {
    const place = { x: x - shift, y };
    return turning ? turned(place, frameTurn(path, when)) : place;
  };
  const along = (x: number, y: number): Trace => {
    const rows = Array.from(path.time_days, (_, when) => turned({ x, y }, frameTurn(path, when)));
    return { x_km: Float64Array.from(rows, (p) => p.x), y_km: Float64Array.from(rows, (p) => p.y) };
  };
  const earth = frame === 'earth' ? along(earthFromCentre, 0) : null;
  const trace = traceOf(path, frame, earth);
  const end_days = path.time_days[last] ?? 0;
  const orbitRows = Array.from(target.trace?.x_km ?? [], (x, i) => at(x, target.trace!.y_km[i]!, shown));
  return {
    path: trace,
    fan: flight.fan.map((one) => traceOf(one, frame, earth)),
    moon: {
      ...at(moonFromCentre, 0, shown),
      radius_km: constants.moonRadius_km,
      label: turning && row === null ? text('chart.moonAtTheEnd') : text('chart.moon'),
    },
    launchMoon: at(moonFromCentre, 0, 0),
    muzzle: { x: trace.x_km[0] ?? 0, y: trace.y_km[0] ?? 0, label: longitudeText(flight.launch.longitude_deg) },
    moonAtLaunch: turning ? at(moonFromCentre, 0, 0) : null,
    moonTrace: turning ? along(moonFromCentre - shift, 0) : null,
    target: {
      ...at(target.rotating_km[0], target.rotating_km[1], shown),
      label: targetName(target.id),
      kind: target.kind,
    },
    radii_km: target.radii_km,
    orbit: target.trace && {
      x_km: Float64Array.from(orbitRows, (p) => p.x),
      y_km: Float64Array.from(orbitRows, (p) => p.y),
    },
    earth: at(earthFromCentre, 0, shown),
    hours: hourMarks(end_days).map((time) => ({
      ...placeAt(path, trace, time),
      label: time % 1 === 0 && end_days > 6 ? `${formatNumber(time)} d` : `${formatNumber(time * 24)} h`,
    })),
    end: {
      x: trace.x_km[last] ?? 0,
      y: trace.y_km[last] ?? 0,
      impact: flight.status === 'impactMoon' || flight.status === 'impactEarth',
    },
  };
}

/** Radii of the Moon from its centre to the edge of the close view. */
const CLOSE_RADII_COUNT = 2;

/** Radii of the widest orbit from the Earth's centre to the edge of its view. */
const ORBIT_RADII_COUNT = 2.2;

/** The window a frame opens with: all of Moon and target, the Moon alone, or the Earth with the orbit to be reached. */
export function frameView(drawing: MapDrawing, frame: MapFrame, size: { width: number; height: number }): MapView {
  if (frame !== 'moon' && frame !== 'earth') return homeView(drawing, size);
  const radius_km = frame === 'moon' ? drawing.moon.radius_km : Math.max(...drawing.radii_km);
  const reach_km = 2 * (frame === 'moon' ? CLOSE_RADII_COUNT : ORBIT_RADII_COUNT) * radius_km;
  return { x_km: 0, y_km: 0, scale_km: Math.max(reach_km / size.height, reach_km / size.width, 1) };
}

/** The window that frames Moon, target and the near part of the path, with equal scales on both axes. */
export function homeView(drawing: MapDrawing, size: { width: number; height: number }): MapView {
  const { target, moon, orbit, moonAtLaunch } = drawing;
  const widest_km = Math.max(0, ...drawing.radii_km);
  const places: Point[] = [moon, ...(moonAtLaunch ? [moonAtLaunch] : [])];
  if (target.kind === 'point') places.push(target);
  if (target.kind === 'orbit')
    for (const [dx, dy] of [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const)
      places.push({ x: target.x + dx * widest_km, y: target.y + dy * widest_km });
  orbit?.x_km.forEach((x, i) => places.push({ x, y: orbit.y_km[i]! }));
  const reach = Math.max(1.6 * Math.hypot(target.x - moon.x, target.y - moon.y), 3 * widest_km);
  const { x_km, y_km } = drawing.path;
  // The way out has no place of its own: all of the path is shown.
  const near = (p: Point) =>
    target.kind === 'escape' || places.some((place) => Math.hypot(place.x - p.x, place.y - p.y) < reach);
  for (let row = 0; row < x_km.length; row++) {
    const p = { x: x_km[row]!, y: y_km[row]! };
    if (near(p)) places.push(p);
  }
  const [xs, ys] = [places.map((p) => p.x), places.map((p) => p.y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale_km = Math.max((right - left) / (size.width * 0.78), (high - low) / (size.height * 0.62), 1);
  return { x_km: (left + right) / 2, y_km: (low + high) / 2, scale_km };
}

/** The largest of 1, 2, 5 × 10ⁿ km that is at most so many pixels long. */
export function scaleBar(scale_km: number, most_px: number): { readonly length_km: number; readonly label: string } {
  const room = scale_km * most_px;
  const power = 10 ** Math.floor(Math.log10(room));
  const length_km = ([5, 2, 1].find((step) => step * power <= room) ?? 1) * power;
  return { length_km, label: formatQuantity(length_km, 'km', 6) };
}

/** A row of the path in words. */
export function rowText({ path }: FlightResult, row: number): string {
  const time = `${formatNumber(path.time_days[row]! * 24, 4)} h`;
  return text('chart.aboveTheMoon', {
    time,
    speed: formatQuantity(path.speed_m_s[row]!, 'm_s', 4),
    altitude: formatQuantity(path.altitude_km[row]!, 'km', 4),
  });
}

/** Which launches the fan holds, to stand behind the note; nothing without a fan. */
export function fanText({ fan }: FlightResult): string {
  const slow = fan[0];
  const fast = fan.at(-1);
  if (!slow || !fast) return '';
  return `; ${text('chart.thinLinesThrownAt', { speed: formatNumber(slow.speed_m_s, 6), speed2: formatNumber(fast.speed_m_s, 6) })}`;
}

/** The fan beside the path, for CSV: places at the path's times, as far as each launch flies. */
export function fanColumns({ fan }: FlightResult): ChartColumns['lines'] {
  return fan.flatMap((one) => {
    const at = text('chart.atMS', { speed: formatNumber(one.speed_m_s, 7) });
    return [
      { label: text('chart.xRotating', { at }), unit: 'km', values: one.x_km },
      { label: text('chart.yRotating', { at }), unit: 'km', values: one.y_km },
    ] as const;
  });
}

/** The path as columns for CSV and the data table. */
export function mapColumns({ path }: FlightResult): ChartColumns {
  return {
    x: { label: text('chart.time'), unit: 'days', values: path.time_days },
    lines: [
      { label: text('chart.xRotating2'), unit: 'km', values: path.x_km },
      { label: text('chart.yRotating2'), unit: 'km', values: path.y_km },
      { label: 'z', unit: 'km', values: path.z_km },
      { label: text('chart.xInertial'), unit: 'km', values: path.xInertial_km },
      { label: text('chart.yInertial'), unit: 'km', values: path.yInertial_km },
      { label: text('chart.xFromTheMoon'), unit: 'km', values: path.xMoon_km },
      { label: text('chart.yFromTheMoon'), unit: 'km', values: path.yMoon_km },
      { label: text('chart.speedRotating'), unit: 'm_s', values: path.speed_m_s },
      { label: text('chart.height'), unit: 'km', values: path.altitude_km },
    ],
  };
}

/** What the map shows, in words. */
export function mapSummary(flight: FlightResult): string {
  const { launch, fan } = flight;
  const arrived = fan.filter((one) => one.status === 'arrived').length;
  const from = text('chart.launchedAtFromLatitude', {
    speed: formatQuantity(launch.speed_m_s, 'm_s', 6),
    latitude: formatQuantity(launch.latitude_deg, 'deg', 6),
    longitude: formatQuantity(launch.longitude_deg, 'deg', 6),
  });
  const beside = fan.length > 0 ? ` ${text('chart.ofLaunchesALittle', { length: fan.length, arrived })}` : '';
  return `${from} ${text(flight.sentence)}${beside}`;
}
