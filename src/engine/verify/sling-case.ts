/** Published rotary slings of a reference file. Not here: mass drivers (driver-case.ts). */
import { slingAcceleration_m_s2 } from '../../driver/sizing.ts';
import { STANDARD_GRAVITY_M_S2 } from '../../units.ts';
import type { VerifiedCase } from '../engine-api.ts';
import { numberIn, type ReferenceCase } from './case.ts';
import { comparedFigures, type Figures } from './figures.ts';

const FIGURES: Figures = {
  acceleration_g: (c) => slingAcceleration_m_s2(numberIn(c, 'speed_m_s'), numberIn(c, 'arm_m')) / STANDARD_GRAVITY_M_S2,
};

/** A published sling: every figure of `expect` within the relative tolerance. */
export function verifySlingCase(c: ReferenceCase): VerifiedCase {
  return comparedFigures(c, FIGURES);
}
