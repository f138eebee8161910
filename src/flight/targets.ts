/** Targets: where a flight is to arrive, as one row each. Ids and labels are the scenario's; positions follow from µ. */
import { TARGETS } from '../scenario/fields.ts';
import { librationPoints } from './libration.ts';

export type TargetId = (typeof TARGETS)[number]['id'];

export interface Target {
  readonly id: TargetId;
  readonly label: string;
  /** Barycentric x of the target point on the Earth-Moon line, non-dimensional. */
  readonly x: number;
}

const PLACES: Readonly<Record<TargetId, (µ: number) => number>> = {
  EML1: (µ) => librationPoints(µ).L1,
  EML2: (µ) => librationPoints(µ).L2,
};

/** A target by id for a mass ratio. */
export function targetOf(id: TargetId, massRatio: number): Target {
  return { id, label: TARGETS.find((row) => row.id === id)!.label, x: PLACES[id](massRatio) };
}
