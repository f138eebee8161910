/**
 * Planning scenarios of a reference file: optima, statuses and elasticities, from the plan that the page runs.
 * Not here: how a plan is made (src/plan), the other kinds (the other files of this folder).
 */
import { planOutcome } from '../../plan/plan.ts';
import type { ObjectiveId, PlanOutcome } from '../../plan/plan-result.ts';
import { checkScenario, plainScenario, type Scenario } from '../../scenario/scenario.ts';
import { numberOf, type Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import type { VerifiedCase } from '../engine-api.ts';
import {
  allReasons,
  CaseError,
  has,
  numberIn,
  numbersIn,
  problemsReason,
  recordIn,
  textIn,
  type ReferenceCase,
} from './case.ts';

/** Which objective computes a figure, and how it is read from the answer; `null` when the answer has none. */
interface Figure {
  readonly objective: ObjectiveId;
  readonly read: (outcome: PlanOutcome) => number | string | null;
}

const valueOf = (outcome: PlanOutcome) => (outcome.status === 'done' ? outcome.value.value : null);

const FIGURES: Readonly<Record<string, Figure>> = {
  rows: { objective: 'energy', read: (plan) => (plan.status === 'done' ? plan.value.rows : null) },
  columns: { objective: 'energy', read: (plan) => (plan.status === 'done' ? plan.value.columns : null) },
  energy_GW_yr: { objective: 'energy', read: valueOf },
  rate_units_yr: { objective: 'rate', read: valueOf },
  cost_MUSD: { objective: 'cost', read: valueOf },
  cost_status: { objective: 'cost', read: (plan) => (plan.status === 'done' ? 'optimal' : plan.status) },
  time_yr: { objective: 'time', read: valueOf },
};

/**
 * A plan's figures within the relative tolerance, its counts and status exactly. Elasticities, when the case has them,
 * must lie within tolerance.elasticity of the interval between the left and right one, measured by solving again.
 * A figure that is unknown or a scenario that is refused throws CaseError.
 */
export async function verifyPlanCase(c: ReferenceCase): Promise<VerifiedCase> {
  const check = checkScenario(recordIn(c, 'scenario'));
  if (!check.ok) throw new CaseError(problemsReason(check.problems));
  const planOf = plans(plainScenario(check.scenario));
  const expect = recordIn(c, 'expect');
  if (Object.keys(expect).length === 0) throw new CaseError(message('engine.verify.noFigure'));
  const computed: Record<string, unknown> = {};
  const faults: Message[] = [];
  let error: number | null = null;

  for (const key of Object.keys(expect)) {
    const figure = Object.hasOwn(FIGURES, key) ? FIGURES[key]! : undefined;
    if (!figure)
      throw new CaseError(
        message('engine.verify.unknownFigure', { key: `expect.${key}`, known: Object.keys(FIGURES) }),
      );
    const outcome = await planOf(figure.objective);
    const value = figure.read(outcome);
    computed[key] = value;
    if (key === 'cost_status') {
      if (value !== textIn(expect, key)) faults.push(otherwise(key, value, textIn(expect, key)));
      continue;
    }
    const wanted = numberIn(expect, key);
    if (typeof value !== 'number') {
      const { status } = outcome;
      const why = 'message' in outcome ? outcome.message : null;
      faults.push(
        why
          ? message('engine.verify.noPlanWhy', { key, status, why })
          : message('engine.verify.noPlan', { key, status }),
      );
      continue;
    }
    const difference = value === wanted ? 0 : Math.abs(value - wanted) / Math.abs(wanted);
    error = Math.max(error ?? 0, difference);
    const allowed = key === 'rows' || key === 'columns' ? 0 : relativeTolerance(c);
    if (!(difference <= allowed)) faults.push(otherwise(key, value, wanted));
  }

  if (has(c, 'elasticities')) computed['elasticities'] = await elasticities(c, await planOf('energy'), faults);
  const tolerance = has(c, 'tolerance') ? relativeTolerance(c) : null;
  const verified = { name: c.name, kind: c.kind, ok: faults.length === 0, error, tolerance, computed };
  return faults.length ? { ...verified, reason: allReasons(faults) } : verified;
}

/** A figure that is another than the file expects. */
function otherwise(key: string, value: unknown, wanted: unknown): Message {
  return message('engine.verify.otherwise', { key, value: String(value), wanted: String(wanted) });
}

function relativeTolerance(c: ReferenceCase): number {
  return numberIn(recordIn(c, 'tolerance'), 'relative');
}

/** Each objective solved once, when first asked for. */
function plans(scenario: Scenario): (objective: ObjectiveId) => Promise<PlanOutcome> {
  const solved = new Map<ObjectiveId, Promise<PlanOutcome>>();
  return (objective) => {
    const plan = solved.get(objective) ?? planOutcome(scenario, { objective });
    solved.set(objective, plan);
    return plan;
  };
}

async function elasticities(c: ReferenceCase, plan: PlanOutcome, faults: Message[]): Promise<Record<string, number>> {
  const wanted = recordIn(c, 'elasticities');
  const tolerance = numberIn(recordIn(c, 'tolerance'), 'elasticity');
  const found: Record<string, number> = {};
  if (plan.status !== 'done')
    faults.push(message('engine.verify.noPlan', { key: 'elasticities', status: plan.status }));
  else
    for (const lever of Object.keys(wanted)) {
      const [left, right] = numbersIn(wanted, lever, 2) as [number, number];
      const row = plan.value.bottlenecks.find((entry) => entry.lever === lever);
      if (!row) throw new CaseError(message('engine.verify.noLever', { key: `elasticities.${lever}` }));
      found[lever] = row.elasticity;
      const [low, high] = [Math.min(left, right) - tolerance, Math.max(left, right) + tolerance];
      if (!(row.elasticity >= low && row.elasticity <= high))
        faults.push(
          message('engine.verify.elasticity', {
            lever,
            elasticity: numberOf(row.elasticity, 15),
            left: numberOf(left, 15),
            right: numberOf(right, 15),
            tolerance: numberOf(tolerance, 15),
          }),
        );
    }
  return found;
}
