/**
 * How an element reaches the store: a context event that the app answers, and a redraw when what it selects changes.
 * Not here: the state itself (store.ts), what is said of a part that does not come (page-context.ts).
 */
import type { LitElement, ReactiveController } from 'lit';
import { loadedPart, type PageContext } from './page-context.ts';
import type { State } from './store.ts';

const ASK = 'moonline-context';

class ContextRequest extends Event {
  context: PageContext | null = null;
  constructor() {
    super(ASK, { bubbles: true, composed: true });
  }
}

/** Answer the context requests of everything inside `root`. */
export function provideContext(root: EventTarget, context: PageContext): void {
  root.addEventListener(ASK, (event) => {
    event.stopPropagation();
    if (event instanceof ContextRequest) event.context = context;
  });
}

type Select = (state: State) => readonly unknown[];

/** Redraws its host when one of the selected parts of the state becomes another value. */
export class StoreController implements ReactiveController {
  readonly #host: LitElement;
  readonly #select: Select;
  #context: PageContext | null = null;
  #seen: readonly unknown[] = [];
  #stop: (() => void) | undefined;

  constructor(host: LitElement, select: Select) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  /** The page's context; only once the host is connected inside the app. */
  get context(): PageContext {
    if (!this.#context) throw new Error(`${this.#host.localName} stands outside the app`);
    return this.#context;
  }

  get state(): State {
    return this.context.store.state;
  }

  /** A part that is fetched now, or null where it did not come; the page then says so. */
  loadedPart<P>(part: Promise<P>): Promise<P | null> {
    return loadedPart(this.context.store, part);
  }

  hostConnected(): void {
    const request = new ContextRequest();
    this.#host.dispatchEvent(request);
    this.#context = request.context;
    this.#seen = this.#select(this.state);
    this.#stop = this.context.store.observe((state) => {
      const now = this.#select(state);
      if (now.length === this.#seen.length && now.every((part, i) => part === this.#seen[i])) return;
      this.#seen = now;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
