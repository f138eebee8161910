/**
 * The delivery probability of a plan left to its link: the share of dispersed launches that is caught. It is computed when
 * a module that reads it asks, and stored by what it depends on. Not here: the dispersion (dispersion-answers.ts), other links (links.ts).
 */
import type { Kernel } from '../kernel/kernel.ts';
import { DISPERSION_REQUEST } from '../scenario/sampling.ts';
import type { Report } from '../plan/plan-result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { disperse } from './dispersion-answers.ts';

/** Answers that are stored. */
const STORED_LIMIT_COUNT = 32;

type Delivery = number | { readonly message: Message };

const known = new WeakMap<Kernel, Map<string, Delivery>>();

/** Capture probability of the scenario's launch in its model, or why there is none. */
export async function linkedDelivery(kernel: Kernel, scenario: Scenario, report?: Report): Promise<Delivery> {
  const { deliveryProbability: _itself, ...flight } = scenario.flight;
  const key = JSON.stringify(flight);
  const stored = known.get(kernel) ?? new Map<string, Delivery>();
  known.set(kernel, stored);
  const before = stored.get(key);
  if (before !== undefined) return before;
  const answer = await disperse(kernel, scenario, DISPERSION_REQUEST, (doneFraction) =>
    report?.({ message: message('engine.link.deliveryProgress'), doneFraction }),
  );
  const delivery: Delivery =
    answer.status === 'done'
      ? answer.value.captureProbability
      : {
          message: 'message' in answer ? answer.message : message('engine.dispersionEnded', { status: answer.status }),
        };
  stored.set(key, delivery);
  if (stored.size > STORED_LIMIT_COUNT) stored.delete(stored.keys().next().value!);
  return delivery;
}
