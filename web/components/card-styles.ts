/** Styles of cards and of the tables on them. Apart from the shared ones, which a page's first view waits for. */
import { css } from 'lit';

/** An element that is one card, as tall as its neighbours. */
export const cardStyles = css`
  :host {
    display: block;
  }
  .card {
    height: 100%;
  }
`;

/**
 * A table wider than its card, in `.scroll` or `.tables`, scrolls sideways. Shadows at its edges say that there is more; a
 * cover that moves with the table hides each shadow at that end.
 */
export const sidewaysStyles = css`
  .scroll,
  .tables {
    overflow-x: auto;
    background:
      linear-gradient(to right, var(--surface) 40%, transparent) left / 40px 100% no-repeat local,
      linear-gradient(to left, var(--surface) 40%, transparent) right / 40px 100% no-repeat local,
      linear-gradient(to right, var(--line-strong), transparent) left / 14px 100% no-repeat,
      linear-gradient(to left, var(--line-strong), transparent) right / 14px 100% no-repeat;
  }
`;
