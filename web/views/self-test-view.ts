/**
 * The self-test: every published case the project is tested with, run here and now by the engine of this page, with its
 * residual beside the tolerance. Not here: the cases (tests/reference), how a kind is computed (src/engine/verify).
 */
import { text } from '../../src/text/text.ts';
import { css, html, nothing } from 'lit';
import type { VerifiedCase } from '../../src/engine/engine-api.ts';
import { formatNumber } from '../../src/units.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { sidewaysStyles } from '../components/card-styles.ts';
import { LocalizedElement } from '../text/localized-element.ts';
import { StoreController } from '../state/store-controller.ts';
import { ViewFrame } from './view-frame.ts';

/** A reference file: its name and title, its cases, and what holds for all of them. */
interface ReferenceFile {
  readonly file: string;
  readonly title?: string;
  readonly cases: readonly { readonly name?: string; readonly kind?: string }[];
}

type Outcome = 'waiting' | 'running' | 'done' | 'stopped';

const size = (value: number | null) => (value === null ? '–' : formatNumber(value, 3));

/** `<self-test-view>`: starts when it opens. */
export class SelfTestView extends LocalizedElement {
  static override properties = {
    files: { state: true },
    found: { state: true },
    outcome: { state: true },
    said: { state: true },
    doubtful: { state: true },
  };
  declare files: readonly ReferenceFile[];
  /** By file, what each case gave; a case that has not come yet is not there. */
  declare found: readonly (readonly VerifiedCase[])[];
  declare outcome: Outcome;
  declare said: string;
  /** Show only cases that do not hold. */
  declare doubtful: boolean;
  #started_ms = 0;
  /** Counts up with every start and end: what an earlier one still awaits is nothing to this one. */
  #round = 0;
  readonly #store: StoreController = new StoreController(this, () => []);

  constructor() {
    super();
    this.files = [];
    this.found = [];
    this.outcome = 'waiting';
    this.said = '';
    this.doubtful = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#round++;
    this.#store.context.session.stopStudy('verify');
  }

  get #counts() {
    const all = this.found.flat();
    return {
      done: all.length,
      ok: all.filter((one) => one.ok).length,
      all: this.files.reduce((sum, file) => sum + file.cases.length, 0),
    };
  }

  readonly #run = async () => {
    const round = ++this.#round;
    this.outcome = 'running';
    this.said = '';
    this.found = [];
    this.#started_ms = performance.now();
    try {
      if (this.files.length === 0) {
        const response = await fetch('./reference.json');
        if (!response.ok) throw new Error(text('page.notLoaded'));
        const files = (await response.json()) as readonly ReferenceFile[];
        if (round !== this.#round) return;
        this.files = files;
      }
      for (const [index, file] of this.files.entries())
        for (const one of file.cases) if (!(await this.#verify(round, index, { ...file, cases: [one] }))) return;
      const seconds = (performance.now() - this.#started_ms) / 1000;
      this.said = text('selfTest.duration', { seconds: formatNumber(seconds, 2) });
      this.outcome = 'done';
    } catch (error) {
      if (round !== this.#round) return;
      this.said = (error as Error).message;
      this.outcome = 'stopped';
    }
  };

  /** One case; false when it was stopped. */
  async #verify(round: number, index: number, reference: ReferenceFile): Promise<boolean> {
    const answer = await this.#store.context.session.verify(reference);
    if (round !== this.#round) return false;
    if (answer.status !== 'done')
      throw new Error(answer.status === 'invalid' ? text(answer.problems[0]!.message) : answer.status);
    this.found = this.files.map((_, i) => [...(this.found[i] ?? []), ...(i === index ? answer.value.cases : [])]);
    return true;
  }

  readonly #stop = () => {
    this.#round++;
    this.outcome = 'stopped';
    this.said = text('selfTest.stopped');
    this.#store.context.session.stopStudy('verify');
  };

  #row(one: VerifiedCase) {
    return html`<tr class=${one.ok ? '' : 'bad'}>
      <td>
        <span aria-hidden="true">${one.ok ? '✓' : '✗'}</span
        ><span class="sr-only">${one.ok ? text('selfTest.holds') : text('selfTest.doesNotHold')}</span>
      </td>
      <th scope="row">
        <span lang="en">${one.name}</span>${one.reason ? html`<span class="note">${text(one.reason)}</span>` : nothing}
      </th>
      <td class="kind" lang="en">${one.kind}</td>
      <td class="number">${size(one.error)}</td>
      <td class="number">${size(one.tolerance)}</td>
    </tr>`;
  }

  #file(file: ReferenceFile, found: readonly VerifiedCase[]) {
    const rows = this.doubtful ? found.filter((one) => !one.ok) : found;
    const ok = found.filter((one) => one.ok).length;
    const left = file.cases.length - found.length;
    return html`<section>
      <h3><span id=${file.file} lang="en">${file.title ?? file.file}</span> <small>${file.file}</small></h3>
      <p class="note">
        ${text('selfTest.result', { ok, count: found.length })}${left > 0 ? text('selfTest.toCome', { left }) : nothing}
      </p>
      ${
        rows.length > 0
          ? html`<div class="scroll" role="region" tabindex="0" aria-labelledby=${file.file}>
              <table>
                <thead>
                  <tr>
                    <th scope="col"><span class="sr-only">${text('selfTest.heading.holds')}</span></th>
                    <th scope="col">${text('selfTest.case')}</th>
                    <th scope="col" class="kind">${text('selfTest.kind')}</th>
                    <th scope="col" class="number">${text('selfTest.residual')}</th>
                    <th scope="col" class="number">${text('selfTest.tolerance')}</th>
                  </tr>
                </thead>
                <tbody>
                  ${rows.map((one) => this.#row(one))}
                </tbody>
              </table>
            </div>`
          : nothing
      }
    </section>`;
  }

  override render() {
    const { done, ok, all } = this.#counts;
    const running = this.outcome === 'running';
    return html`<view-frame wide .heading=${text('selfTest.selfTest')}>
      <p>${text('selfTest.intro')}</p>
      <div class="state">
        <progress aria-label=${text('selfTest.casesRun')} max=${all || 1} value=${done}></progress>
        <b role="status"
          >${text('selfTest.progress', { ok, done })}${running && all > 0 ? text('selfTest.toCome', { left: all - done }) : nothing}</b
        >
        <button class="outline" @click=${running ? this.#stop : this.#run}>
          ${running ? text('page.stop') : text('page.runAgain')}
        </button>
        <label>
          <input
            type="checkbox"
            .checked=${this.doubtful}
            @change=${(event: Event) => (this.doubtful = (event.target as HTMLInputElement).checked)}
          />
          ${text('selfTest.onlyFailures')}
        </label>
        <span class="note">${this.said}</span>
      </div>
      ${this.files.map((file, i) => this.#file(file, this.found[i] ?? []))}
    </view-frame>`;
  }

  static override styles = [
    sharedStyles,
    sidewaysStyles,
    css`
      .state {
        position: sticky;
        top: -18px;
        z-index: 1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 14px;
        margin: 14px 0 4px;
        padding: 8px 0;
        background: var(--surface);
      }
      progress {
        accent-color: var(--accent);
      }
      label {
        color: var(--ink-2);
      }
      section {
        margin-top: 18px;
      }
      h3 {
        font-size: var(--text-2);
      }
      small {
        color: var(--ink-2);
        font-weight: 400;
      }
      .scroll {
        margin-top: 6px;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--text-1);
      }
      th,
      td {
        padding: 4px 8px;
        border-bottom: 1px solid var(--line);
        font-weight: 400;
        text-align: start;
        vertical-align: top;
      }
      thead th {
        color: var(--ink-2);
        font-weight: 600;
      }
      th .note {
        display: block;
      }
      .number {
        text-align: end;
        white-space: nowrap;
      }
      @media (max-width: 520px) {
        .kind {
          display: none;
        }
      }
      tbody td:first-child {
        color: var(--good);
        font-weight: 700;
      }
      .bad td:first-child,
      .bad .note {
        color: var(--bad);
      }
    `,
  ];
}

export const ELEMENTS = [
  ['view-frame', ViewFrame],
  ['self-test-view', SelfTestView],
] as const;

/** The view as the app draws it. */
export const draw = () => html`<self-test-view></self-test-view>`;
