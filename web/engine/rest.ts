/** When a slider rests: it has been let go, or has not moved for a while under the finger. */
import { REST_MS, type State } from '../state/store.ts';

/** Calls back when the slider rests. */
export class Rest {
  readonly #atRest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(atRest: () => void) {
    this.#atRest = atRest;
  }

  /** Told of every change of the state. */
  follow(state: State, before: State): void {
    if (state.scenario !== before.scenario) {
      clearTimeout(this.#timer);
      if (state.gesture !== null) this.#timer = setTimeout(this.#atRest, REST_MS);
    } else if (before.gesture !== null && state.gesture === null) {
      clearTimeout(this.#timer);
      this.#atRest();
    }
  }
}
