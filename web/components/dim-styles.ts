/** How results look that are no longer of the scenario on screen, wherever they stand. */
import { css } from 'lit';

/** Old results: grey, and still to be read. The charts take their share from --stale. */
export const dimStyles = css`
  .dim {
    --ink: var(--ink-3);
    --ink-2: var(--ink-3);
    --stale: 0.5;
    color: var(--ink-3);
  }
`;
