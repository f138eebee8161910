/** A table wider than its card scrolls sideways; shadows at its edges say that there is more. */
import { css } from 'lit';

/** For `.scroll` and `.tables` on a card: what lies over a shadow moves with the table and covers it at the end. */
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
