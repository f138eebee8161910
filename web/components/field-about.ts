/** What “About” a field shows: meaning, values worth trying, preset, range, source. Comes with the notes (field-notes.ts). */
import { addEnglish, text } from '../../src/text/text.ts';
import { html, nothing } from 'lit';
import english from 'english:notes';
import { fieldSource, noteOf, suggestionLabel } from '../../src/scenario/field-notes.ts';
import { fieldHelp } from '../../src/scenario/field-texts.ts';
import type { Field } from '../../src/scenario/fields.ts';
import { formatNumber, shownUnit, unitOf, withUnit } from '../../src/units.ts';
import { allowedText, valueText } from './value-text.ts';
import { CONFIDENCE_WORDS } from '../text/words.ts';

addEnglish(english);

/** One or two sentences on a field. */
export function helpOf(row: Field): string {
  return text(fieldHelp(row));
}

/** The panel about a field; a suggested value is passed to `set`. */
export function fieldAbout(
  row: Field,
  preset: string | number | undefined,
  set: (value: number, event: Event) => void,
) {
  const { confidence, suggestions } = noteOf(row);
  const unit = typeof preset === 'number' ? shownUnit(unitOf(row.path)) : '';
  const written = withUnit(valueText(row, preset), unit, ' ');
  return html`<div class="about">
    <p>${helpOf(row)}</p>
    ${
      suggestions.length > 0
        ? html`<ul class="suggestions" aria-label=${text('page.suggestions')}>
            ${suggestions.map(
              (value) =>
                html`<li>
                  <button class="outline" @click=${(event: Event) => set(value, event)}>
                    <b>${formatNumber(value)}</b> ${text(suggestionLabel(row, value))}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <dl>
      <dt>${text('page.preset')}</dt>
      <dd>${written}</dd>
      <dt>${text('page.allowed')}</dt>
      <dd>${allowedText(row)}</dd>
      <dt>${text('page.source')}</dt>
      <dd>${text(fieldSource(row))} <span class="confidence">${CONFIDENCE_WORDS[confidence]()}</span></dd>
      <dt>${text('page.name')}</dt>
      <dd><code>${row.path}</code></dd>
    </dl>
  </div>`;
}
