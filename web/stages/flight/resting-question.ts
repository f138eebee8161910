/**
 * A question to the engine that waits until the values rest: one per element, asked again with every new flight, its last
 * answer held while the next is under way. Not here: what is asked, how the answer looks.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer } from '../../../src/engine/answer.ts';
import { text } from '../../../src/text/text.ts';
import { faultText } from './asked-question.ts';

/** Time after the last change before the question is asked. */
const REST_MS = 400;

/** Holds the last answer, whether a newer one is awaited, and why there is none. */
export class RestingQuestion<T> implements ReactiveController {
  value: T | null = null;
  /** Why there is no value, in the language of the moment. */
  reason: (() => string) | null = null;
  stale = false;
  readonly #host: ReactiveControllerHost;
  readonly #ask: () => Promise<Answer<T>>;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #round = 0;

  constructor(host: ReactiveControllerHost, ask: () => Promise<Answer<T>>) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  /** Something changed: ask when it rests. */
  stir(): void {
    this.stale = true;
    const round = ++this.#round;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#run(round), REST_MS);
  }

  async #run(round: number): Promise<void> {
    try {
      const answer = await this.#ask();
      if (answer.status === 'cancelled' || round !== this.#round) return;
      this.value = answer.status === 'done' ? answer.value : null;
      this.reason = 'message' in answer ? () => text(answer.message) : null;
      this.stale = false;
    } catch (error) {
      // The old answer stays stale: it is not the one for these parameters.
      if (round !== this.#round) return;
      this.reason = () => faultText(error);
    }
    this.#host.requestUpdate();
  }
}
