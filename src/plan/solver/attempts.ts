/**
 * From a program to an answer that proves itself: the solver is asked with one scaling after another until values and
 * duals pass the proof. Most programs pass at the first attempt. Not here: the proof (proof.ts), the solver (solver.ts).
 */
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
import { leastViolation } from './infeasibility.ts';
import { isOver, limitedSolution, type Clock } from './limits.ts';
import type { Solver } from './solver.ts';

/** What the attempts came to. `infeasible` is proven (infeasibility.ts), `unbounded`
 * the solver's word; `failed` says why none was proven. */
export type ProvenAnswer =
  | { readonly status: 'optimal'; readonly proven: ProvenSolution }
  | { readonly status: 'infeasible' | 'unbounded' | 'timeLimit' }
  | { readonly status: 'failed'; readonly reason: Message };

export interface AttemptOptions {
  /** Time and work left, asked before each attempt. */
  readonly clock: Clock;
  /**
   * Whether a feasible plan is known, so that the solver's word that there is none is wrong. Who says no brings a proof of
   * his own afterwards; where nobody can say, it is proven here.
   */
  readonly isFeasible?: () => boolean;
  /** Told the share of the attempt's work that is done. */
  readonly onShare?: (share: number) => void;
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

/** Solve a program and prove the answer; throws nothing on a well-formed program. */
export function provenAnswer(
  model: Model,
  solver: Solver,
  { clock, isFeasible, onShare }: AttemptOptions,
): ProvenAnswer {
  let guide: Guide = null;
  let reason: Message | null = null;
  let stalled = false;
  let unbounded = false;
  for (const { presolve, scaling: scalingOf } of ATTEMPTS) {
    const scaling = scalingOf(model, guide);
    if (!scaling) continue;
    if (isOver(clock)) return { status: 'timeLimit' };
    const scaled = scaledModel(model, scaling);
    const solution = limitedSolution(scaled, solver, clock, { presolve }, onShare);
    if (solution.status === 'optimal') {
      if (!solution.duals) return { status: 'failed', reason: message('plan.refusal.noDuals') };
      const { proven, fault } = refinedProof(
        model,
        scaling,
        { values: solution.values, duals: solution.duals },
        (answer) => refinedAnswer(scaled, answer, (rest) => limitedSolution(rest, solver, clock, { presolve: false })),
      );
      if (!fault) return { status: 'optimal', proven };
      reason ??= fault;
      guide ??= { values: proven.values };
    } else if (solution.status === 'timeLimit') {
      if (isOver(clock)) return { status: 'timeLimit' };
      stalled = true;
    } else if (solution.status === 'infeasible') {
      if (isFeasible && !isFeasible()) return { status: 'infeasible' };
      const doubted = isFeasible ? null : leastViolation(model, solver, clock);
      if (doubted?.isInfeasible) return { status: 'infeasible' };
      if (isOver(clock)) return { status: 'timeLimit' };
      guide ??= doubted;
      reason ??= message(doubted || isFeasible ? 'plan.refusal.falselyInfeasible' : 'plan.refusal.noAnswer');
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
