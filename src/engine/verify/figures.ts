/** Cases whose `expect` is a flat list of figures held to one relative tolerance. Not here: what a figure is. */
import { message } from '../../text/text.ts';
import type { VerifiedCase } from '../engine-api.ts';
import { CaseError, numberIn, recordIn, type ReferenceCase } from './case.ts';

/** How each figure that a kind knows is computed from a case. */
export type Figures = Readonly<Record<string, (c: ReferenceCase) => number>>;

/**
 * Every figure of `expect` computed and compared; `error` is the largest relative difference. A figure the kind does
 * not know, a missing input or a tolerance that is not positive throws CaseError.
 */
export function comparedFigures(c: ReferenceCase, figures: Figures): VerifiedCase {
  const expect = recordIn(c, 'expect');
  const tolerance = numberIn(recordIn(c, 'tolerance'), 'relative');
  if (!(tolerance > 0)) throw new CaseError(message('engine.verify.noTolerance', { given: String(tolerance) }));
  const keys = Object.keys(expect);
  if (keys.length === 0) throw new CaseError(message('engine.verify.noFigure'));
  const computed: Record<string, number> = {};
  let error = 0;
  for (const key of keys) {
    const figure = Object.hasOwn(figures, key) ? figures[key] : undefined;
    if (!figure)
      throw new CaseError(
        message('engine.verify.unknownFigure', { key: `expect.${key}`, known: Object.keys(figures) }),
      );
    const value = figure(c);
    if (!Number.isFinite(value))
      throw new CaseError(message('engine.verify.notComputed', { key, given: String(value) }));
    const wanted = numberIn(expect, key);
    if (wanted === 0) throw new CaseError(message('engine.verify.zero', { key: `expect.${key}` }));
    computed[key] = value;
    error = Math.max(error, Math.abs(value / wanted - 1));
  }
  return { name: c.name, kind: c.kind, ok: error <= tolerance, error, tolerance, computed };
}
