/**
 * The orbits a satellite may work in, each with eclipse, heat from the Earth, upkeep, distance and dose class.
 * Not here: the shadow's geometry (eclipse.ts), the optical link's rate (link.ts), the budget.
 */
import { acos, cos, sin } from '../maths/angles.ts';
import { asin, atan } from '../maths/tangents.ts';
import { exp, pow } from '../maths/powers.ts';
import { square } from '../maths/products.ts';
import {
  DISTANCE_EARTH_MOON_KM,
  EARTH_ALBEDO_RATIO,
  EARTH_INFRARED_W_M2,
  GM_EARTH_KM3_S2,
  GM_MOON_KM3_S2,
  INCLINATION_MOON_DEG,
  IRRADIANCE_SUN_W_M2,
  RADIUS_EARTH_KM,
  RADIUS_GEO_KM,
  RADIUS_MOON_KM,
  SPEED_OF_LIGHT_M_S,
  STEFAN_BOLTZMANN_W_M2_K4,
} from '../../assembly/constants.ts';
import { collinearPoint } from '../../assembly/libration.ts';
import { sunSynchronousCosine } from '../../assembly/sun-synchronous.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { DAY_S, radians, STANDARD_GRAVITY_M_S2, SYNODIC_MONTH_DAYS, YEAR_S } from '../units.ts';
import { unitCoefficient } from './coefficients.ts';
import { declination, orbitPeriod_s, yearOfShadow } from './eclipse.ts';
import { linkRate_Gb_s } from './link.ts';
import type { OrbitId, OrbitRow } from './satellite-result.ts';

const BACKGROUND_K = 2.7;
/** Rows of a year. */
const YEAR_COUNT = 3652;
/** Lowest elevation at which a station is used. */
const ELEVATION_DEG = 20;

interface OrbitGeometry {
  readonly label: Message;
  readonly altitude_km: number | null;
  readonly period_s: number;
  /** Share of an orbit in shadow, all its eclipses together: mean and largest value of the year. */
  readonly eclipseFraction: number;
  readonly darkestFraction: number;
  /** Longest eclipse of an orbit without a break, as a share of it: through the year, and the longest of the year. */
  readonly longestYear: Float64Array;
  readonly longestFraction: number;
  readonly earthDistance_km: number;
  /** Station keeping without drag. */
  readonly keeping_m_s_yr: number;
  readonly distance_km: number;
  readonly dose: Message;
}

const beta = {
  noon: (inclination: number) => (longitude: number) => asin(cos(inclination) * sin(declination(longitude))),
  dawnDusk: (inclination: number) => (longitude: number) => asin(sin(inclination + declination(longitude))),
  equator: (longitude: number) => declination(longitude),
  moon: (longitude: number) => radians(INCLINATION_MOON_DEG) * sin(longitude),
};

function slant_km(altitude_km: number): number {
  const up = RADIUS_EARTH_KM * sin(radians(ELEVATION_DEG));
  return Math.sqrt(square(up) + 2 * RADIUS_EARTH_KM * altitude_km + square(altitude_km)) - up;
}

const largest = (year: Float64Array) => year.reduce((most, share) => Math.max(most, share), 0);

/** A year of orbits with their shadows, and with the longest of each that comes without a break. */
function shadow(year: Float64Array, longestYear = year) {
  return {
    eclipseFraction: year.reduce((sum, share) => sum + share, 0) / year.length,
    darkestFraction: largest(year),
    longestYear,
    longestFraction: largest(longestYear),
  };
}

function lowOrbit(label: Message, altitude_km: number, dawn: boolean): OrbitGeometry {
  const orbit_km = RADIUS_EARTH_KM + altitude_km;
  const inclination = acos(sunSynchronousCosine(orbit_km));
  return {
    label,
    altitude_km,
    period_s: orbitPeriod_s(orbit_km),
    ...shadow(yearOfShadow(RADIUS_EARTH_KM, orbit_km, beta[dawn ? 'dawnDusk' : 'noon'](inclination), YEAR_COUNT)),
    earthDistance_km: orbit_km,
    keeping_m_s_yr: unitCoefficient('keepingLow'),
    distance_km: slant_km(altitude_km),
    dose: altitude_km > 1000 ? message('satellite.dose.innerBelt') : message('satellite.dose.polesAndAnomaly'),
  };
}

/**
 * A point of the circular problem: the distances from both bodies follow from the mass ratio. At L1 the Moon’s shadow comes
 * with the new moon and the Earth’s with the full one, half a month apart. At L2 both come with the full moon, one within
 * the other, as the Earth stands behind the Moon.
 */
function librationPoint(label: Message, point: 1 | 2): OrbitGeometry {
  const massRatio = GM_MOON_KM3_S2 / (GM_EARTH_KM3_S2 + GM_MOON_KM3_S2);
  const earth_km = DISTANCE_EARTH_MOON_KM * (collinearPoint(point, massRatio) + massRatio);
  const moon_km = Math.abs(earth_km - DISTANCE_EARTH_MOON_KM);
  const ofMoon = yearOfShadow(RADIUS_MOON_KM, moon_km, beta.moon, YEAR_COUNT);
  const ofEarth = yearOfShadow(RADIUS_EARTH_KM, earth_km, beta.moon, YEAR_COUNT);
  const longer = ofMoon.map((share, i) => Math.max(share, ofEarth[i]!));
  return {
    label,
    altitude_km: null,
    period_s: SYNODIC_MONTH_DAYS * DAY_S,
    ...shadow(point === 1 ? ofMoon.map((share, i) => share + ofEarth[i]!) : longer, longer),
    earthDistance_km: earth_km,
    keeping_m_s_yr: unitCoefficient('keepingPoint'),
    distance_km: earth_km,
    dose: message('satellite.dose.deepSpace'),
  };
}

const LATEST = new Map<OrbitId, { readonly altitude_km: number; readonly geometry: OrbitGeometry }>();

/** A year of shadow takes most of a budget's time and depends on the orbit alone, so the latest one is stored. */
function geometry(id: OrbitId, altitude_km: number): OrbitGeometry {
  const latest = LATEST.get(id);
  if (latest?.altitude_km === altitude_km) return latest.geometry;
  const fresh = computedGeometry(id, altitude_km);
  LATEST.set(id, { altitude_km, geometry: fresh });
  return fresh;
}

function computedGeometry(id: OrbitId, altitude_km: number): OrbitGeometry {
  switch (id) {
    case 'leo':
      return lowOrbit(message('satellite.orbit.leo'), altitude_km, false);
    case 'dawnDusk':
      return lowOrbit(message('satellite.orbit.dawnDusk'), altitude_km, true);
    case 'geo':
      return {
        label: message('satellite.orbit.geo'),
        altitude_km: RADIUS_GEO_KM - RADIUS_EARTH_KM,
        period_s: orbitPeriod_s(RADIUS_GEO_KM),
        ...shadow(yearOfShadow(RADIUS_EARTH_KM, RADIUS_GEO_KM, beta.equator, YEAR_COUNT)),
        earthDistance_km: RADIUS_GEO_KM,
        keeping_m_s_yr: unitCoefficient('keepingGeo'),
        distance_km: slant_km(RADIUS_GEO_KM - RADIUS_EARTH_KM),
        dose: message('satellite.dose.outerBelt'),
      };
    case 'eml1':
      return librationPoint(message('satellite.orbit.eml1'), 1);
    case 'eml2':
      return librationPoint(message('satellite.orbit.eml2'), 2);
  }
}

/**
 * Temperature of the surroundings as an upright plate sees them: infrared and reflected light of the Earth on both
 * sides, edge to the Sun. View factor of a plate along the local vertical to a sphere; half the Earth in daylight.
 */
export function sinkTemperature_K(earthDistance_km: number, emissivity: number, absorptivity: number): number {
  const H = earthDistance_km / RADIUS_EARTH_KM;
  const root = Math.sqrt(H * H - 1);
  const view = (atan(1 / root) - root / (H * H)) / Math.PI;
  const reflected_W_m2 = 0.5 * 0.5 * EARTH_ALBEDO_RATIO * IRRADIANCE_SUN_W_M2;
  const heat_W_m2 = view * (EARTH_INFRARED_W_M2 + (absorptivity / emissivity) * reflected_W_m2);
  return pow(heat_W_m2 / STEFAN_BOLTZMANN_W_M2_K4 + square(square(BACKGROUND_K)), 0.25);
}

/** Altitude, density and scale height of the mean atmosphere. Vallado, Fundamentals of Astrodynamics, Table 8-4. */
const ATMOSPHERE = [
  [200, 2.789e-10, 37.105],
  [250, 7.248e-11, 45.546],
  [300, 2.418e-11, 53.628],
  [350, 9.518e-12, 53.298],
  [400, 3.725e-12, 58.515],
  [450, 1.585e-12, 60.828],
  [500, 6.967e-13, 63.822],
  [600, 1.454e-13, 71.835],
  [700, 3.614e-14, 88.667],
  [800, 1.17e-14, 124.64],
  [900, 5.245e-15, 181.05],
  [1000, 3.019e-15, 268],
] as const;

/** Speed lost to drag in a year, by area over mass. */
export function drag_m_s_yr(altitude_km: number, areaPerMass_m2_kg: number): number {
  const row = ATMOSPHERE.findLast(([from_km]) => altitude_km >= from_km) ?? ATMOSPHERE[0];
  const density_kg_m3 = row[1] * exp((row[0] - altitude_km) / row[2]);
  const speed_m_s = Math.sqrt(GM_EARTH_KM3_S2 / (RADIUS_EARTH_KM + altitude_km)) * 1e3;
  const dragged = unitCoefficient('drag') * unitCoefficient('flow') * areaPerMass_m2_kg;
  return 0.5 * density_kg_m3 * square(speed_m_s) * dragged * YEAR_S;
}

/** Speed lost to drag in a year in an orbit, by area over mass: nothing but in low orbit. */
export function orbitDrag_m_s_yr(id: OrbitId, altitude_km: number, areaPerMass_m2_kg: number): number {
  return id === 'leo' || id === 'dawnDusk' ? drag_m_s_yr(altitude_km, areaPerMass_m2_kg) : 0;
}

/**
 * Speed change that makes a circular orbit of a fall from the Moon's distance with its lowest point there, with rockets
 * alone: vis-viva at that point less circular speed. Two bodies, one plane: the launch chooses the plane when the Moon
 * crosses it.
 */
export function arrival_m_s(orbit_km: number): number {
  const far_km = DISTANCE_EARTH_MOON_KM;
  const fall_km_s = Math.sqrt(2 * GM_EARTH_KM3_S2 * (1 / orbit_km - 1 / (orbit_km + far_km)));
  return 1e3 * (fall_km_s - Math.sqrt(GM_EARTH_KM3_S2 / orbit_km));
}

/** From the point itself the Moon's disc covers the Earth's: see librationPoint. */
const LINK_AT_L2 = message('satellite.link.earthHidden');

export const ORBIT_IDS = ['leo', 'dawnDusk', 'geo', 'eml1', 'eml2'] as const satisfies readonly OrbitId[];

/** An orbit for the scenario's altitude, surfaces and terminals; area over mass sets the drag. */
export function orbitRow(id: OrbitId, { satellite }: Scenario, areaPerMass_m2_kg: number): OrbitRow {
  const g = geometry(id, satellite.altitude_km);
  const arrives_m_s = g.altitude_km === null ? null : arrival_m_s(g.earthDistance_km);
  return {
    id,
    label: g.label,
    altitude_km: g.altitude_km,
    period_s: g.period_s,
    eclipseFraction: g.eclipseFraction,
    longestEclipse_s: g.longestFraction * g.period_s,
    darkestFraction: g.darkestFraction,
    sink_K: sinkTemperature_K(g.earthDistance_km, satellite.emissivityFraction, satellite.absorptivityFraction),
    keeping_m_s_yr: g.keeping_m_s_yr,
    upkeep_m_s_yr: g.keeping_m_s_yr + orbitDrag_m_s_yr(id, satellite.altitude_km, areaPerMass_m2_kg),
    arrival_m_s: arrives_m_s,
    arrivalPropellantFraction:
      arrives_m_s === null ? null : 1 - exp(-arrives_m_s / (satellite.isp_s * STANDARD_GRAVITY_M_S2)),
    distance_km: g.distance_km,
    latency_ms: (g.distance_km * 1e6) / SPEED_OF_LIGHT_M_S,
    rate_Gb_s: linkRate_Gb_s(satellite, g.distance_km),
    linkNote: id === 'eml2' ? LINK_AT_L2 : null,
    dose: g.dose,
  };
}

/** Minutes of the longest eclipse of an orbit through the year, from the March equinox on. */
export function eclipseSeason(id: OrbitId, { satellite }: Scenario) {
  const { longestYear: year, period_s } = geometry(id, satellite.altitude_km);
  const every = 10;
  const rows = Math.floor(year.length / every);
  return {
    day_days: Float64Array.from({ length: rows }, (_, k) => (YEAR_S * (k * every + 0.5)) / year.length / DAY_S),
    eclipse_min: Float64Array.from({ length: rows }, (_, k) => (year[k * every]! * period_s) / 60),
  };
}
