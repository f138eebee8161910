/**
 * The best launcher that passes every check. The kernel searches with closed forms. Each design it finds is run and
 * checked like any other; where drag or rounding breaks a limit, the search is repeated with that limit tightened.
 * Not here: the search (assembly/driver-sizing.ts), the message on the optimum (trade.ts).
 */
import type { Kernel } from '../kernel/kernel.ts';
import {
  launcherCalls,
  type DesignBox,
  type LauncherDesign,
  type LauncherFigures,
  type LaunchInput,
  type SizingInput,
} from '../kernel/launcher.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { STANDARD_GRAVITY_M_S2 } from '../units.ts';
import type { Check, CheckRule, SearchLimit } from './check.ts';
import { checkedLaunch } from './checked-launch.ts';
import { CHECK_RULES, type CheckId } from './checks.ts';
import { STORAGE_KINDS } from './coefficients.ts';
import type { RoundedDesign } from './driver-result.ts';

/** What a search is about. */
export interface Search {
  readonly launch: LaunchInput;
  readonly input: SizingInput;
  readonly boxes: readonly DesignBox[];
}

/** The best design of a search, its figures, and the design in round numbers. */
export interface FeasibleOptimum {
  readonly design: LauncherDesign;
  readonly figures: LauncherFigures;
  readonly rounded: RoundedDesign;
}

/** The limits of the checks that acceleration, bucket, interval and storage can meet. */
const SEARCH_LIMITS: ReadonlyMap<CheckId, SearchLimit> = new Map(
  CHECK_RULES.flatMap((rule: CheckRule<CheckId>) => (rule.searchLimit ? [[rule.id, rule.searchLimit] as const] : [])),
);

/** The first check that fails whatever the design, because speed, track, guideway or site decide it; null for none. */
export function unfixableCheck(checks: readonly Check<CheckId>[]): Check<CheckId> | null {
  return checks.find((check) => check.ok === false && !SEARCH_LIMITS.has(check.id)) ?? null;
}

/** How often a limit is tightened, and by how much more than it was broken. */
const ROUNDS = 12;
const MARGIN = 1e-9;
/** Halvings between a drive that drag stops and one that it does not. */
const BISECTIONS = 30;

/** The input with the limit of a broken check tightened by as much as it was broken. */
function tightened(input: SizingInput, { id, value, limit }: Check<CheckId>): SizingInput {
  const search = SEARCH_LIMITS.get(id);
  if (!search) return input;
  const { key, sign } = search;
  const ratio = value! / limit!;
  const by = Math.max(ratio, 1 / ratio) * (1 + MARGIN);
  return { ...input, [key]: sign > 0 ? input[key] / by : input[key] * by };
}

/** The checks that a design fails; null where its drive cannot exist. */
function brokenBy(
  kernel: Kernel,
  scenario: Scenario,
  design: RoundedDesign & Pick<LauncherDesign, 'storageIndex'>,
): readonly Check<CheckId>[] | null {
  const { acceleration_g, bucket_kg, interval_s } = design;
  const storage = STORAGE_KINDS[design.storageIndex]!;
  const driver = { ...scenario.driver, acceleration_g, bucketMass_kg: bucket_kg, interval_s, storage };
  const launch = checkedLaunch(kernel, { ...scenario, driver });
  return 'message' in launch ? null : launch.checks.filter((check) => check.ok === false);
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

/** The best design of a box that passes every check, but for one that is lifted if any is; or null. */
function feasibleIn(
  kernel: Kernel,
  scenario: Scenario,
  { launch, input }: Search,
  box: DesignBox,
  lifted: CheckId | null = null,
) {
  let tight = input;
  const high = box.acceleration_m_s2[1];
  let low = box.acceleration_m_s2[0];
  for (let round = 0; round < ROUNDS; round++) {
    const found = launcherCalls(kernel).sizingOptimum(launch, tight, { ...box, acceleration_m_s2: [low, high] });
    if (!found) return null;
    const broken = brokenBy(kernel, scenario, inG(found.design))?.filter((check) => check.id !== lifted);
    if (broken?.length === 0) return found;
    if (broken) tight = broken.reduce(tightened, tight);
    else low = leastRunning_m_s2(kernel, scenario, found.design, high) ?? Infinity;
  }
  return null;
}

/** The best design of the first box that has one that passes every check, or null. */
export function feasibleOptimum(kernel: Kernel, scenario: Scenario, search: Search): FeasibleOptimum | null {
  for (const box of search.boxes) {
    const found = feasibleIn(kernel, scenario, search, box);
    if (found) return { ...found, rounded: roundedDesign(kernel, scenario, found.design) };
  }
  return null;
}

/** The limits of which one alone, if it were lifted, would leave a launcher. */
export function blockingLimits(kernel: Kernel, scenario: Scenario, search: Search): SearchLimit[] {
  return CHECK_RULES.flatMap(({ id, searchLimit }: CheckRule<CheckId>) => {
    if (!searchLimit) return [];
    const { key, sign } = searchLimit;
    const free = { ...search, input: { ...search.input, [key]: sign > 0 ? Infinity : 0 } };
    return free.boxes.some((box) => feasibleIn(kernel, scenario, free, box, id) !== null) ? [searchLimit] : [];
  });
}

/** A value to so many digits: the nearest, and the next one on its other side. */
function roundings(value: number, digits: number): readonly [nearest: number, other: number] {
  const nearest = Number(value.toPrecision(digits));
  if (nearest === value) return [value, value];
  const step = Number(`1e${Number(value.toExponential().split('e')[1]) + 1 - digits}`);
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
