/** What “About” a field shows: meaning, values worth trying, preset, range, source. Comes with the notes (notes.ts). */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { noteOf } from '../../src/scenario/field-notes.ts';
import type { Field } from '../../src/scenario/fields.ts';
import { formatNumber, shownUnit, unitOf } from '../../src/units.ts';
import { allowedText, valueText } from './value-text.ts';
import { CONFIDENCE_WORDS, WORDS } from '../text/words.ts';

/** One or two sentences on a field. */
export function helpOf(row: Field): string {
  return msg(noteOf(row).help);
}

/** The panel about a field; a suggested value is passed to `set`. */
export function fieldAbout(
  row: Field,
  preset: string | number | undefined,
  set: (value: number, event: Event) => void,
) {
  const { help, source, confidence, suggestions } = noteOf(row);
  const unit = shownUnit(unitOf(row.path));
  const written = `${valueText(row, preset)} ${typeof preset === 'number' ? unit : ''}`;
  return html`<div class="about">
    <p>${msg(help)}</p>
    ${
      suggestions
        ? html`<ul class="suggestions" aria-label=${msg('Values worth trying')}>
            ${suggestions.map(
              ({ value, label }) =>
                html`<li>
                  <button class="outline" @click=${(event: Event) => set(value, event)}>
                    <b>${formatNumber(value)}</b> ${msg(label)}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <dl>
      <dt>${msg('Preset')}</dt>
      <dd>${written}</dd>
      <dt>${msg('Allowed')}</dt>
      <dd>${allowedText(row)}</dd>
      <dt>${WORDS.source}</dt>
      <dd>${msg(source)} <span class="confidence">${CONFIDENCE_WORDS[confidence]}</span></dd>
      <dt>${msg('Name')}</dt>
      <dd><code>${row.path}</code></dd>
    </dl>
  </div>`;
}
