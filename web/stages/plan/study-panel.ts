/**
 * What the panels of the plan's studies share: a button that starts and stops, a line that tells how far it is, and a note
 * when the parameters have changed since. Not here: what a study shows (pareto-panel.ts, robust-panel.ts).
 */
import { text } from '../../../src/text/text.ts';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../../src/engine/answer.ts';
import type { Message } from '../../../src/text/message.ts';
import type { LinkedScenario } from '../../../src/scenario/scenario.ts';
import { dimStyles } from '../../components/shared-styles.ts';
import { askButton } from '../../components/ask-button.ts';
import type { Asked } from '../../explanations/asked.ts';
import { LocalizedElement } from '../../text/localized-element.ts';
import type { StudyId } from '../../engine/studies.ts';
import { StoreController } from '../../state/store-controller.ts';

/** What a panel says while it is drawn. */
export interface PanelWords {
  readonly title: string;
  /** On the button that starts the study. */
  readonly start: string;
  /** Until it is started. */
  readonly intro: string;
  /** When the parameters have changed since it was asked. */
  readonly older: string;
  /** What may be asked where it comes from. */
  readonly figures: () => readonly Asked[];
}

/** A panel that asks the session when told to, keeps what it got with the scenario it was for, and stops when it goes. */
export abstract class StudyPanel extends LocalizedElement {
  static override properties = { busy: { state: true }, said: { state: true } };
  declare busy: boolean;
  declare said: string;
  protected abstract readonly kind: StudyId;
  protected asked: LinkedScenario | null = null;
  protected readonly store: StoreController = new StoreController(this, (state) => [state.scenario]);

  constructor() {
    super();
    this.busy = false;
    this.said = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  readonly #stop = () => this.store.context.session.stopStudy(this.kind);

  /** Ask, tell how far it is, and say how it ended; comes back with the value, or null where there is none. */
  protected async study<T>(
    ask: (tell: (news: Message) => void) => Promise<Answer<T>>,
    words: { readonly done: (value: T) => string; readonly stopped: string },
  ): Promise<T | null> {
    this.asked = this.store.state.scenario;
    this.busy = true;
    this.said = text('page.waiting');
    try {
      const answer = await ask((news) => (this.said = text(news)));
      if (answer.status === 'done') this.said = words.done(answer.value);
      else if (answer.status === 'cancelled') this.said = words.stopped;
      else this.said = 'message' in answer ? text(answer.message) : text('stage.plan.studyRefused');
      return answer.status === 'done' ? answer.value : null;
    } catch (error) {
      this.said = (error as Error).message;
      return null;
    } finally {
      this.busy = false;
      this.#stop();
    }
  }

  /** The frame, with the study's own content dimmed when it is old, and the menu of what is drawn. */
  protected panel(
    words: PanelWords,
    start: () => Promise<void>,
    content: TemplateResult | typeof nothing,
    menu: TemplateResult | typeof nothing = nothing,
  ) {
    const old = this.asked !== null && this.asked !== this.store.state.scenario;
    return html`<section class="card" aria-labelledby="title">
      <div class="head">
        <h2 id="title">${words.title} ${askButton(words.title, words.figures)}</h2>
        ${
          this.busy
            ? html`<button class="outline" @click=${this.#stop}>${text('page.stop')}</button>`
            : html`<button class="outline" @click=${start}>${words.start}</button>`
        }
        ${menu}
      </div>
      <p class="note" role="status">${this.said || words.intro} ${old ? words.older : nothing}</p>
      <div class="content ${old ? 'dim' : ''}">${content}</div>
    </section>`;
  }
}

export const studyStyles = css`
  ${dimStyles}
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin-bottom: 4px;
  }
  .head button {
    white-space: nowrap;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-1);
  }
  th,
  td {
    border-bottom: 1px solid var(--line);
    text-align: end;
  }
  th:first-child {
    text-align: start;
  }
`;
