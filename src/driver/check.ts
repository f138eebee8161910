/**
 * What a check of the launcher is, and what each of them looks at. Not here: the checks (track-checks.ts,
 * guideway-checks.ts, duty-checks.ts), their list (checks.ts), their words (src/text).
 */
import type { SizingInput } from '../kernel/launcher.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Message } from '../text/message.ts';
import type { UnitSuffix } from '../units.ts';

/** The figures of a launch that the checks look at. */
export interface CheckInput {
  /** Largest acceleration of the run. */
  readonly acceleration_m_s2: number;
  readonly length_m: number;
  /** Braking track of the bucket; 0 where there is none. */
  readonly brakeLength_m: number;
  readonly speed_m_s: number;
  /** Height of the free path at the obstacle, and where it is down again; Infinity where it never is. */
  readonly climb_m: number;
  readonly downrange_m: number;
  readonly movingMass_kg: number;
  /** Force per mass between bucket and track at the muzzle, positive when the track supports the bucket, kN/t. */
  readonly muzzleLoad_kN_t: number;
  /** Largest force per mass between bucket and track, by size, kN/t. */
  readonly largestLoad_kN_t: number;
  /** How far a bucket has come when its successor starts. */
  readonly spacing_m: number;
  readonly shotsPerYear: number;
  readonly recharge_power_W: number;
  /** Heat in the windings of one launch, and their mass. */
  readonly windingHeat_J: number;
  readonly windings_kg: number;
}

/** A value beside its limit, in words that a person can act on. `ok` is null where data is missing. */
export interface Verdict {
  readonly value: number | null;
  readonly limit: number | null;
  readonly ok: boolean | null;
  readonly message: Message;
}

/** The limit by which the search for an optimum respects a check. */
export interface SearchLimit {
  readonly key: Extract<keyof SizingInput, `${string}Limit_${string}` | 'spacing_m'>;
  /** 1 where a smaller number is stricter, −1 where a larger one is. */
  readonly sign: 1 | -1;
  /** The check's name within a sentence. */
  readonly name: Message;
}

/** All that there is to say of one check. */
export interface CheckRule<Id extends string = string> {
  readonly id: Id;
  readonly label: Message;
  /** Where value and limit come from. */
  readonly source: Message;
  readonly unit: UnitSuffix;
  /** Scenarios that the check concerns; all of them without it. */
  readonly concerns?: (scenario: Scenario) => boolean;
  /** Only where acceleration, bucket, interval or storage can change the outcome. */
  readonly searchLimit?: SearchLimit;
  readonly verdict: (scenario: Scenario, launch: CheckInput) => Verdict;
}

/** A check as it is answered. */
export interface Check<Id extends string = string> extends Verdict {
  readonly id: Id;
  readonly label: Message;
  readonly unit: UnitSuffix;
  readonly source: Message;
}

/** A rule with its id as a literal type, so that the ids of a list can be derived. */
export function checkRule<const Id extends string>(rule: CheckRule<Id>): CheckRule<Id> {
  return rule;
}
