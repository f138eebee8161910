/**
 * The best launcher that keeps every check. The kernel searches with closed forms; each design it finds is run and checked
 * like any other, and where drag or rounding breaks a limit, the search is repeated with that limit drawn in.
 * Not here: the search (assembly/driver-sizing.ts), the sentence on the optimum (trade.ts).
 */
import type { Kernel } from '../kernel/kernel.ts';
import type { DesignBox, LauncherDesign, LauncherFigures, LaunchInput, SizingInput } from '../kernel/launcher.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { STANDARD_GRAVITY_M_S2 } from '../units.ts';
import { STORAGE_KINDS } from './coefficients.ts';
import type { Check, CheckId } from './driver-result.ts';
import { judgedLaunch } from './judged.ts';

/** What a search is about. */
export interface Search {
  readonly launch: LaunchInput;
  readonly input: SizingInput;
  readonly boxes: readonly DesignBox[];
}

export interface KeptOptimum {
  readonly design: LauncherDesign;
  readonly figures: LauncherFigures;
  readonly rounded: RoundedDesign;
}

/** A design in as few digits, four or more, as keep the checks. */
export interface RoundedDesign {
  readonly acceleration_g: number;
  readonly bucket_kg: number;
  readonly interval_s: number;
}

/** The limit of each check that acceleration, bucket, interval and storage can mend, and the way it is drawn in. */
const LIMITS = {
  gLimit: ['feltLimit_m_s2', 1],
  length: ['lengthLimit_m', 1],
  drop: ['dropLimit_m', 1],
  headway: ['spacing_m', -1],
  recharge: ['rechargeLimit_W', 1],
  clearance: ['movingLimit_kg', 1],
  coilLife: ['intervalLimit_s', -1],
  thermal: ['heatLimit_J_kg', 1],
} as const satisfies Partial<Record<CheckId, readonly [keyof SizingInput, 1 | -1]>>;
type Mendable = keyof typeof LIMITS;

const isMendable = (check: Check): check is Check & { readonly id: Mendable } => check.id in LIMITS;

/** The first check that fails whatever the design: its speed, track, guideway or site decide it. */
export const hopeless = (checks: readonly Check[]) =>
  checks.find((check) => check.ok === false && !isMendable(check)) ?? null;

/** How often a limit is drawn in, and by how much more than it was broken. */
const ROUNDS = 12;
const HAIR = 1e-9;
/** Halvings between a drive that drag stops and one that it does not. */
const BISECTIONS = 30;

function drawnIn(input: SizingInput, { id, value, limit }: Check & { readonly id: Mendable }): SizingInput {
  const [key, way] = LIMITS[id];
  const by = Math.exp(Math.abs(Math.log(value! / limit!)) + HAIR);
  return { ...input, [key]: way > 0 ? input[key] / by : input[key] * by };
}

/** What the design breaks; null where its drive cannot be. */
function brokenBy(
  kernel: Kernel,
  scenario: Scenario,
  design: RoundedDesign & Pick<LauncherDesign, 'storageIndex'>,
): readonly Check[] | null {
  const { acceleration_g, bucket_kg, interval_s } = design;
  const storage = STORAGE_KINDS[design.storageIndex]!;
  const driver = { ...scenario.driver, acceleration_g, bucketMass_kg: bucket_kg, interval_s, storage };
  const judged = judgedLaunch(kernel, { ...scenario, driver });
  return 'sentence' in judged ? null : judged.checks.filter((check) => check.ok === false);
}

const inG = (design: LauncherDesign) => ({
  ...design,
  acceleration_g: design.acceleration_m_s2 / STANDARD_GRAVITY_M_S2,
});

/** Least acceleration at which a design that drag stops would run, all else as it is; null where none up to `high` does. */
function leastRunning_m_s2(kernel: Kernel, scenario: Scenario, design: LauncherDesign, high: number): number | null {
  const runs = (acceleration_m_s2: number) =>
    brokenBy(kernel, scenario, inG({ ...design, acceleration_m_s2 })) !== null;
  let stopped = design.acceleration_m_s2;
  let running = 2 * stopped;
  while (running < high && !runs(running)) [stopped, running] = [running, 2 * running];
  if (!(running < high)) return null;
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = Math.sqrt(stopped * running);
    if (runs(middle)) running = middle;
    else stopped = middle;
  }
  return running;
}

/** The best design of a box that keeps every check, or null. */
function keptIn(kernel: Kernel, scenario: Scenario, { launch, input }: Search, box: DesignBox) {
  let tight = input;
  const high = box.acceleration_m_s2[1];
  let low = box.acceleration_m_s2[0];
  for (let round = 0; round < ROUNDS; round++) {
    const found = kernel.sizingOptimum(launch, tight, { ...box, acceleration_m_s2: [low, high] });
    if (!found) return null;
    const broken = brokenBy(kernel, scenario, inG(found.design));
    if (broken?.length === 0) return found;
    if (broken) tight = broken.filter(isMendable).reduce(drawnIn, tight);
    else low = leastRunning_m_s2(kernel, scenario, found.design, high) ?? Infinity;
  }
  return null;
}

/** The best design of the first box that has one and keeps every check, or null. */
export function keptOptimum(kernel: Kernel, scenario: Scenario, search: Search): KeptOptimum | null {
  for (const box of search.boxes) {
    const found = keptIn(kernel, scenario, search, box);
    if (found) return { ...found, rounded: roundedDesign(kernel, scenario, found.design) };
  }
  return null;
}

/** The checks of which one alone, without its limit, would leave a launcher. */
export function inTheWay(kernel: Kernel, { launch, input, boxes }: Search): readonly Mendable[] {
  return (Object.keys(LIMITS) as Mendable[]).filter((id) => {
    const [key, way] = LIMITS[id];
    const none = way > 0 ? Infinity : 0;
    if (input[key] === none || (id === 'drop' && !launch.straight)) return false;
    const free = { ...input, [key]: none };
    return boxes.some((box) => kernel.sizingOptimum(launch, free, box) !== null);
  });
}

/** A value to so many digits: the nearest, and the next one on its other side. */
function roundings(value: number, digits: number): readonly [nearest: number, other: number] {
  const nearest = Number(value.toPrecision(digits));
  if (nearest === value) return [value, value];
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return [nearest, Number((nearest < value ? nearest + step : nearest - step).toPrecision(digits))];
}

function roundedDesign(kernel: Kernel, scenario: Scenario, design: LauncherDesign): RoundedDesign {
  const { acceleration_g, bucket_kg, interval_s, storageIndex } = inG(design);
  for (let digits = 4; digits < 16; digits++) {
    const [a, b, T] = [acceleration_g, bucket_kg, interval_s].map((value) => roundings(value, digits));
    for (let sides = 0; sides < 8; sides++) {
      const rounded = {
        acceleration_g: a![sides & 1]!,
        bucket_kg: b![(sides >> 1) & 1]!,
        interval_s: T![(sides >> 2) & 1]!,
      };
      if (brokenBy(kernel, scenario, { ...rounded, storageIndex })?.length === 0) return rounded;
    }
  }
  return { acceleration_g, bucket_kg, interval_s };
}
