/** The style of elements that are one card. Apart from the shared ones, which a page's first view waits for. */
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
