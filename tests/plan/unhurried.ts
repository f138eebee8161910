/** GLPK without its patience, for tests whose answers must not hang on how fast the machine is. No test here. */
import { loadedSolver, type Solver } from '../../src/plan/solver/solver.ts';

/**
 * The solver, given `times` as long as it is asked to take. The plan turns from a program that stalls to another form of
 * it after ten times what it takes on a quiet machine; on a busy one that may be too soon.
 */
export async function unhurriedSolver(times = 20): Promise<Solver> {
  const { name, solve } = await loadedSolver();
  return {
    name,
    solve: (model, { timeLimit_s = Infinity, ...options } = {}) =>
      solve(model, { ...options, timeLimit_s: times * timeLimit_s }),
  };
}
