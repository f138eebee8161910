/**
 * From a program to an answer that proves itself: the solver is asked with one scaling after another until values and
 * duals pass the proof. Most programs pass at the first attempt. Not here: the proof (proof.ts), the solver (solver.ts).
 */
import { square } from '../../maths/products.ts';
import type { Message } from '../../text/message.ts';
import { message } from '../../text/text.ts';
import type { Model } from './model.ts';
import { provenSolution, refusal, type ProvenSolution } from './proof.ts';
import {
  geometricScaling,
  scaledModel,
  solutionScaling,
  unitScaling,
  unscaledDuals,
  unscaledValues,
  type Scaling,
} from './scaling.ts';
import { refinedAnswer, type Answer } from './refinement.ts';
import type { Solver } from './solver.ts';

/** What the attempts came to. `infeasible` and `unbounded` are the solver's word; `failed` says why none was proven. */
export type ProvenAnswer =
  | { readonly status: 'optimal'; readonly proven: ProvenSolution }
  | { readonly status: 'infeasible' | 'unbounded' | 'timeLimit' }
  | { readonly status: 'failed'; readonly reason: Message };

export interface AttemptOptions {
  /** Seconds left, asked before each attempt. */
  readonly left_s: () => number;
  /** Whether the solver's word that nothing is feasible is known to be wrong; then the attempts go on. */
  readonly isFeasible?: () => boolean;
}

type Guide = { readonly values: Float64Array } | null;

/** Scalings in the order of trying; the guide is the first answer that failed its proof. */
const ATTEMPTS: readonly {
  readonly presolve: boolean;
  readonly scaling: (model: Model, guide: Guide) => Scaling | null;
}[] = [
  { presolve: true, scaling: geometricScaling },
  { presolve: false, scaling: geometricScaling },
  {
    presolve: false,
    scaling: (model, guide) => guide && solutionScaling(model, guide.values, geometricScaling(model)),
  },
  { presolve: true, scaling: (model, guide) => guide && solutionScaling(model, guide.values, geometricScaling(model)) },
  { presolve: false, scaling: unitScaling },
  { presolve: true, scaling: unitScaling },
];

// Ten times and more what programs of this kind take; beyond it the simplex method stalls, and another scaling helps.
const PATIENCE_S = 5;
const PATIENCE_ROWS_COUNT = 1380;
const LEAST_PATIENCE_S = 0.5;

/** Solve a program and prove the answer; throws nothing on a well-formed program. */
export function provenAnswer(model: Model, solver: Solver, { left_s, isFeasible }: AttemptOptions): ProvenAnswer {
  const patience_s = Math.max(LEAST_PATIENCE_S, PATIENCE_S * square(model.rowNames.length / PATIENCE_ROWS_COUNT));
  let guide: Guide = null;
  let reason: Message | null = null;
  let stalled = false;
  let unbounded = false;
  for (const { presolve, scaling: scalingOf } of ATTEMPTS) {
    const scaling = scalingOf(model, guide);
    if (!scaling) continue;
    const limit_s = left_s();
    const scaled = scaledModel(model, scaling);
    const solution = solver.solve(scaled, {
      presolve,
      timeLimit_s: Math.min(limit_s, patience_s),
    });
    if (solution.status === 'optimal') {
      if (!solution.duals) return { status: 'failed', reason: message('plan.refusal.noDuals') };
      const { proven, fault } = refinedProof(
        model,
        scaling,
        { values: solution.values, duals: solution.duals },
        (answer) => refinedAnswer(scaled, answer, solver, Math.min(left_s(), patience_s)),
      );
      if (!fault) return { status: 'optimal', proven };
      reason ??= fault;
      guide ??= { values: proven.values };
    } else if (solution.status === 'timeLimit') {
      if (left_s() <= 0) return { status: 'timeLimit' };
      stalled = true;
    } else if (solution.status === 'infeasible') {
      if (!isFeasible?.()) return { status: 'infeasible' };
      reason ??= message('plan.refusal.falselyInfeasible');
    } else if (solution.status === 'unbounded') unbounded = true;
    else reason ??= 'reason' in solution ? solution.reason : message('plan.refusal.wholeUnasked');
  }
  if (reason) return { status: 'failed', reason };
  if (stalled) return { status: 'timeLimit' };
  return unbounded ? { status: 'unbounded' } : { status: 'failed', reason: message('plan.refusal.noAnswer') };
}

const REFINEMENTS_COUNT = 2;

/** A scaled program's answer proven against the program itself, refined while it fails and refining helps. */
function refinedProof(
  model: Model,
  scaling: Scaling,
  answer: Answer,
  refine: (answer: Answer) => Answer | null,
): { readonly proven: ProvenSolution; readonly fault: Message | null } {
  const proof = ({ values, duals }: Answer) => {
    const proven = provenSolution(model, unscaledValues(scaling, values), unscaledDuals(scaling, duals));
    return { proven, fault: refusal(proven.measures) };
  };
  const first = proof(answer);
  let found = first;
  let latest: Answer | null = answer;
  for (let round = 0; found.fault && round < REFINEMENTS_COUNT; round++) {
    latest = refine(latest);
    if (!latest) return first;
    found = proof(latest);
  }
  return found.fault ? first : found;
}
