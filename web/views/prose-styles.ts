/** How running text looks in a view: measure, gaps, headings, keys. */
import { css } from 'lit';

export const proseStyles = css`
  section + section {
    margin-top: 22px;
  }
  h3 {
    margin: 0 0 8px;
    font-size: var(--text-3);
    font-weight: 620;
  }
  p,
  li,
  dd {
    max-width: 72ch;
    line-height: 1.55;
  }
  p + p,
  dl + p,
  p + dl {
    margin-top: 10px;
  }
  section ol {
    padding-inline-start: 20px;
    list-style: decimal;
  }
  section li + li {
    margin-top: 6px;
  }
  kbd {
    padding: 1px 6px;
    border: 1px solid var(--line-strong);
    border-radius: 5px;
    background: var(--surface-2);
    font: inherit;
    font-size: var(--text-1);
    white-space: nowrap;
  }
  .note {
    margin-top: 18px;
  }
`;
