/** Checks of the launcher: each with tick or cross, value beside limit, and what to do about it. */
import { labelOf } from '../../text/field-text.ts';
import { text } from '../../../src/text/text.ts';
import { css, html } from 'lit';
import type { Check } from '../../../src/driver/driver-result.ts';
import { fieldOf } from '../../../src/scenario/fields.ts';
import { formatQuantity } from '../../../src/units.ts';
import { askButton } from '../../components/ask-button.ts';
import { sharedStyles } from '../../components/shared-styles.ts';
import { LocalizedElement } from '../../text/localized-element.ts';

/** Where a limit comes from, its fields by the names they have beside their boxes. */
function sourceText(source: string) {
  const text = text(source);
  if (typeof text !== 'string') return text;
  return text.split(/\b((?:driver|plan)\.\w+)/).map((part) => {
    const row = fieldOf(part);
    return row ? html`<i>${labelOf(row)}</i>` : part;
  });
}

/** `<check-list .checks>`. */
export class CheckList extends LocalizedElement {
  static override properties = { checks: { attribute: false } };
  declare checks: readonly Check[];

  constructor() {
    super();
    this.checks = [];
  }

  override render() {
    const failed = this.checks.filter((check) => check.ok === false).length;
    const open = this.checks.filter((check) => check.ok === null).length;
    const verdict =
      failed === 0
        ? text('stage.driver.noneFails')
        : text('stage.driver.ofFail', { failed, length: this.checks.length });
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">
        ${text('stage.driver.checks')}
        <span class="note">${verdict}${open > 0 ? text('stage.driver.withoutData', { open }) : ''}</span>
        ${askButton(text('stage.driver.checks'), () =>
          this.checks.map(({ id, label, value, unit }) => ({
            id: `driver-check-${id}` as const,
            label: text(label),
            number: value === null ? '–' : formatQuantity(value, unit, 4),
          })),
        )}
      </h2>
      <ul>
        ${this.checks.map(
          (check) =>
            html`<li class=${check.ok === null ? 'open' : check.ok ? 'ok' : 'failed'}>
              <span
                class="mark"
                role="img"
                aria-label=${check.ok === null ? text('stage.driver.notChecked') : check.ok ? text('stage.driver.passes') : text('stage.driver.fails')}
                >${check.ok === null ? '?' : check.ok ? '✓' : '✕'}</span
              >
              <b>${text(check.label)}</b>
              <span class="figures">
                ${check.value === null ? '–' : formatQuantity(check.value, check.unit, 4)}
                <small
                  >${check.limit === null ? text('stage.driver.noLimitKnown') : text('stage.driver.limit', { limit: formatQuantity(check.limit, check.unit, 4) })}</small
                >
              </span>
              <p>${text(check.sentence)} <span class="note">${sourceText(check.source)}</span></p>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      h2 .note {
        margin-inline-start: 6px;
        font-weight: 400;
      }
      li {
        display: grid;
        grid-template-columns: 22px minmax(0, 1fr) auto;
        gap: 2px 6px;
        padding: 9px 0;
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      b {
        font-weight: 550;
      }
      .mark {
        color: var(--good);
        font-weight: 700;
      }
      .open .mark {
        color: var(--ink-2);
      }
      .failed .mark,
      .failed b {
        color: var(--bad);
      }
      .figures {
        text-align: end;
        font-weight: 550;
      }
      small {
        margin-inline-start: 6px;
        color: var(--ink-2);
        font-size: var(--text-1);
        font-weight: 400;
      }
      p {
        grid-column: 2 / -1;
        color: var(--ink-2);
      }
      @media (max-width: 720px) {
        .figures {
          grid-column: 2 / -1;
          text-align: start;
        }
      }
    `,
  ];
}
