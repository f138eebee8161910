/** How a comparison looks: its list, its charts in a grid, its tables. */
import { css } from 'lit';

export const compareStyles = css`
  .list {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .list li {
    padding: 4px 12px;
    border: 1px solid var(--line-strong);
    border-radius: 18px;
  }
  .list b {
    font-weight: 600;
  }
  .bad {
    color: var(--bad);
  }
  .add {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin: 12px 0 8px;
  }
  select {
    max-width: 100%;
    min-height: 30px;
    padding: 2px 6px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(420px, 100%), 1fr));
    gap: 16px;
    margin: 8px 0 20px;
  }
  .scroll {
    margin-top: 18px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-bottom: 6px;
    font-size: var(--text-3);
    font-weight: 620;
    text-align: start;
  }
  th,
  td {
    padding: 5px 10px;
    border-top: 1px solid var(--line);
    text-align: end;
    vertical-align: baseline;
  }
  thead td {
    border-top: 0;
  }
  thead th {
    border-top: 0;
    color: var(--ink-2);
    font-size: var(--text-1);
    font-weight: 600;
  }
  tbody th {
    padding-inline-start: 0;
    font-weight: 450;
    text-align: start;
  }
  small {
    display: block;
    color: var(--ink-2);
    font-size: var(--text-1);
  }
`;
