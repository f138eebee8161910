/**
 * Published launchers as rows of inputs and printed figures, reproduced by the formulas of sizing.ts. The
 * same cases stand in the reference file of `verify`; a test holds the two together. Not here: the formulas.
 */
import { printedFigure } from '../scenario/published.ts';
import type { Message, MessageId } from '../text/message.ts';
import { message } from '../text/text.ts';
import { STANDARD_GRAVITY_M_S2, type UnitSuffix } from '../units.ts';
import { SP_428 } from './coefficients.ts';
import type { DesignRow } from './driver-result.ts';
import {
  acceleratingLength_m,
  intervalFor_s,
  kineticEnergy_J,
  meanPower_W,
  peakPower_W,
  slingAcceleration_m_s2,
  throughput_t_yr,
  wallEnergy_J,
} from './sizing.ts';

type Figure = readonly [label: Message, unit: UnitSuffix, printed: number, computed: number];
type TextKey = MessageId extends infer M ? (M extends `driver.design.${infer K}.name` ? K : never) : never;

const LENGTH = message('driver.design.figure.length');
const AVERAGE_POWER = message('driver.design.figure.averagePower');

/** A design named, sourced and explained by the texts `driver.design.<key>.…`. */
function row(
  id: string,
  key: TextKey,
  { toleranceRatio, values = {} }: { toleranceRatio: number; values?: DesignRow['values'] },
  figures: readonly Figure[],
): DesignRow {
  return {
    id,
    name: { id: `driver.design.${key}.name` },
    source: { id: `driver.design.${key}.source` },
    note: { id: `driver.design.${key}.note` },
    values,
    toleranceRatio,
    figures: figures.map(([label, unit, printed, computed]) =>
      printedFigure({ label, unit, printed, computed }, toleranceRatio),
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
    'sp428',
    {
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
      [LENGTH, 'm', 288, acceleratingLength_m(SP_428.speed_m_s, SP_428.acceleration_m_s2)],
      [
        AVERAGE_POWER,
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
    'handmer',
    {
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
      [LENGTH, 'm', 128, acceleratingLength_m(handmer.speed_m_s, handmer.acceleration_g * STANDARD_GRAVITY_M_S2)],
      [
        AVERAGE_POWER,
        'W',
        450e6,
        meanPower_W(
          wallEnergy_J(kineticEnergy_J(handmer.payload_kg, handmer.speed_m_s), handmer.efficiency),
          handmerInterval_s,
        ),
      ],
      [
        message('driver.design.figure.peakPower'),
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
    'wright',
    {
      toleranceRatio: 0.002,
    },
    [
      [message('driver.design.figure.kineticEnergy'), 'J', 6.4e6, kineticEnergy_J(wright.payload_kg, wright.speed_m_s)],
      [message('driver.design.figure.wallEnergy'), 'J', 19.2e6, wrightWall_J],
      [message('driver.design.figure.interval'), 's', 960, wrightWall_J / wright.charge_W],
    ],
  ),
  row(
    'quenchgun',
    'quenchgun',
    {
      toleranceRatio: 0.005,
      values: {
        'satellite.mass_kg': 1000,
        'driver.interval_s': 7200,
        'driver.availability': 1,
        'driver.storage': 'coil',
      },
    },
    [[message('driver.design.figure.throughput'), 't_yr', 4400, throughput_t_yr(1000, 7200)]],
  ),
  row(
    'sling',
    'sling',
    {
      toleranceRatio: 0.002,
    },
    [
      [
        message('driver.design.figure.acceleration'),
        'g',
        11750,
        slingAcceleration_m_s2(2400, 50) / STANDARD_GRAVITY_M_S2,
      ],
    ],
  ),
];
