/**
 * The lessons beside the stage: the list with how far each is, and one step at a time with its text, task and check.
 * On a wide screen a column of its own, on a narrow one a sheet that folds. Not here: what the lessons say.
 */
import { presetOf } from '../../src/scenario/presets.ts';
import { text } from '../../src/text/text.ts';
import { html, nothing, type PropertyValues } from 'lit';
import { sharedStyles } from '../components/shared-styles.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { StoreController } from '../state/store-controller.ts';
import { changesOf, type LessonId, type LessonPlace } from '../state/store.ts';
import { nameOf } from '../text/scenario-text.ts';
import { panelStyles } from './panel-styles.ts';
import { factsOf, type Lesson, type LessonStep, type Verdict } from './lesson.ts';
import { LESSONS, lessonOf } from './lessons.ts';
import { noteProgress, progressOf } from './progress.ts';

/** `<lesson-panel>`. */
export class LessonPanel extends LocalizedElement {
  static override properties = { answer: { state: true }, folded: { state: true, type: Boolean } };
  /** What was chosen in a step that asks. */
  declare answer: string | null;
  declare folded: boolean;
  #verdict: Verdict | null = null;
  #seen = '';
  /** What opened the panel; nothing when it came with the page's address. */
  #opener: HTMLElement | null = null;
  readonly #store: StoreController = new StoreController(this, (state) => [
    state.lesson,
    state.results,
    state.scenario,
    state.baseline,
  ]);

  constructor() {
    super();
    this.answer = null;
    this.folded = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    this.#opener = active instanceof HTMLElement && active !== document.body ? active : null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (document.activeElement === document.body) this.#opener?.focus();
  }

  /** Where the reader is; the lesson's start where the address names a step that it does not have. */
  get #place(): LessonPlace {
    const { id, stepIndex } = this.#store.state.lesson ?? { id: null, stepIndex: 0 };
    return { id, stepIndex: id === null || lessonOf(id).steps[stepIndex] ? stepIndex : 0 };
  }

  #sayWhereNoStep(): void {
    const { lesson } = this.#store.state;
    const { id, stepIndex } = this.#place;
    if (!lesson || id === null || lesson.stepIndex === stepIndex) return;
    this.#go({ id, stepIndex });
    const step = lesson.stepIndex + 1;
    const said = text('lesson.noSuchStep', { step, count: lessonOf(id).steps.length, title: lessonOf(id).title() });
    this.#store.context.store.change({ type: 'say', tone: 'bad', text: said });
  }

  /** The lesson's own scenario, as one step of undo and not without a word; nothing where it is there already. */
  #bring({ presetId, title }: Lesson): void {
    const { store } = this.#store.context;
    if (store.state.presetId === presetId && changesOf(store.state).length === 0) return;
    const step = { presetId, scenario: presetOf(presetId)!.scenario };
    const said = text('lesson.broughtScenario', { title: title(), name: nameOf(step.scenario) });
    store.change({ type: 'bring', step, message: said });
  }

  #go(lesson: LessonPlace | null): void {
    this.answer = null;
    this.#store.context.store.change({ type: 'lesson', lesson });
  }

  /** Begin, or go on where it was left; the scenario becomes the lesson's own where it is not yet. */
  #start(lesson: Lesson, anew: boolean): void {
    const { id, presetId, steps } = lesson;
    const { store } = this.#store.context;
    const reached = progressOf(id).stepIndex;
    const stepIndex = anew ? 0 : Math.min(reached, steps.length - 1);
    if (stepIndex === 0 || store.state.presetId !== presetId) this.#bring(lesson);
    this.#go({ id, stepIndex });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { id, stepIndex } = this.#place;
    const lesson = id === null ? null : lessonOf(id);
    const step = lesson?.steps[stepIndex];
    this.#verdict = step ? step.check(factsOf(this.#store.state, this.answer)) : null;
    if (id !== null && step && this.#verdict?.done && !progressOf(id).doneIndex.includes(stepIndex))
      noteProgress(id, Math.min(stepIndex + 1, lesson.steps.length - 1), stepIndex);
  }

  /** What has just opened takes the focus to its title; a step shows its stage. */
  protected override updated(): void {
    this.#sayWhereNoStep();
    const { id, stepIndex } = this.#place;
    const now = `${id}.${stepIndex}`;
    if (now === this.#seen) return;
    const first = this.#seen === '';
    this.#seen = now;
    const { store } = this.#store.context;
    const step = id === null ? undefined : lessonOf(id).steps[stepIndex];
    if (step && id !== null) {
      noteProgress(id, stepIndex);
      if (!first && store.state.stage !== step.stage) store.change({ type: 'open', stage: step.stage });
    }
    this.renderRoot.querySelector('.body')?.scrollTo(0, 0);
    const titles = this.renderRoot.querySelectorAll<HTMLElement>('#title, #step');
    if (!first || this.#opener) titles[titles.length - 1]?.focus();
  }

  #list() {
    return html`<p>${text('lesson.intro')}</p>
      <ol class="list">
        ${LESSONS.map((lesson) => {
          const { doneIndex: done, stepIndex } = progressOf(lesson.id);
          const whole = done.length === lesson.steps.length;
          const begun = !whole && (done.length > 0 || stepIndex > 0);
          return html`<li>
            <h3>${lesson.title()}</h3>
            <p class="note">${lesson.goal()}</p>
            <p class="row">
              <button
                class="outline"
                aria-label="${begun ? text('lesson.goOn') : text('lesson.start')}: ${lesson.title()}"
                @click=${() => this.#start(lesson, !begun)}
              >
                ${begun ? text('lesson.goOn') : whole ? text('lesson.onceMore') : text('lesson.start')}
              </button>
              <span class="note"
                >${whole ? `✓ ${text('lesson.done')}` : text('lesson.stepsDone', { done: done.length, steps: lesson.steps.length })}</span
              >
            </p>
          </li>`;
        })}
      </ol>`;
  }

  #choices(step: LessonStep) {
    const choices = step.choices?.(factsOf(this.#store.state, null)) ?? [];
    return choices.length === 0
      ? nothing
      : html`<div class="choices" role="group" aria-label=${step.task()}>
          ${choices.map(
            ({ id, label }) =>
              html`<button
                class="outline"
                aria-pressed=${this.answer === id ? 'true' : 'false'}
                @click=${() => (this.answer = id)}
              >
                ${label}
              </button>`,
          )}
        </div>`;
  }

  #step(lesson: Lesson, step: LessonStep, stepIndex: number) {
    const { store } = this.#store.context;
    const facts = factsOf(store.state, this.answer);
    const verdict = this.#verdict!;
    const passed = progressOf(lesson.id).doneIndex.includes(stepIndex);
    const last = stepIndex === lesson.steps.length - 1;
    const away = store.state.stage !== step.stage;
    return html`
      <h3 id="step" tabindex="-1">${step.title()}</h3>
      ${step.tell(facts).map((paragraph) => (paragraph ? html`<p>${paragraph}</p>` : nothing))}
      <div class="task ${verdict.done ? 'done' : ''}">
        <p><b>${text('lesson.yourTurn')}</b> ${step.task()}</p>
        ${this.#choices(step)}
        ${
          away
            ? html`<button class="link" @click=${() => store.change({ type: 'open', stage: step.stage })}>
                ${text('lesson.openStage')}
              </button>`
            : nothing
        }
        <p class="says" role="status">
          ${verdict.done ? html`<span class="tick" aria-hidden="true">✓</span><span class="sr-only">${text('lesson.doneNote')}</span>` : nothing}
          ${verdict.says ?? nothing}
        </p>
        ${
          step.shown && !verdict.done
            ? html`<button class="link" @click=${() => store.change(step.shown!)}>${text('lesson.showMe')}</button>`
            : nothing
        }
      </div>
      <p class="row">
        <button ?disabled=${stepIndex === 0} @click=${() => this.#go({ id: lesson.id, stepIndex: stepIndex - 1 })}>
          ${text('lesson.back')}
        </button>
        <button
          class=${verdict.done || passed ? 'primary' : 'outline'}
          @click=${() => this.#go({ id: last ? null : lesson.id, stepIndex: last ? 0 : stepIndex + 1 })}
        >
          ${last ? text('lesson.allLessons') : verdict.done || passed ? text('lesson.next') : text('lesson.skip')}
        </button>
      </p>
      <p class="note foot">
        <button
          class="link"
          @click=${() => {
            this.#bring(lesson);
            this.#go({ id: lesson.id, stepIndex: 0 });
          }}
        >
          ${text('lesson.restart')}
        </button>
      </p>
    `;
  }

  #dots(id: LessonId, count: number, stepIndex: number) {
    const { doneIndex: done } = progressOf(id);
    return html`<ol class="dots" aria-label=${text('lesson.steps')}>
      ${Array.from(
        { length: count },
        (_, i) =>
          html`<li>
            <button
              aria-label=${text('lesson.stepOf', { step: i + 1, count })}
              aria-current=${i === stepIndex ? 'step' : nothing}
              @click=${() => this.#go({ id, stepIndex: i })}
            >
              ${done.includes(i) ? '✓' : i + 1}
            </button>
          </li>`,
      )}
    </ol>`;
  }

  override render() {
    const { id, stepIndex } = this.#place;
    const lesson = id === null ? null : lessonOf(id);
    const step = lesson?.steps[stepIndex] ?? lesson?.steps.at(-1);
    return html`<aside class=${this.folded ? 'folded' : ''} aria-labelledby="title">
      <div class="head">
        <h2 id="title" tabindex="-1">${lesson ? lesson.title() : text('lesson.lessons')}</h2>
        ${lesson ? html`<button class="link" @click=${() => this.#go({ id: null, stepIndex: 0 })}>${text('lesson.allLessons')}</button>` : nothing}
        <button
          class="fold"
          aria-expanded=${this.folded ? 'false' : 'true'}
          aria-label=${text('lesson.textLabel')}
          @click=${() => (this.folded = !this.folded)}
        >
          <span aria-hidden="true">${this.folded ? '▴' : '▾'}</span>
        </button>
        <button aria-label=${text('lesson.close')} @click=${() => this.#go(null)}>✕</button>
      </div>
      ${lesson ? this.#dots(lesson.id, lesson.steps.length, stepIndex) : nothing}
      <div class="body">${lesson && step ? this.#step(lesson, step, stepIndex) : this.#list()}</div>
    </aside>`;
  }

  static override styles = [sharedStyles, panelStyles];
}

/** What is defined when the lessons open. */
export const ELEMENTS = [['lesson-panel', LessonPanel]] as const;
