/** The whole ABI on one screen: numbers in, numbers out, through the cells of memory.ts. */
import { ABI_VERSION, MAP_END } from './memory';
import { disperse } from './dispersion';
import { brakingRun, launchRun } from './driver';
import { sizing, sizingOptimum } from './driver-sizing';
import { atan2, cos, log, pow, sin } from './functions';
import { propagate } from './integrator/batch';
import { launchState } from './launch';
import { philox } from './random';
import { rotatingView } from './rotating-states';
import { unitBudget, unitOptimum } from './satellite';

export {
  atan2,
  brakingRun,
  cos,
  disperse,
  launchRun,
  launchState,
  log,
  philox,
  pow,
  propagate,
  rotatingView,
  sin,
  sizing,
  sizingOptimum,
  unitBudget,
  unitOptimum,
};

/** ABI version this kernel was built with; the engine refuses another. */
export function abiVersion(): i32 {
  return ABI_VERSION;
}

/** Cells of the memory map; the memory must hold them all and never grows. */
export function mapEnd(): i32 {
  return MAP_END;
}
