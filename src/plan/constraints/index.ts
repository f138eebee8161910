/**
 * The constraints of the plan, in the order of the rows within a period, and all limits in them that can be moved.
 * A constraint is added by its file, its import and its line in the list here; each of its limits takes a place along the
 * chain (constraint.ts) that no other has. Not here: what levers and slacks are used for (levers/).
 */
import type { Constraint, LeverText, Limit, Slack } from './constraint.ts';
import { active } from './active.ts';
import { build } from './build.ts';
import { capacity } from './capacity.ts';
import { cargo } from './cargo.ts';
import { drivers } from './drivers.ts';
import { energy } from './energy.ts';
import { equipment } from './equipment.ts';
import { fleet } from './fleet.ts';
import { flights } from './flights.ts';
import { industry } from './industry.ts';
import { landings } from './landings.ts';
import { licences } from './licences.ts';
import { money } from './money.ts';
import { power } from './power.ts';
import { shots } from './shots.ts';
import { site } from './site.ts';
import { spending } from './spending.ts';
import { vitamins } from './vitamins.ts';
import { warehouse } from './warehouse.ts';
import { whole } from './whole.ts';

/** Every rule, each from its own file. */
export const CONSTRAINTS = [
  capacity,
  build,
  fleet,
  flights,
  site,
  landings,
  cargo,
  equipment,
  power,
  drivers,
  vitamins,
  industry,
  energy,
  warehouse,
  shots,
  active,
  spending,
  money,
  licences,
  whole,
] as const satisfies readonly Constraint[];

type LimitIn<C> = C extends { readonly limits: readonly (infer L)[] } ? L : never;
type AnyLimit = LimitIn<(typeof CONSTRAINTS)[number]>;

/** Limits that are levers, and limits that may give way, by id. */
export type LeverId = Extract<AnyLimit, { readonly lever: LeverText }>['id'];
export type ReliefId = Extract<AnyLimit, { readonly slack: Slack }>['id'];

const LIMITS: readonly Limit[] = CONSTRAINTS.flatMap((rule: Constraint) => rule.limits ?? []).sort(
  (a, b) => a.place - b.place,
);

/** Every lever, along the chain. */
export const LEVERS = LIMITS.filter((limit) => limit.lever) as readonly (Limit & {
  readonly id: LeverId;
  readonly lever: LeverText;
})[];

/** Every limit that may give way, along the chain. */
export const SLACKS = LIMITS.filter((limit) => limit.slack) as readonly (Limit & {
  readonly id: ReliefId;
  readonly slack: Slack;
})[];

/** Limits that are upper bounds of variables. */
export const BOUNDS = LIMITS.filter((limit) => limit.bound) as readonly (Limit & Required<Pick<Limit, 'bound'>>)[];
