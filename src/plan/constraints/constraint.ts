/**
 * What a constraint of the plan is: its rows, what it says, and the limits in it that can be moved, each as a lever that is
 * scaled or as a slack that gives way. Not here: the constraints (one file each), the matrix (plan-model.ts).
 */
import type { Message } from '../../text/message.ts';
import type { UnitSuffix } from '../../units.ts';
import type { PlanData } from '../data.ts';
import type { AnyVariableId, VariableId } from '../names.ts';

/** factor × variable in a period; a period before 1 means the starting stock. */
export type Term = readonly [factor: number, variable: AnyVariableId, period: number];

/** left = right + constant, or left ≤ right + constant, or left ≥ right + constant. The right side is the capacity side. */
export interface Row {
  /** `family_period` in LP and MPS files. */
  readonly name: string;
  /** What the row has in common with the same rows of other periods. */
  readonly family: string;
  /** From 1; 0 for a row of the whole plan. */
  readonly period: number;
  /** Id of the limit that the row is part of; absent where nothing about the row can be moved. */
  readonly limit?: string | undefined;
  readonly left: readonly Term[];
  readonly sense: '=' | '<=' | '>=';
  readonly right: readonly Term[];
  readonly constant: number;
}

/** The link of the chain that a lever belongs to. */
export type Tile = 'earth' | 'moon' | 'driver' | 'flight' | 'satellite' | 'plan';

/** A limit as a lever: one per cent more of it is asked what it brings. */
export interface LeverText {
  readonly label: Message;
  readonly tile: Tile;
  /** What there is one per cent more of, within a sentence. */
  readonly more: Message;
  /** What of the rows it scales: the whole capacity side, or the constant alone. Absent for a bound, which it scales. */
  readonly scales?: 'capacity' | 'constant';
}

/** A limit that gives way where there is no plan. */
export interface Slack {
  readonly label: Message;
  /** The label within a sentence. */
  readonly noun: Message;
  readonly unit: UnitSuffix;
  /** Price of giving as much again as the limit allows, against the other limits. */
  readonly weight: number;
}

/** A limit that can be moved: rows of its constraint that name it, or the upper bound of a variable in every period. */
export interface Limit {
  readonly id: string;
  /**
   * Place along the chain, from Earth's factories to the launches: any number that no other limit has, between those of the
   * links before and after. It settles the order among equals, and in which order limits are lifted.
   */
  readonly place: number;
  readonly bound?: { readonly variable: VariableId; readonly upper: (data: PlanData) => number };
  readonly lever?: LeverText;
  readonly slack?: Slack;
}

/** A rule of the plan with all that belongs to it. Balances of stocks have no limits: they are what a stock is. */
export interface Constraint {
  readonly id: string;
  /** What the rule says, in one plain sentence. */
  readonly message: Message;
  /** Rows in period t, from 1. */
  readonly rows: (data: PlanData, t: number) => readonly Row[];
  readonly limits?: readonly Limit[];
}

/** A row that balances: left = right. */
export function balance(family: string, t: number, left: readonly Term[], right: readonly Term[]): Row {
  return { name: `${family}_${t}`, family, period: t, left, sense: '=', right, constant: 0 };
}

/** A row that limits: left ≤ right + constant; `limit` is the id of the limit that it is part of. */
export function limited(
  family: string,
  t: number,
  left: readonly Term[],
  right: readonly Term[],
  { constant = 0, limit }: { readonly constant?: number | undefined; readonly limit?: string } = {},
): Row {
  return { name: `${family}_${t}`, family, period: t, limit, left, sense: '<=', right, constant };
}
