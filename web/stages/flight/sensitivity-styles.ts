/** How the sensitivity map looks around its canvas: height, keys of the legend, reading, progress. */
import { css } from 'lit';

export const heatStyles = css`
  figcaption .note {
    order: 3;
    flex-basis: 100%;
  }
  figcaption h2 {
    flex: 1 1 9em;
  }
  figcaption .segments {
    margin-inline-start: auto;
  }
  .frame {
    flex: none;
    display: block;
    height: clamp(280px, 27vw, 360px);
  }
  .frame[hidden] {
    display: none;
  }
  .frame.old canvas {
    opacity: 0.5;
  }
  canvas {
    display: block;
    width: 100%;
    height: 100%;
    border-radius: 4px;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .legend i {
    display: inline-block;
    width: 22px;
    height: 8px;
    margin-inline-end: 3px;
    vertical-align: 0;
    border-radius: 1px;
  }
  .ramp {
    background: linear-gradient(to right, var(--flight), var(--surface));
    outline: 1px solid var(--line);
  }
  .legend .stroke {
    height: 0;
    border-top: 2.5px solid var(--ink);
    vertical-align: 4px;
  }
  .legend .hits {
    border-color: var(--bottleneck);
    border-top-style: dotted;
  }
  .legend .preset {
    width: 10px;
    height: 10px;
    margin: 0 6px;
    border: 2px dashed var(--baseline);
    border-radius: 50%;
  }
  .blank {
    background: repeating-linear-gradient(45deg, var(--line) 0 1.5px, var(--surface-2) 1.5px 5px);
  }
  .legend .site {
    width: 9px;
    height: 9px;
    margin: 0 6px;
    border: 4.5px solid var(--bottleneck);
    rotate: 45deg;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 16px;
    min-height: 28px;
    margin-top: 4px;
  }
  .reading {
    flex: 1 1 220px;
    color: var(--ink-2);
    font-size: var(--text-1);
  }
  .status {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: var(--text-1);
  }
  .status.bad {
    color: var(--bad);
  }
  progress {
    width: 90px;
    height: 6px;
    accent-color: var(--accent);
  }
  @media (max-width: 720px) {
    figcaption .segments {
      order: 2;
      margin-inline-start: 0;
    }
  }
  @media print {
    .legend .ramp {
      box-sizing: border-box;
      border: solid color-mix(in srgb, var(--flight) 30%, var(--surface));
      border-width: 0 11px;
      border-inline-start-color: var(--flight);
    }
    .legend .blank {
      border: 1px dashed var(--line-strong);
    }
  }
  @media (forced-colors: active) {
    .legend i {
      forced-color-adjust: none;
    }
  }
`;
