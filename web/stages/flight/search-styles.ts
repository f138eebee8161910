/** How the two searches look: branch picker and site list. */
import { css } from 'lit';

export const searchStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    margin: 6px 0;
  }
  select {
    min-height: 30px;
    max-width: 100%;
    padding: 3px 6px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  .say {
    margin: 4px 0;
    color: var(--ink-2);
    font-size: var(--text-1);
  }
  button.link {
    margin-inline-start: -4px;
  }
  .say.bad {
    color: var(--bad);
  }
  .rows {
    max-width: 620px;
    max-height: 268px;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  .rows li + li {
    border-top: 1px solid var(--line);
  }
  .rows button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 10px;
    width: 100%;
    padding: 5px 10px;
    border-radius: 0;
    text-align: start;
  }
  .rows b {
    color: var(--ink);
    font-weight: 600;
    white-space: nowrap;
  }
  .rows span {
    color: var(--ink-2);
    text-align: end;
  }
  .rows .more {
    grid-column: 1 / -1;
    font-size: var(--text-1);
    text-align: start;
  }
  .rows button[aria-current='true'] {
    border-inline-start: 3px solid var(--accent);
    padding-inline-start: 7px;
    background: var(--surface-2);
  }
  .rows button:focus-visible {
    outline-offset: -2px;
  }
`;
