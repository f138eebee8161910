/**
 * The launch calendar of a fixed gun: dates × targets, which are open and with what trim, and when the Moon stands in the
 * plane of the dawn-dusk orbit. Not here: the correction itself (dated-aim.ts), the plane (sun-synchronous.ts).
 */
import type { Kernel } from '../kernel/kernel.ts';
import { clockOf } from '../scenario/dates.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { formatNumber, formatQuantity, radians } from '../units.ts';
import {
  CALENDAR_DEFAULTS,
  TRIMS,
  type CalendarEntry,
  type CalendarOptions,
  type CalendarReport,
  type CalendarResult,
  type CalendarSky,
  type CalendarTarget,
  type Trim,
  type TrimId,
} from './calendar-result.ts';
import { corrected, sweeps, type Hit, type Start, type Sweep } from './dated-aim.ts';
import { EPHEMERIS_ACCURACY } from './dated-flight.ts';
import { datedSetting, towards, type DatedLaunch, type DatedSetting } from './dated-launch.ts';
import { rotationOf, type Ephemeris } from './ephemeris.ts';
import { elongation_deg, planeWindows, sunSynchronousInclination_deg } from './sun-synchronous.ts';
import { targetOf } from './targets.ts';
import { terrestrialTime_days, utcText } from './time-scales.ts';

/** Altitude of the dawn-dusk orbit that the windows are for. */
const ORBIT_ALTITUDE_KM = 600;
/** Steps of the sweeps. */
const SPEED_STEP_M_S = 3;
const ELEVATION_STEP_DEG = 1;
/** Two trims nearer than these are one. */
const SAME_SPEED_M_S = 1e-2;
const SAME_ANGLE_DEG = 1e-3;
/** Dates that are solved at once; after each such group progress is told. */
const GROUP_COUNT = 6;

/** The calendar of a scenario's gun from its date on. `asked` has passed its checks (engine/options.ts). */
export function calendarResult(
  kernel: Kernel,
  ephemeris: Ephemeris,
  scenario: Scenario,
  asked: CalendarOptions = {},
  report: CalendarReport = () => undefined,
): CalendarResult {
  const options = { ...CALENDAR_DEFAULTS, ...asked };
  const { flight } = scenario;
  const start_days = terrestrialTime_days(clockOf(flight.date), 'UTC');
  const limited = { ...scenario, flight: { ...flight, limit_days: options.limit_days } };
  const setting = datedSetting(kernel, ephemeris, limited, start_days, options.span_days);
  const { latitude_deg, longitude_deg, azimuth_deg, elevation_deg, speed_m_s } = flight;
  const gun = { latitude_deg, longitude_deg, azimuth_deg, elevation_deg, speed_m_s };
  const count = Math.floor((options.span_days * 24) / options.step_h + 1e-9) + 1;
  const guns = Array.from({ length: count }, (_, i) => ({
    ...gun,
    time_days: start_days + (i * options.step_h) / 24,
  }));
  const groups = Array.from({ length: Math.ceil(count / GROUP_COUNT) }, (_, i) =>
    guns.slice(i * GROUP_COUNT, (i + 1) * GROUP_COUNT),
  );
  let doneCount = 0;
  const byTarget = options.targets.map((id) => {
    const to = towards(setting, targetOf(id, setting.units.massRatio));
    return groups.flatMap((group) => {
      const list = targetEntries(to, id, group, options);
      report(++doneCount / (groups.length * options.targets.length));
      return list;
    });
  });
  const entries = guns.flatMap((_, i) => byTarget.map((list) => list[i]!));
  const windows = planeWindows(ephemeris, ORBIT_ALTITUDE_KM, start_days, options.span_days, options.planeTolerance_deg);
  return {
    model: 'ephemeris',
    accuracy: EPHEMERIS_ACCURACY,
    constants: setting.constants,
    gun,
    options,
    sky: guns.map(({ time_days }) => skyOf(ephemeris, time_days)),
    entries,
    sunSynchronous: {
      altitude_km: ORBIT_ALTITUDE_KM,
      inclination_deg: sunSynchronousInclination_deg(ORBIT_ALTITUDE_KM),
      windows,
      sentence: `The Moon stands within ${formatNumber(options.planeTolerance_deg)}° of the plane of a dawn-dusk orbit ${formatNumber(ORBIT_ALTITUDE_KM)} km up ${windows.length} time${windows.length === 1 ? '' : 's'}. Geometry of the departure alone: no flight is computed.`,
    },
    sentence: summary(options.targets, entries, count),
  };
}

function summary(targets: readonly CalendarTarget[], entries: readonly CalendarEntry[], count: number): string {
  const parts = targets.map((target) => {
    const of = (state: CalendarEntry['state']) =>
      entries.filter((entry) => entry.target === target && entry.state === state).length;
    return `${target} is open on ${of('open')}, passed above or below on ${of('inPlane')}`;
  });
  return `Of ${count} date${count === 1 ? '' : 's'}, ${parts.join('; ')}.`;
}

function skyOf(ephemeris: Ephemeris, time_days: number): CalendarSky {
  const moon = ephemeris.moon_km(time_days);
  const distance_km = Math.hypot(...moon);
  const axes = rotationOf(ephemeris.moonQuaternion(time_days));
  const toEarth = axes.map((axis) => -(axis[0] * moon[0] + axis[1] * moon[1] + axis[2] * moon[2]) / distance_km);
  const degrees = 180 / Math.PI;
  return {
    date: utcText(time_days),
    moonDistance_km: distance_km,
    subEarthLongitude_deg: Math.atan2(toEarth[1]!, toEarth[0]!) * degrees,
    subEarthLatitude_deg: Math.asin(toEarth[2]!) * degrees,
    elongation_deg: elongation_deg(ephemeris, time_days),
  };
}

/** Entries of one target, one per date. */
function targetEntries(
  setting: DatedSetting,
  target: CalendarTarget,
  guns: readonly DatedLaunch[],
  limits: Required<CalendarOptions>,
): CalendarEntry[] {
  const bySpeed = sweeps(setting, guns, 'speed', limits, SPEED_STEP_M_S);
  const byElevation = sweeps(setting, guns, 'elevation', limits, ELEVATION_STEP_DEG);
  const found = guns.map((): Trim[] => []);
  /** Correct the starts of every date; the hits are noted as trims and returned for the knobs that come on top. */
  const solve = (id: TrimId, startsOf: (i: number) => readonly DatedLaunch[]): readonly DatedLaunch[][] => {
    const starts = guns.flatMap((gun, i) => startsOf(i).map((launch) => ({ i, gun, launch })));
    const { turns } = TRIMS.find((row) => row.id === id)!;
    const hits = corrected(setting, starts satisfies readonly Start[], turns, limits);
    const settled = guns.map((): DatedLaunch[] => []);
    hits.forEach((hit, k) => {
      if (!hit) return;
      const { i, gun } = starts[k]!;
      const trim = trimOf(id, gun, hit);
      settled[i]!.push(hit.launch);
      if (!found[i]!.some((other) => sameTrim(other, trim))) found[i]!.push(trim);
    });
    return settled;
  };
  const [speedHits, elevationHits] = [
    solve('speed', (i) => bySpeed[i]!.starts),
    solve('elevation', (i) => byElevation[i]!.starts),
  ];
  // Where one knob does not reach, the two may: begin at the launch that came nearest.
  const orNearest = (hits: readonly DatedLaunch[], sweep: Sweep) =>
    hits.length > 0 ? hits : sweep.nearest ? [sweep.nearest.launch] : [];
  solve('speedAzimuth', (i) => orNearest(speedHits[i]!, bySpeed[i]!));
  solve('elevationAzimuth', (i) => orNearest(elevationHits[i]!, byElevation[i]!));
  return guns.map((gun, i) => entryOf(gun, target, found[i]!, bySpeed[i]!.nearest));
}

function trimOf(id: TrimId, gun: DatedLaunch, { launch, crossing }: Hit): Trim {
  const turned = {
    speed_m_s: launch.speed_m_s - gun.speed_m_s,
    azimuth_deg: launch.azimuth_deg - gun.azimuth_deg,
    elevation_deg: launch.elevation_deg - gun.elevation_deg,
  };
  return {
    id,
    ...turned,
    change_m_s: changeOf(gun, turned),
    flight_days: crossing.flight_days,
    arrival_speed_m_s: crossing.speed_m_s,
    miss_km: crossing.miss_km,
    missNormal_km: crossing.missNormal_km,
  };
}

function sameTrim(a: Trim, b: Trim): boolean {
  return (
    a.id === b.id &&
    Math.abs(a.speed_m_s - b.speed_m_s) < SAME_SPEED_M_S &&
    Math.abs(a.azimuth_deg - b.azimuth_deg) < SAME_ANGLE_DEG &&
    Math.abs(a.elevation_deg - b.elevation_deg) < SAME_ANGLE_DEG
  );
}

type Knobs = 'speed_m_s' | 'azimuth_deg' | 'elevation_deg';

/** How much a trim changes the launch velocity, m/s. */
function changeOf(gun: DatedLaunch, trim: Pick<Trim, Knobs>): number {
  const across_m_s = gun.speed_m_s * Math.cos(radians(gun.elevation_deg)) * radians(trim.azimuth_deg);
  return Math.hypot(trim.speed_m_s, across_m_s, gun.speed_m_s * radians(trim.elevation_deg));
}

const exact = (trim: Trim) => TRIMS.find((row) => row.id === trim.id)!.turns.length === 2;

function entryOf(gun: DatedLaunch, target: CalendarTarget, found: readonly Trim[], nearest: Hit | null): CalendarEntry {
  const byChange = (a: Trim, b: Trim) => a.change_m_s - b.change_m_s;
  const trims = TRIMS.flatMap(({ id }) => found.filter((trim) => trim.id === id).sort(byChange));
  const hit = trims.filter(exact).sort(byChange)[0];
  const pass = [...trims].sort((a, b) => Math.abs(a.missNormal_km) - Math.abs(b.missNormal_km))[0];
  const state = hit ? 'open' : trims.length > 0 ? 'inPlane' : 'closed';
  const nearest_km = trims.length === 0 && nearest ? nearest.crossing.distance_km : null;
  return {
    date: utcText(gun.time_days),
    target,
    state,
    trims,
    best: hit ?? pass ?? null,
    nearest_km,
    sentence: sentence(),
  };

  function sentence(): string {
    if (hit) return `${target} is hit with ${trimText(hit)}, after ${formatNumber(hit.flight_days, 3)} days.`;
    if (pass)
      return `${target} is passed ${formatQuantity(Math.abs(pass.missNormal_km), 'km')} ${pass.missNormal_km > 0 ? 'above' : 'below'} with ${trimText(pass)}, after ${formatNumber(pass.flight_days, 3)} days.`;
    return nearest_km === null
      ? `No launch within the limits reaches the plane of ${target} in time.`
      : `No trim within the limits zeroes the miss at ${target}; by speed alone its plane is crossed ${formatQuantity(nearest_km, 'km')} away.`;
  }
}

function trimText(trim: Trim): string {
  const signed = (value: number, text: string) => `${value > 0 ? '+' : ''}${text}`;
  return TRIMS.find((row) => row.id === trim.id)!
    .turns.map((knob) => {
      if (knob === 'speed') return signed(trim.speed_m_s, `${formatNumber(trim.speed_m_s, 3)} m/s`);
      const turn_deg = knob === 'azimuth' ? trim.azimuth_deg : trim.elevation_deg;
      return signed(turn_deg, `${formatNumber(turn_deg, 3)}° of ${knob}`);
    })
    .join(' and ');
}
