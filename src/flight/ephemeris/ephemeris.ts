/**
 * Where Moon and Sun are and how the Moon is turned, at a time. The only import of astronomy-engine, loaded when first
 * asked for. Positions are geometric, Earth-centred, on the axes of J2000 (ICRF to 0.02 arc seconds), in km.
 * Accuracy: the Moon within some 13 km and 2.3 cm/s of JPL Horizons (tests), its orientation some 150 m on the ground
 * (IAU working group 2009). Times are those of time-scales.ts. Not here: fitting for the kernel (ephemeris-model.ts).
 */
import type * as AstronomyEngine from 'astronomy-engine';
import { cos, sin } from '../../maths/angles.ts';
import { DAY_S } from '../../units.ts';
import type { Vector } from '../flight-result.ts';

/** Rows of the rotation that turns ICRF axes into the Moon's own: x to the mean Earth, z to the north pole. */
export type Rotation = readonly [Vector, Vector, Vector];

export interface Ephemeris {
  /** The Moon from the Earth. */
  moon_km(time_days: number): Vector;
  /** Rate of the same, by differences over two minutes: exact to 1e-9 of itself. */
  moonVelocity_km_s(time_days: number): Vector;
  /** The Sun from the Earth. */
  sun_km(time_days: number): Vector;
  /** Half-angle form (w, x, y, z) of the Moon's orientation, mean Earth and pole axes; its sign is free. */
  moonQuaternion(time_days: number): readonly [number, number, number, number];
  /** Direction of the Earth's north pole. */
  earthPole(time_days: number): Vector;
}

const DIFFERENCE_S = 60;

let loaded: Promise<Ephemeris> | undefined;

/** The ephemeris; its library is fetched on the first call. */
export function loadEphemeris(): Promise<Ephemeris> {
  loaded ??= import('astronomy-engine').then(ephemerisOver);
  return loaded;
}

function ephemerisOver(library: typeof AstronomyEngine): Ephemeris {
  const { AstroTime, Body, GeoMoon, HelioVector, KM_PER_AU, RotationAxis } = library;
  const at = (time_days: number) => AstroTime.FromTerrestrialTime(time_days);
  const scaled = ({ x, y, z }: { x: number; y: number; z: number }, factor: number): Vector => [
    x * factor,
    y * factor,
    z * factor,
  ];
  const moon_km = (time_days: number) => scaled(GeoMoon(at(time_days)), KM_PER_AU);
  return {
    moon_km,
    moonVelocity_km_s: (time_days) => {
      const before = moon_km(time_days - DIFFERENCE_S / DAY_S);
      const after = moon_km(time_days + DIFFERENCE_S / DAY_S);
      const rate = (i: 0 | 1 | 2) => (after[i] - before[i]) / (2 * DIFFERENCE_S);
      return [rate(0), rate(1), rate(2)];
    },
    // The Earth from the Sun, turned round: no time of light comes in.
    sun_km: (time_days) => scaled(HelioVector(Body.Earth, at(time_days)), -KM_PER_AU),
    moonQuaternion: (time_days) => {
      const axis = RotationAxis(Body.Moon, at(time_days));
      // IAU: turn by 90° + α about z, by 90° − δ about x, by W about z; half of each.
      const half = Math.PI / 360;
      const a = (90 + axis.ra * 15) * half;
      const b = (90 - axis.dec) * half;
      const c = axis.spin * half;
      return [cos(b) * cos(a + c), sin(b) * cos(a - c), sin(b) * sin(a - c), cos(b) * sin(a + c)];
    },
    earthPole: (time_days) => scaled(RotationAxis(Body.Earth, at(time_days)).north, 1),
  };
}

/** The rotation of a quaternion (w, x, y, z) of any length but zero: rows are the turned axes. */
export function rotationOf(quaternion: readonly [number, number, number, number]): Rotation {
  const [w, x, y, z] = quaternion;
  const over = 2 / (w * w + x * x + y * y + z * z);
  return [
    [1 - over * (y * y + z * z), over * (x * y + w * z), over * (x * z - w * y)],
    [over * (x * y - w * z), 1 - over * (x * x + z * z), over * (y * z + w * x)],
    [over * (x * z + w * y), over * (y * z - w * x), 1 - over * (x * x + y * y)],
  ];
}
