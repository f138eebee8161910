/**
 * The delivery of the plan left to its link: the share of dispersed launches that is caught, flown when a room that reads
 * it asks and kept by what it depends on. Not here: the dispersion (dispersion-answers.ts), other links (links.ts).
 */
import type { Kernel } from '../kernel/kernel.ts';
import { DISPERSION_REQUEST } from '../scenario/sampling.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { disperse } from './dispersion-answers.ts';

/** Answers that are kept. */
const KEPT_LIMIT_COUNT = 32;

type Delivery = number | { readonly sentence: string };

const known = new WeakMap<Kernel, Map<string, Delivery>>();

/** Capture probability of the scenario's launch in its model, or why there is none. */
export async function linkedDelivery(kernel: Kernel, scenario: Scenario): Promise<Delivery> {
  const { deliveryProbability: _itself, ...flight } = scenario.flight;
  const key = JSON.stringify(flight);
  const kept = known.get(kernel) ?? new Map<string, Delivery>();
  known.set(kernel, kept);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const answer = await disperse(kernel, scenario, DISPERSION_REQUEST);
  const delivery: Delivery =
    answer.status === 'done'
      ? answer.value.captureProbability
      : { sentence: 'sentence' in answer ? answer.sentence : `Its dispersion ended as ${answer.status}` };
  kept.set(key, delivery);
  if (kept.size > KEPT_LIMIT_COUNT) kept.delete(kept.keys().next().value!);
  return delivery;
}
