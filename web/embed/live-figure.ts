/**
 * A figure that is alive: takes over the shadow root of a `<moonline-widget>`, follows its scenario, draws its view, tells
 * its host. Loaded when a facade is seen or touched. Not here: its markup (figure-markup.ts), what a view shows (views/),
 * the engine.
 */
import { onLanguage, sentences, text } from '../../src/text/text.ts';
import { nothing, render } from 'lit/html.js';
import { type FigureHost, scenarioKey, schemeOf } from './scenario-key.ts';
import { Gestures } from './figure-gestures.ts';
import { brokenMarkup, figureMarkup } from './figure-markup.ts';
import type { News } from './figure-session.ts';
import {
  FigureFault,
  knownScenario,
  linkOf,
  loadPreset,
  placeText,
  presetIdIn,
  sharedScenario,
  type SharedScenario,
} from './shared-scenario.ts';
import { FIGURE, TOKENS } from './styles.ts';
import { shape, svgNode } from '../drawing/shape.ts';
import { setPlainUnits } from '../../src/units.ts';
import { speakAs } from './figure-language.ts';
import { loadView } from './views/views.ts';
import type { Given, View, ViewKind, ViewResults } from './views/view.ts';

type Result = ViewResults[ViewKind];

export class LiveFigure {
  /** Resolves when the first result is drawn, or there is none to come. */
  readonly settled: Promise<void>;
  readonly #host: FigureHost;
  readonly #root: ShadowRoot;
  readonly #internals: ElementInternals;
  readonly #box = document.createElement('figure');
  #settle: () => void = () => undefined;
  #shared: SharedScenario | null = null;
  #view: View | null = null;
  #result: Result | null = null;
  #news: News = { state: 'busy' };
  #fault: FigureFault | null = null;
  #size = { width: 0, height: 0 };
  #controls: unknown = null;
  #frame = 0;
  #round = 0;
  #ready = false;
  #stops: (() => void)[] = [];
  // The very list that was listened to: another one of the same question would not be found again.
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #sizes = new ResizeObserver(() => this.#fit());
  readonly #gestures = new Gestures(
    () => {
      const given = this.#given();
      return given && { view: this.#view!, given };
    },
    () => this.#draw(),
  );

  constructor(host: FigureHost, root: ShadowRoot, internals: ElementInternals) {
    this.#host = host;
    this.#root = root;
    this.#internals = internals;
    this.settled = new Promise((settle) => (this.#settle = settle));
    this.#box.className = 'box live';
    this.#box.part = 'frame';
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, TOKENS, FIGURE];
    // The poster stays until there is a result to take its place.
    this.connect();
  }

  connect(): void {
    this.#dark.addEventListener('change', this.#dress);
    this.update();
  }

  disconnect(): void {
    this.#round++;
    this.#dark.removeEventListener('change', this.#dress);
    this.#leave();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#sizes.disconnect();
  }

  /** Read the attributes anew. */
  update(): void {
    this.#leave();
    void this.#follow(++this.#round);
  }

  /** Put a preset or link into the scenario of this figure, for all that share it. */
  load(preset: string): void {
    const host = this.#host;
    try {
      const { key, named } = scenarioKey(host);
      const id = presetIdIn(preset);
      // A link of the same preset goes to those who share it; another preset is another scenario of the page.
      if (key === host.preset && knownScenario(key)?.store.state.presetId !== id) host.preset = preset;
      if (named) loadPreset(sharedScenario(scenarioKey(host).key, preset), preset);
      this.update();
    } catch (error) {
      if (!(error instanceof FigureFault)) throw error;
      this.#fail(error);
    }
  }

  #leave(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  async #follow(round: number): Promise<void> {
    const host = this.#host;
    this.#dress();
    try {
      const { key, preset, named } = scenarioKey(host);
      if (!named) throw new FigureFault('unknown-scenario', text('embed.noSuchScenario', { name: key.slice(1) }));
      const parts = Promise.all([loadView(host.view), this.#loadControls(), speakAs(host)]);
      const [view, controls] = await parts.catch(() => {
        throw new FigureFault('engine-unavailable', text('embed.partMissing'));
      });
      if (round !== this.#round) return;
      if (!view) throw new FigureFault('unknown-view', text('embed.noSuchView', { view: host.view.slice(0, 60) }));
      const shared = sharedScenario(key, preset);
      if (view !== this.#view || shared !== this.#shared) {
        this.#result = null;
        this.#news = { state: 'busy' };
        // All drawn anew: a control finds its store when it is connected.
        if (shared !== this.#shared) render(nothing, this.#box);
      }
      [this.#view, this.#shared] = [view, shared];
      this.#heal();
      this.#controls = controls?.(host.controls, view, shared.store, host) ?? null;
      host.link = placeText(shared);
      this.#stops.push(
        onLanguage(() => this.#draw()),
        shared.session.watch(view.kind, (news) => this.#hear(news)),
        shared.store.observe((state, change, before) => {
          if (state.scenario === before.scenario) return;
          host.link = placeText(shared);
          const path = change.type === 'set' || change.type === 'reset' ? change.path : null;
          this.#tell('change', { key, link: linkOf(shared), path });
          this.#draw();
        }),
      );
      this.#draw();
    } catch (error) {
      if (!(error instanceof FigureFault)) throw error;
      this.#fail(error);
    }
  }

  async #loadControls() {
    if (this.#host.controls !== 'basic' && this.#host.controls !== 'full') return null;
    return (await import('./figure-controls.ts')).figureControls;
  }

  readonly #dress = () => {
    this.#box.style.colorScheme = schemeOf(this.#host, this.#host.theme);
  };

  #tell(name: 'ready' | 'change' | 'result' | 'error', detail: object): void {
    this.#host.dispatchEvent(new CustomEvent(`moonline-${name}`, { detail, bubbles: true, composed: true }));
  }

  #fail(fault: FigureFault): void {
    this.#fault = fault;
    this.#internals.states.delete('busy');
    this.#internals.states.add('broken');
    this.#draw();
    this.#settle();
    this.#tell('error', { code: fault.code, message: fault.message });
  }

  #heal(): void {
    this.#fault = null;
    this.#internals.states.delete('broken');
  }

  #hear(news: News): void {
    if (news.state === 'fault') return this.#fail(new FigureFault(news.code, text(news.message)));
    if (news.state !== 'busy') this.#heal();
    this.#news = news;
    this.#internals.states[news.state === 'busy' ? 'add' : 'delete']('busy');
    if (news.state === 'done') {
      this.#result = news.result;
      this.#gestures.fit(this.#view?.reading?.count(news.result) ?? 0);
    } else if (news.state === 'outcome') this.#result = null;
    this.#draw();
    if (news.state === 'busy') return;
    const detail =
      news.state === 'done'
        ? { kind: news.kind, draft: news.draft, result: news.result }
        : { sentence: sentences(news.messages) };
    this.#tell('result', { view: this.#host.view, state: news.state, ...detail });
  }

  /** Draw with the next frame, once however often it is asked. */
  #draw(): void {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const first = this.#result === null && this.#news.state === 'busy' && !this.#fault;
    // Until there is something to show, the poster of the facade stays where it is.
    if (first && this.#box.parentNode === null) return;
    // Each figure is drawn at once, so that each may have its own way with units.
    setPlainUnits(this.#host.units === 'si');
    render(
      this.#fault
        ? brokenMarkup(this.#fault)
        : figureMarkup({
            view: this.#view!,
            shared: this.#shared!,
            result: this.#result,
            news: this.#news,
            gestures: this.#gestures,
            controls: this.#controls,
          }),
      this.#box,
    );
    if (this.#box.parentNode === null) {
      const held = this.#root.activeElement !== null;
      this.#root.replaceChildren(this.#box);
      this.#dress();
      // Run was pressed by keyboard, and has gone with the facade.
      if (held) this.#box.querySelector<HTMLElement>('.stage, .fault')?.focus();
    }
    const sheet = this.#box.querySelector('.sheet');
    if (sheet) this.#sizes.observe(sheet);
    this.#fit();
    if (first || this.#fault || this.#ready) return;
    this.#ready = true;
    this.#settle();
    this.#tell('ready', { view: this.#host.view });
  }

  #fit(): void {
    const sheet = this.#box.querySelector('.sheet');
    if (!sheet) return;
    this.#size = { width: sheet.clientWidth, height: sheet.clientHeight };
    const given = this.#given();
    if (!given || given.size.width === 0) return sheet.replaceChildren();
    setPlainUnits(this.#host.units === 'si');
    const viewBox = `0 0 ${given.size.width} ${given.size.height}`;
    sheet.replaceChildren(svgNode(shape('svg', { viewBox }, this.#view!.drawing(given))));
  }

  #given(): Given<Result> | null {
    if (!this.#view || !this.#shared || !this.#result) return null;
    return {
      result: this.#result,
      baseline: this.#shared.session.baseline(this.#view.kind),
      scenario: this.#shared.store.state.scenario,
      size: this.#size,
      cursorIndex: this.#gestures.cursor,
      zoom: this.#view.zooms ? this.#gestures.zoom : null,
    };
  }
}
