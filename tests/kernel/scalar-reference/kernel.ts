/** The scalar reference as a kernel: the kernel's own batch control and launch, on plain arrays and the scalar step. */
import { brakingRun, launchRun } from '../../../assembly/driver.ts';
import { sizing, sizingOptimum } from '../../../assembly/driver-sizing.ts';
import { atan2, cos, log, pow, sin } from '../../../assembly/functions.ts';
import { propagate } from '../../../assembly/integrator/batch.ts';
import { launchState } from '../../../assembly/launch.ts';
import * as map from '../../../assembly/memory.ts';
import { unitBudget, unitOptimum } from '../../../assembly/satellite.ts';
import { disperse } from '../../../assembly/dispersion.ts';
import { rotatingView } from '../../../assembly/rotating-states.ts';
import { kernelOver, type Kernel } from '../../../src/kernel/kernel.ts';
import { MEMORY } from './cells.ts';

/** A kernel that is TypeScript from end to end. */
export function scalarReference(): Kernel {
  return kernelOver({
    memory: { buffer: MEMORY.buffer },
    abiVersion: () => map.ABI_VERSION,
    mapEnd: () => map.MAP_END,
    propagate,
    disperse,
    launchState,
    launchRun,
    brakingRun,
    sizing,
    sizingOptimum,
    unitBudget,
    unitOptimum,
    rotatingView,
    sin,
    cos,
    atan2,
    log,
    pow,
  });
}
