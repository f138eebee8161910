/**
 * Published launchers as rows of inputs and printed figures, reproduced by the formulas of sizing.ts and sling.ts. The
 * same cases stand in the reference file of `verify`; a test holds the two together. Not here: the formulas.
 */
import { STANDARD_GRAVITY_M_S2, type UnitSuffix } from '../units.ts';
import { printedFigure } from '../scenario/published.ts';
import { SP_428 } from './coefficients.ts';
import type { DesignRow } from './driver-result.ts';
import {
  acceleratingLength_m,
  intervalFor_s,
  kineticEnergy_J,
  meanPower_W,
  peakPower_W,
  throughput_t_yr,
  wallEnergy_J,
} from './sizing.ts';
import { slingAcceleration_m_s2 } from './sling.ts';

type Figure = readonly [label: string, unit: UnitSuffix, printed: number, computed: number];

function row(
  id: string,
  name: string,
  notes: { source: string; note: string; toleranceRatio: number; values?: DesignRow['values'] },
  figures: readonly Figure[],
): DesignRow {
  return {
    id,
    name,
    values: {},
    ...notes,
    figures: figures.map(([label, unit, printed, computed]) =>
      printedFigure({ label, unit, printed, computed }, notes.toleranceRatio),
    ),
  };
}

const handmer = { payload_kg: 200, bucket_kg: 800, speed_m_s: 1600, efficiency: 0.9, acceleration_g: 1000 };
const wright = { payload_kg: 2, speed_m_s: 2530, efficiency: 1 / 3, charge_W: 20_000 };

const handmerInterval_s = intervalFor_s(handmer.payload_kg, 1e7);
const wrightWall_J = wallEnergy_J(kineticEnergy_J(wright.payload_kg, wright.speed_m_s), wright.efficiency);

/** The gallery: every design with its printed figures computed again. */
export const DESIGNS: readonly DesignRow[] = [
  row(
    'sp-428',
    'Mass Driver III, NASA SP-428',
    {
      source: 'NASA SP-428 III-3',
      note: 'Printed: 288 m, 120.96 MW kinetic, 125 MW, 3 130 t, to which the mass model is calibrated.',
      toleranceRatio: 0.005,
      values: {
        'satellite.mass_kg': SP_428.payload_kg,
        'flight.speed_m_s': SP_428.speed_m_s,
        'driver.acceleration_g': 1019.7,
        'driver.payloadLimit_g': 2000,
        'driver.efficiency': SP_428.efficiency,
        'driver.interval_s': SP_428.interval_s,
        'driver.bucketMass_kg': 0,
        'driver.brakeLength_m': SP_428.brakeLength_m,
        'driver.profile': 'constant',
        'driver.track': 'curved',
      },
    },
    [
      ['Length', 'm', 288, acceleratingLength_m(SP_428.speed_m_s, SP_428.acceleration_m_s2)],
      [
        'Average power',
        'W',
        125e6,
        meanPower_W(
          wallEnergy_J(kineticEnergy_J(SP_428.payload_kg, SP_428.speed_m_s), SP_428.efficiency),
          SP_428.interval_s,
        ),
      ],
    ],
  ),
  row(
    'handmer',
    'Handmer 2026, regolith to low lunar orbit',
    {
      source: 'caseyhandmer.wordpress.com, 8 May 2026',
      note: 'The average counts the payload alone, the peak the loaded sled.',
      toleranceRatio: 0.02,
      values: {
        'satellite.mass_kg': 200,
        'flight.speed_m_s': 1600,
        'driver.acceleration_g': 1000,
        'driver.payloadLimit_g': 2000,
        'driver.efficiency': 0.9,
        'driver.interval_s': 0.63,
        'driver.bucketMass_kg': 800,
        'driver.regeneration': 0.9,
        'driver.profile': 'constant',
        'driver.track': 'curved',
      },
    },
    [
      ['Length', 'm', 128, acceleratingLength_m(handmer.speed_m_s, handmer.acceleration_g * STANDARD_GRAVITY_M_S2)],
      [
        'Average power',
        'W',
        450e6,
        meanPower_W(
          wallEnergy_J(kineticEnergy_J(handmer.payload_kg, handmer.speed_m_s), handmer.efficiency),
          handmerInterval_s,
        ),
      ],
      [
        'Peak power',
        'W',
        16e9,
        peakPower_W(
          handmer.payload_kg + handmer.bucket_kg,
          handmer.acceleration_g * STANDARD_GRAVITY_M_S2,
          handmer.speed_m_s,
        ),
      ],
    ],
  ),
  row(
    'wright',
    'Wright LEML 2010',
    {
      source: 'Wright, Kuznetsov, Kloesel 2010, NTRS 20110007073',
      note: 'Two kilograms at 2 530 m/s, charged with 20 kW. Its length is not printed.',
      toleranceRatio: 0.002,
    },
    [
      ['Kinetic energy', 'J', 6.4e6, kineticEnergy_J(wright.payload_kg, wright.speed_m_s)],
      ['Energy from the wall', 'J', 19.2e6, wrightWall_J],
      ['Interval', 's', 960, wrightWall_J / wright.charge_W],
    ],
  ),
  row(
    'quenchgun',
    'Superconducting quenchgun',
    {
      source: 'Snow and Kolm, NASA SP-509, NTRS 19930007725',
      note: 'One tonne every two hours; its storage is the gun itself.',
      toleranceRatio: 0.005,
      values: {
        'satellite.mass_kg': 1000,
        'driver.interval_s': 7200,
        'driver.availability': 1,
        'driver.storage': 'coil',
      },
    },
    [['Throughput', 't_yr', 4400, throughput_t_yr(1000, 7200)]],
  ),
  row(
    'sling',
    'Rotary sling, Shanghai 2024',
    {
      source: 'Press reports of Aerospace Shanghai 2024',
      note: 'An arm of 50 m; no scenario describes a sling.',
      toleranceRatio: 0.002,
    },
    [['Acceleration', 'g', 11750, slingAcceleration_m_s2(2400, 50) / STANDARD_GRAVITY_M_S2]],
  ),
];
