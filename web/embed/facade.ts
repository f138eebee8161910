/**
 * What stands on a page before a figure is alive: `<moonline-widget>` with its poster, `<moonline-param>` with its text,
 * `<moonline-scenario>`. Three kilobytes at most (a test holds it): no framework, no fields, no engine. The rest comes when
 * an element is seen or touched. Not here: what is alive (live-figure.ts, live-number.ts), defining the tags (define.ts).
 */
import type { LiveFigure } from './live-figure.ts';
import type { LiveNumber } from './live-number.ts';
import RUN from 'every:embed.run';
import { showPoster } from './poster-address.ts';
import { scenarioKey, schemeOf, sharing } from './scenario-key.ts';
import styles from './facade-styles.css?inline';

/** A widget as plain data: what `getState()` gives and `setState()` takes. `preset` is an id or a share link. */
export interface WidgetState {
  preset: string;
  view: string;
  controls: string;
  theme: string;
  lang: string;
  units: string;
  loading: string;
}

/** Narrower figures show the poster that is drawn for a phone. */
const NARROW_PX = 560;

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** Run something once, when an element comes near the screen or is printed; returns the way to stop. */
function whenSeen(element: Element, run: () => void): () => void {
  const stop = () => {
    observer.disconnect();
    removeEventListener('beforeprint', seen);
  };
  const seen = () => {
    stop();
    run();
  };
  const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && seen(), {
    rootMargin: '200px',
  });
  observer.observe(element);
  addEventListener('beforeprint', seen);
  return stop;
}

/** Give a class a property for each attribute, its default where the attribute is absent. */
function reflect(element: { prototype: HTMLElement }, defaults: Readonly<Record<string, string>>): void {
  for (const [name, fallback] of Object.entries(defaults))
    Object.defineProperty(element.prototype, name, {
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? fallback;
      },
      set(this: HTMLElement, value: string) {
        this.setAttribute(name, value);
      },
    });
}

/** Tells the host that a part of the figure did not come over the network. */
function tellMissing(element: HTMLElement): void {
  const detail = { code: 'engine-unavailable', message: 'A part of the figure could not be loaded.' };
  element.dispatchEvent(new CustomEvent('moonline-error', { detail, bubbles: true, composed: true }));
}

const WIDGET = {
  preset: '',
  view: 'flight',
  controls: 'none',
  theme: 'auto',
  lang: '',
  units: '',
  loading: 'lazy',
} satisfies WidgetState;

/**
 * A live figure of a scenario: a poster until it is seen or touched, then drawn by the engine on the reader's machine.
 * What stands inside the tags is shown where the figure cannot be.
 */
export class MoonlineWidget extends HTMLElement {
  static readonly observedAttributes = [...Object.keys(WIDGET), 'scenario', 'for'];
  declare preset: string;
  declare view: string;
  declare controls: string;
  declare theme: string;
  declare units: string;
  declare loading: string;
  readonly #internals = this.attachInternals();
  readonly #root = this.attachShadow({ mode: 'open' });
  #live: Promise<LiveFigure> | undefined;
  #stop = () => {};

  connectedCallback(): void {
    document.addEventListener('moonline-change', this.#changed);
    if (this.#live) void this.#live.then((live) => live.connect());
    else this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener('moonline-change', this.#changed);
    this.#stop();
    void this.#live?.then((live) => live.disconnect());
  }

  attributeChangedCallback(): void {
    if (!this.isConnected) return;
    if (this.#live) void this.#live.then((live) => live.update());
    else this.#show();
  }

  /** Bring the figure to life now; resolves when its first result is drawn or it has failed. */
  async activate(): Promise<void> {
    this.#stop();
    this.#live ??= import('./live-figure.ts').then(
      ({ LiveFigure }) => new LiveFigure(this, this.#root, this.#internals),
    );
    try {
      await (
        await this.#live
      ).settled;
    } catch {
      // The poster stays, and the next click asks again.
      this.#live = undefined;
      tellMissing(this);
    }
  }

  /** The figure as plain data; changes of the scenario are in its `preset`, a share link then. */
  getState(): WidgetState {
    const now = Object.keys(WIDGET).map((name) => [name, this[name as keyof WidgetState]]);
    return { ...(Object.fromEntries(now) as WidgetState), preset: this.link ?? scenarioKey(this).preset };
  }

  /** Set any part of the state; a `preset` goes to all that share the scenario, where there is one already. */
  setState(state: Partial<WidgetState>): void {
    const shared = this.#live ?? scenarioKey(this).shared;
    for (const name of Object.keys(WIDGET) as (keyof WidgetState)[])
      if (state[name] !== undefined && !(shared && name === 'preset')) this.setAttribute(name, state[name]);
    const { preset } = state;
    if (!shared || preset === undefined) return;
    void this.activate();
    void this.#live!.then((live) => live.load(preset));
  }

  /** The scenario as it stands, a preset’s id or a share link; the live part keeps it. */
  link: string | undefined;

  // A number in the text has changed this figure's scenario: its poster is of another one now.
  readonly #changed = (event: Event) => {
    const { key } = (event as CustomEvent<{ key: string }>).detail;
    if (key === scenarioKey(this).key && !this.#live) void this.activate();
  };

  #show(): void {
    this.#stop();
    this.#root.adoptedStyleSheets = [sheet];
    const box = document.createElement('div');
    box.className = 'box';
    box.part = 'frame';
    box.style.colorScheme = schemeOf(this, this.theme);
    const { preset } = scenarioKey(this);
    if (!preset.includes('#')) {
      const poster = new Image();
      poster.part = 'poster';
      poster.alt = this.ariaLabel ?? `Moonline, ${preset} ${this.view}`.replaceAll('-', ' ');
      const narrow = this.clientWidth < NARROW_PX ? '-narrow' : '';
      poster.onerror = () => void this.activate();
      showPoster(poster, `${preset || 'default'}-${this.view}${narrow}`);
      box.append(poster);
    } else box.append(document.createElement('slot'));
    if (this.loading === 'click') {
      const button = document.createElement('button');
      button.className = 'run';
      button.part = 'run';
      button.textContent = `▶ ${RUN[this.lang.slice(0, 2)] ?? RUN['en']!}`;
      box.append(button);
    }
    box.onclick = () => void this.activate();
    this.#root.replaceChildren(box);
    if (this.loading === 'eager') void this.activate();
    else if (this.loading !== 'click') this.#stop = whenSeen(this, () => void this.activate());
  }
}
reflect(MoonlineWidget, WIDGET);

/** A number inside a sentence that drags, and with it every figure of its scenario. Its text is what stands before. */
export class MoonlineParam extends HTMLElement {
  static readonly formAssociated = true;
  static readonly observedAttributes = ['path', 'preset', 'scenario', 'for', 'disabled'];
  declare path: string;
  declare preset: string;
  declare name: string;
  readonly #internals = this.attachInternals();
  readonly #root = this.attachShadow({ mode: 'open' });
  #live: Promise<LiveNumber> | undefined;
  #number: LiveNumber | undefined;
  #stop = () => {};

  connectedCallback(): void {
    if (this.#live) return void this.#live.then((live) => live.connect());
    this.#root.append(document.createElement('slot'));
    this.#stop = whenSeen(this, () => void this.activate());
  }

  disconnectedCallback(): void {
    this.#stop();
    void this.#live?.then((live) => live.disconnect());
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#live?.then((live) => live.connect());
  }

  /** Make the number draggable now; resolves when it is, or has failed. */
  async activate(): Promise<void> {
    this.#live ??= import('./live-number.ts').then(
      ({ LiveNumber }) => (this.#number = new LiveNumber(this, this.#root, this.#internals)),
    );
    try {
      await this.#live;
    } catch {
      this.#live = undefined;
      tellMissing(this);
    }
  }

  /** The value as text, empty until the number is live; what a form sends. Set, it is as if typed. */
  get value(): string {
    return this.#number?.value ?? '';
  }

  set value(text: string) {
    if (this.#number) this.#number.set(text);
    else this.formStateRestoreCallback(text);
  }

  /** It only shows its value; the attribute `disabled`. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  formResetCallback(): void {
    void this.#live?.then((live) => live.reset());
  }

  formStateRestoreCallback(state: string): void {
    void this.activate().then(async () => (await this.#live)?.set(state));
  }

  formDisabledCallback(disabled: boolean): void {
    void this.#live?.then((live) => live.disable(disabled));
  }
}
reflect(MoonlineParam, { path: '', preset: '', name: '' });

/** An empty scenario has this long to be filled. */
const EMPTY_MS = 1000;
/** Scenarios of the page that were given an id. */
let named_count = 0;

/** Says of a scenario that it is empty where no figure is of it. */
function tellWhenEmpty(element: HTMLElement): void {
  if (element.isConnected && !element.innerHTML.trim() && !sharing(`#${element.id}`).length)
    void import('./empty-scenario.ts').then(({ tellEmpty }) => tellEmpty(element));
}

/** A scenario that several figures and numbers share: those inside it, and those that name its id. Shows only its content. */
export class MoonlineScenario extends HTMLElement {
  static readonly observedAttributes = ['preset'];
  declare preset: string;

  connectedCallback(): void {
    while (!this.id) {
      const id = `moonline-${++named_count}`;
      if (!document.getElementById(id)) this.id = id;
    }
    this.style.display ||= 'contents';
    const key = `#${this.id}`;
    // Those that name it may have come before it.
    for (const one of sharing(key)) one.attributeChangedCallback?.();
    setTimeout(tellWhenEmpty, EMPTY_MS, this);
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== null && now !== null && before !== now)
      void import('./scenario-reload.ts').then(({ reload }) => reload(this, now));
  }
}
reflect(MoonlineScenario, { preset: '' });
