/** How the flight map looks around its canvas: size, zoom buttons, the reading under the cursor. */
import { css } from 'lit';

export const mapStyles = css`
  figcaption .note {
    flex: 1 1 200px;
  }
  @media (max-width: 720px) {
    figcaption .segments {
      order: 2;
    }
    figcaption .note {
      order: 3;
      flex-basis: 100%;
    }
  }
  .frame {
    height: var(--map-height, clamp(260px, 31vw, 400px));
    flex: none;
    display: block;
  }
  canvas {
    display: block;
    width: 100%;
    height: 100%;
    border-radius: 4px;
    cursor: grab;
    touch-action: pan-y;
  }
  canvas:active {
    cursor: grabbing;
  }
  canvas.aim {
    cursor: crosshair;
  }
  .zoom {
    position: absolute;
    right: 4px;
    top: 4px;
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  .zoom button {
    width: 30px;
    min-height: 30px;
    padding: 0;
    background: var(--surface);
    border-color: var(--line-strong);
  }
  .reading {
    position: absolute;
    left: 8px;
    top: 6px;
    padding: 2px 8px;
    border-radius: var(--radius-small);
    background: var(--surface-2);
    font-size: var(--text-1);
    pointer-events: none;
  }
`;
