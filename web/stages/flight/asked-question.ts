/**
 * A question to the engine that a person asks with a button: whether it is under way, what came out for which question, or
 * why nothing did. Not here: what is asked, how the answer looks, questions that ask themselves (resting-question.ts).
 */
import type { ReactiveControllerHost } from 'lit';
import type { Answer } from '../../../src/engine/answer.ts';

/** Holds the last answer with the question it is for, and redraws its host. */
export class AskedQuestion<T> {
  found: { readonly question: string; readonly result: T } | null = null;
  busy = false;
  fault = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Ask; comes back with the result, or null where there is none. */
  async ask(question: string, call: () => Promise<Answer<T>>): Promise<T | null> {
    this.busy = true;
    this.fault = '';
    this.#host.requestUpdate();
    try {
      const answer = await call();
      if (answer.status === 'done') {
        this.found = { question, result: answer.value };
        return answer.value;
      }
      if (answer.status === 'invalid') this.fault = answer.problems.map((one) => one.message).join(' ');
      else if ('sentence' in answer) this.fault = answer.sentence;
    } catch (error) {
      this.fault = (error as Error).message;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
    return null;
  }
}
