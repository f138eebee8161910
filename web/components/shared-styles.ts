/** Styles that several elements share: reset, buttons, cards, texts for screen readers only. Tokens are in theme.css. */
import { css } from 'lit';

export const sharedStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font-size: var(--text-3);
    font-weight: 620;
    letter-spacing: -0.01em;
  }
  a {
    color: var(--accent);
  }
  button,
  input,
  select {
    font: inherit;
    font-variant-numeric: inherit;
    color: inherit;
  }
  button {
    min-height: 28px;
    padding: 4px 10px;
    border: 1px solid transparent;
    border-radius: var(--radius-small);
    background: none;
    color: var(--ink-2);
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    background: var(--surface-2);
    color: var(--ink);
  }
  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  button.primary,
  button.primary:hover:not(:disabled) {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 550;
  }
  button.outline {
    border-color: var(--line-strong);
    color: var(--ink);
  }
  .why {
    flex: none;
    width: 26px;
    min-height: 26px;
    margin: -4px 0;
    padding: 0;
    border-radius: 50%;
    font-size: var(--text-1);
    font-weight: 400;
    letter-spacing: 0;
  }
  @media print {
    .why {
      display: none;
    }
  }
  button.link {
    min-height: 24px;
    padding: 2px 4px;
    color: var(--accent);
    font-size: var(--text-1);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  /* Titles that take the focus only to be read aloud. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .card {
    min-width: 0;
    padding: 14px 16px 12px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .note {
    color: var(--ink-2);
    font-size: var(--text-1);
  }
  .sr-only {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A number with its unit, which reads its own way wherever it stands. */
  .figure {
    unicode-bidi: plaintext;
  }
  .segments {
    display: inline-flex;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    overflow: hidden;
    font-size: var(--text-1);
  }
  .segments button {
    border-radius: 0;
    padding: 3px 10px;
  }
  .segments button[aria-pressed='true'] {
    background: var(--surface-2);
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px 0 var(--accent);
  }
  .segments button:focus-visible {
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    button.primary {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
    .segments button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  /* Paper has no use for what is pressed. */
  @media print {
    chart-menu,
    bars-menu,
    time-scrubber,
    .zoom,
    input,
    select,
    progress,
    button.outline,
    button.link,
    button.primary,
    .segments button[aria-pressed='false'] {
      display: none;
    }
    li,
    tr {
      break-inside: avoid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;

/** Results that are no longer of the scenario on screen: grey, and still legible. Charts take their share from --stale. */
export const dimStyles = css`
  .dim {
    --ink: var(--ink-3);
    --ink-2: var(--ink-3);
    --stale: 0.5;
    color: var(--ink-3);
  }
`;
