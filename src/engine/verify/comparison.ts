/** Comparisons of a case with what its file expects, in the unit of each. Not here: relative figures (figures.ts). */
import { message } from '../../text/text.ts';
import type { VerifiedCase } from '../engine-api.ts';
import { CaseError, type ReferenceCase } from './case.ts';

/** One comparison: how far off, and how far it may be. */
export interface Comparison {
  readonly error: number;
  readonly tolerance: number;
}

/**
 * The case as answered: the comparison nearest to (or farthest beyond) its tolerance speaks for all of them. None, or a
 * tolerance that is not positive, throws CaseError.
 */
export function verified(
  c: ReferenceCase,
  computed: Record<string, unknown>,
  comparisons: readonly Comparison[],
): VerifiedCase {
  if (comparisons.length === 0) throw new CaseError(message('engine.verify.nothingToCompare'));
  for (const { tolerance } of comparisons)
    if (!(tolerance > 0)) throw new CaseError(message('engine.verify.noTolerance', { given: String(tolerance) }));
  const worst = comparisons.reduce((a, b) =>
    b.error / b.tolerance > a.error / a.tolerance || Number.isNaN(b.error) ? b : a,
  );
  return {
    name: c.name,
    kind: c.kind,
    ok: worst.error <= worst.tolerance,
    error: worst.error,
    tolerance: worst.tolerance,
    computed,
  };
}
