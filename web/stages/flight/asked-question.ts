/**
 * A question to the engine that a person asks with a button: whether it is under way, what came out for which question, or
 * why nothing did. Not here: what is asked, how the answer looks, questions that ask themselves (resting-question.ts).
 */
import type { ReactiveControllerHost } from 'lit';
import type { Answer } from '../../../src/engine/answer.ts';
import type { ReportProgress } from '../../../src/flight/search/search.ts';
import { sentences, text } from '../../../src/text/text.ts';
import { EngineFault } from '../../engine/engine-client.ts';

/** What an error says: a fault of the engine in the language of the moment, anything else as it came. */
export function faultText(error: unknown): string {
  return error instanceof EngineFault ? text(error.said) : (error as Error).message;
}

/** Holds the last answer with the question it is for, and redraws its host. */
export class AskedQuestion<T> {
  answer: { readonly question: string; readonly result: T } | null = null;
  /** Share that is done while it is under way, else null. */
  doneFraction: number | null = null;
  /** Why there is no answer, in the language of the moment; null while nothing went wrong. */
  fault: (() => string) | null = null;
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
  async ask(question: string, call: (report: ReportProgress) => Promise<Answer<T>>): Promise<T | null> {
    this.doneFraction = 0;
    this.fault = null;
    this.#host.requestUpdate();
    try {
      const answer = await call(this.#report);
      if (answer.status === 'done') {
        this.answer = { question, result: answer.value };
        return answer.value;
      }
      if (answer.status === 'invalid') this.fault = () => sentences(answer.problems.map((one) => one.message));
      else if ('message' in answer) this.fault = () => text(answer.message);
    } catch (error) {
      this.fault = () => faultText(error);
    } finally {
      this.doneFraction = null;
      this.#host.requestUpdate();
    }
    return null;
  }
}
