/**
 * A question to the engine that a person asks with a button: whether it is under way, what came out for which question, or
 * why nothing did. Not here: what is asked, how the answer looks, questions that ask themselves (resting-question.ts).
 */
import type { ReactiveControllerHost } from 'lit';
import type { Answer } from '../../../src/engine/answer.ts';
import type { DoneReport } from '../../../src/flight/search/progress.ts';

/** Holds the last answer with the question it is for, and redraws its host. */
export class AskedQuestion<T> {
  found: { readonly question: string; readonly result: T } | null = null;
  /** Share that is done while it is under way, else null. */
  doneFraction: number | null = null;
  fault = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get busy(): boolean {
    return this.doneFraction !== null;
  }

  readonly #report = (doneFraction: number) => {
    this.doneFraction = doneFraction;
    this.#host.requestUpdate();
  };

  /** Ask; comes back with the result, or null where there is none, also when it was stopped. */
  async ask(question: string, call: (report: DoneReport) => Promise<Answer<T>>): Promise<T | null> {
    this.doneFraction = 0;
    this.fault = '';
    this.#host.requestUpdate();
    try {
      const answer = await call(this.#report);
      if (answer.status === 'done') {
        this.found = { question, result: answer.value };
        return answer.value;
      }
      if (answer.status === 'invalid') this.fault = answer.problems.map((one) => one.message).join(' ');
      else if ('sentence' in answer) this.fault = answer.sentence;
    } catch (error) {
      this.fault = (error as Error).message;
    } finally {
      this.doneFraction = null;
      this.#host.requestUpdate();
    }
    return null;
  }
}
