/** How a parameter looks: slider, box, dot, reason of refusal, source note. */
import { css } from 'lit';

export const paramStyles = css`
  :host {
    --toward: 90deg;
    display: block;
  }
  :host(:dir(rtl)) {
    --toward: -90deg;
  }
  .param {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    align-items: center;
    padding: 3px 0;
  }
  .param.choice {
    padding-bottom: 8px;
  }
  label {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .dot {
    display: inline-block;
    width: 7px;
    height: 7px;
    margin-inline-end: 7px;
    border-radius: 50%;
    background: var(--accent);
    vertical-align: 1px;
  }
  .box,
  select {
    display: inline-flex;
    align-items: center;
    min-height: 30px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  /* A number stands before its unit everywhere. */
  .box {
    direction: ltr;
    min-width: 92px;
    padding-inline: 0 8px;
  }
  .box:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .box input {
    flex: 1;
    width: auto;
    max-width: 12ch;
    field-sizing: content;
    min-width: 24px;
    padding-block: 3px;
    padding-inline: 8px 6px;
    border: 0;
    outline: 0;
    background: none;
    text-align: end;
  }
  .box.text {
    grid-column: 1 / -1;
  }
  .box.text input {
    max-width: none;
    text-align: start;
  }
  .box.invalid {
    border-color: var(--bad);
    background: var(--bad-wash);
  }
  .box.linked {
    border-style: dashed;
    background: var(--surface-2);
  }
  .link-note {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    gap: 8px;
    color: var(--ink-2);
    font-size: var(--text-1);
  }
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-top: 6px;
  }
  .suggestions button {
    padding: 2px 8px;
    font-size: var(--text-1);
  }
  .unit {
    color: var(--ink-3);
    font-size: var(--text-1);
    white-space: nowrap;
  }
  select {
    grid-column: 1 / -1;
    width: 100%;
    padding: 3px 6px;
    text-overflow: ellipsis;
  }
  .slider {
    grid-column: 1 / -1;
    width: 100%;
    height: 24px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }
  .slider::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: linear-gradient(var(--toward), var(--accent) var(--at), var(--line) 0);
  }
  .slider::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: linear-gradient(var(--toward), var(--accent) var(--at), var(--line) 0);
  }
  .slider::-webkit-slider-thumb {
    appearance: none;
    width: 16px;
    height: 16px;
    margin-top: -6px;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--surface);
  }
  .slider::-moz-range-thumb {
    width: 12px;
    height: 12px;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--surface);
  }
  .slider:active::-webkit-slider-thumb {
    background: var(--accent);
  }
  .refusal {
    grid-column: 1 / -1;
    margin: 2px 0 4px;
    color: var(--bad);
    font-size: var(--text-1);
  }
  .name {
    display: flex;
    align-items: center;
    min-width: 0;
    line-height: 1.25;
  }
  .icon {
    flex: none;
    width: 24px;
    margin-inline-start: 3px;
    min-height: 24px;
    padding: 0;
    color: var(--ink-3);
    font-size: var(--text-1);
    line-height: 1;
  }
  .icon svg {
    display: block;
    width: 14px;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  .icon[aria-expanded='true'] {
    background: var(--surface-2);
    color: var(--ink);
  }
  .about {
    grid-column: 1 / -1;
    margin: 2px 0 6px;
    padding: 8px 10px;
    border-inline-start: 2px solid var(--line-strong);
    background: var(--surface-2);
    color: var(--ink-2);
    font-size: var(--text-1);
  }
  .about dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 8px;
    margin-top: 6px;
  }
  .about dt {
    color: var(--ink-2);
  }
  .about dd {
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  .confidence {
    padding: 0 5px;
    border: 1px solid var(--line-strong);
    border-radius: 9px;
    color: var(--ink-2);
    white-space: nowrap;
  }
  code {
    font-size: 0.95em;
  }
  @media (forced-colors: active) {
    .slider {
      appearance: auto;
    }
    .dot {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
