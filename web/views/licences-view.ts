/** The licence of the project and those of its parts, read from the file that the build writes. */
import { text } from '../../src/text/text.ts';
import { css, html } from 'lit';
import { LocalizedElement } from '../text/localized-element.ts';
import { ACTIONS } from '../state/actions.ts';
import { sharedStyles } from '../components/shared-styles.ts';
import { proseStyles } from './prose-styles.ts';
import { ViewFrame } from './view-frame.ts';

interface Part {
  readonly title: string;
  readonly text: string;
}

/** A heading of a part that another one holds compiled. */
const INSIDE = /^(?<part>.+), inside (?<whole>\S+) \((?<licence>.+)\)$/;

/** A heading of the file, which is English, in the page's language. */
function titleShown(title: string): string {
  const { part, whole, licence } = INSIDE.exec(title)?.groups ?? {};
  return part && whole && licence ? text('licences.inside', { part, whole, licence }) : title;
}

/** The parts of a licence file: one heading of the second order each. */
function partsOf(file: string): readonly Part[] {
  return file
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const cut = section.indexOf('\n');
      return { title: section.slice(0, cut), text: section.slice(cut + 1).trim() };
    });
}

/** `<licences-view>`. */
export class LicencesView extends LocalizedElement {
  static override properties = { parts: { state: true }, failed: { state: true } };
  declare parts: readonly Part[];
  declare failed: boolean;

  constructor() {
    super();
    this.parts = [];
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  async #read(): Promise<void> {
    const answer = await fetch('./licences.md').catch(() => null);
    const parts = answer?.ok ? partsOf(await answer.text()) : [];
    this.parts = parts;
    this.failed = parts.length === 0;
  }

  override render() {
    return html`<view-frame heading=${ACTIONS.licences.label}>
      <p>
        Moonline ${__VERSION__}: <a href="https://www.gnu.org/licenses/gpl-3.0.html">${text('page.licence')}</a>.
        ${text('licences.youMayUseIt')}
      </p>
      <section>
        <h3>${text('page.parts')}</h3>
        ${
          this.failed
            ? html`<p>${text('licences.theListCouldNot')} <a href="./licences.md">licences.md</a></p>`
            : this.parts.map(
                ({ title, text }) =>
                  html`<details>
                    <summary>${titleShown(title)}</summary>
                    <pre tabindex="0" lang="en">${text}</pre>
                  </details>`,
              )
        }
      </section>
    </view-frame>`;
  }

  static override styles = [
    sharedStyles,
    proseStyles,
    css`
      section {
        margin-top: 20px;
      }
      details {
        border-top: 1px solid var(--line);
      }
      summary {
        padding: 8px 0;
        cursor: pointer;
      }
      pre {
        margin: 0 0 12px;
        padding: 12px;
        overflow-x: auto;
        border-radius: var(--radius-small);
        background: var(--surface-2);
        font-size: var(--text-1);
        white-space: pre-wrap;
      }
    `,
  ];
}

/** What views.ts defines and draws. */
export const ELEMENTS = [
  ['view-frame', ViewFrame],
  ['licences-view', LicencesView],
] as const;
export const draw = () => html`<licences-view></licences-view>`;
