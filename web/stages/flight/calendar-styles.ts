/** How the launch calendar looks: strips of dates, their states told by colour, height and hatching, the date that is read. */
import { css } from 'lit';

export const calendarStyles = css`
  .card {
    height: auto;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .head select {
    min-height: 28px;
    max-width: 100%;
    margin-inline-start: auto;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    font-size: var(--text-1);
  }
  .say {
    margin: 4px 0;
    color: var(--ink-2);
    font-size: var(--text-1);
  }
  .bad {
    color: var(--bad);
  }
  .ask:not(:empty) {
    margin: 6px 0;
  }
  .old {
    --ink: var(--ink-3);
    --ink-2: var(--ink-3);
    color: var(--ink-3);
  }
  .old .strips {
    opacity: 0.5;
  }
  .legend i {
    display: inline-block;
    width: 16px;
    height: 10px;
    margin-inline-end: 3px;
  }
  .days {
    direction: ltr;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 10px;
    margin: 6px 0;
    border-radius: var(--radius-small);
    cursor: pointer;
    touch-action: pan-y;
  }
  .names,
  .strips {
    display: grid;
    grid-auto-rows: 28px;
    gap: 4px;
  }
  .names b {
    align-self: center;
    color: var(--ink-2);
    font-size: var(--text-1);
    font-weight: 600;
  }
  .strips {
    position: relative;
    padding-bottom: 18px;
  }
  .strip {
    position: relative;
    display: flex;
    align-items: flex-end;
    min-width: 0;
    background: var(--surface-2);
    border-radius: 3px;
  }
  .strip > i {
    flex: 1 1 0;
    min-width: 0;
    border-inline-end: 1px solid var(--surface);
  }
  .open {
    height: 100%;
    background: color-mix(in srgb, var(--flight) calc(var(--share) * 100%), var(--surface));
  }
  .strip .inPlane {
    height: 50%;
  }
  .inPlane {
    background: repeating-linear-gradient(135deg, var(--flight) 0 1.5px, var(--surface) 1.5px 4px);
  }
  .closed {
    height: 3px;
    background: var(--line-strong);
  }
  .legend .closed {
    height: 3px;
    vertical-align: 3px;
  }
  .windows i {
    position: absolute;
    top: 4px;
    bottom: 4px;
    border: 0;
  }
  .dawn {
    background: var(--bottleneck-fill);
  }
  .dusk {
    background: repeating-linear-gradient(90deg, var(--bottleneck-fill) 0 3px, var(--surface) 3px 5px);
  }
  .strip.moon {
    background: none;
  }
  svg {
    width: 100%;
    height: 100%;
  }
  polyline {
    fill: none;
    stroke: var(--moon);
    stroke-width: 2;
  }
  .ticks {
    position: absolute;
    right: 0;
    bottom: 0;
    left: 0;
    height: 16px;
  }
  .ticks span {
    position: absolute;
    color: var(--ink-3);
    font-size: 11px;
    line-height: 16px;
    white-space: nowrap;
    translate: -50% 0;
  }
  .ticks span:first-child {
    translate: 0 0;
    margin-inline-start: -4px;
  }
  .ticks .last {
    translate: -85% 0;
  }
  .legend .line {
    height: 0;
    border-top: 2px solid var(--moon);
    vertical-align: 3px;
  }
  .cursor {
    position: absolute;
    top: -2px;
    bottom: 16px;
    min-width: 3px;
    border: 1.5px solid var(--ink);
    border-radius: 3px;
    pointer-events: none;
  }
  .day {
    margin: 10px 0;
    padding: 10px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  h3 {
    margin: 0;
    font-size: var(--text-2);
  }
  .day ul {
    margin-top: 6px;
  }
  .day li {
    display: grid;
    grid-template-columns: 92px 76px minmax(0, 1fr) auto;
    gap: 2px 10px;
    align-items: center;
    padding: 4px 0;
    border-top: 1px solid var(--line);
  }
  .state {
    color: var(--ink-2);
    font-size: var(--text-1);
    background: none;
    height: auto;
  }
  .state.open {
    color: var(--ink);
    font-weight: 600;
  }
  .what .note {
    margin-inline-start: 6px;
  }
  @media (max-width: 720px) {
    .head select,
    .head .segments {
      order: 2;
      margin-inline-start: 0;
    }
    .head chart-menu {
      margin-inline-start: auto;
    }
    .day li {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .what {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .what .note {
      margin-inline-start: 0;
      display: block;
    }
  }
  /* Paper has no backgrounds: what stands in a strip is a stroke as thick as the strip lets it be. */
  @media print {
    .strip > i,
    .legend i {
      box-sizing: border-box;
      border-inline-end: 0;
      background: none;
    }
    .strip {
      border: 1px solid var(--line);
    }
    .open,
    .inPlane,
    .closed,
    .dawn,
    .dusk {
      border-block-start: 26px solid color-mix(in srgb, var(--flight) calc(var(--share) * 100%), var(--surface));
    }
    .inPlane {
      border-block-start: 13px dotted var(--flight);
    }
    .closed {
      border-block-start: 3px solid var(--line-strong);
    }
    .dawn,
    .dusk {
      border-color: var(--bottleneck-fill);
    }
    .dusk {
      border-block-start-style: dashed;
    }
    .legend i:not(.line) {
      border-block-start-width: 8px;
    }
    .legend .closed {
      border-block-start-width: 3px;
    }
    .state {
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .open,
    .inPlane,
    .closed,
    .dawn,
    .dusk {
      forced-color-adjust: none;
    }
    .state {
      forced-color-adjust: auto;
    }
    .open,
    .dawn {
      background: CanvasText;
    }
    .inPlane,
    .dusk {
      background: repeating-linear-gradient(135deg, CanvasText 0 1.5px, Canvas 1.5px 4px);
    }
  }
`;
