/** How charts and the map look around their canvas. */
import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  .card {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    position: relative;
    min-height: 28px;
    margin-bottom: 4px;
    padding-inline-end: 44px;
  }
  /* Beside the title where it fits in one line, else below. */
  figcaption .note {
    min-width: 0;
  }
  figcaption chart-menu {
    position: absolute;
    inset-inline-end: 0;
    top: 0;
  }
  .whole {
    min-height: 24px;
    padding: 0 6px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin-bottom: 4px;
    color: var(--ink-2);
    font-size: var(--text-1);
  }
  .legend b {
    unicode-bidi: plaintext;
    color: var(--ink);
    font-weight: 600;
    white-space: nowrap;
  }
  .legend svg {
    vertical-align: 1px;
  }
  .legend .where {
    color: var(--ink-3);
  }
  /* Axes run from left to right in every language. */
  .frame {
    direction: ltr;
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    border-radius: 4px;
  }
  .plot {
    flex: 1 0 var(--chart-height, 208px);
    min-width: 0;
    min-height: 0;
    max-height: 300px;
    overflow: hidden;
  }
  .unit {
    display: block;
    min-height: 16px;
    padding-inline-start: 4px;
    color: var(--ink-3);
    font-size: 11px;
    line-height: 16px;
  }
  .unit.x {
    padding-block: 0;
    padding-inline: 46px 14px;
    text-align: center;
  }
  .unit.x:empty {
    min-height: 4px;
  }
  .plot,
  .frame > canvas {
    opacity: var(--stale, 1);
  }
  .uplot {
    font: inherit;
  }
  .u-hz .u-cursor-x {
    border-inline-end: 1px solid var(--line-strong);
  }
  .u-select {
    background: var(--accent);
    opacity: 0.16;
  }
  :host(:fullscreen) {
    display: flex;
    flex-direction: column;
    padding: 24px;
    background: var(--ground);
    overflow: auto;
  }
  :host(:fullscreen) .card {
    flex: 1;
    height: auto;
  }
  :host(:fullscreen) .plot {
    max-height: none;
  }
  .table {
    max-height: 260px;
    margin-top: 8px;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-1);
  }
  th,
  td {
    padding: 3px 10px;
    text-align: end;
    font-weight: 400;
    white-space: nowrap;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--surface-2);
    font-weight: 600;
  }
  @media print {
    .table {
      max-height: none;
      overflow: visible;
    }
    thead th {
      position: static;
    }
  }
  tbody tr + tr {
    border-top: 1px solid var(--line);
  }
`;
