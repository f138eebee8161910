/** How the lessons' panel stands: a column at the right, or below 1100 px a sheet at the bottom. */
import { css } from 'lit';

export const panelStyles = css`
  aside {
    position: fixed;
    z-index: 9;
    inset-block: 0;
    inset-inline: auto 0;
    display: flex;
    flex-direction: column;
    width: var(--lesson-width, 360px);
    border-inline-start: 1px solid var(--line);
    background: var(--surface);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 52px;
    padding-block: 4px;
    padding-inline: 20px 8px;
    border-bottom: 1px solid var(--line);
  }
  h2 {
    flex: 1;
    min-width: 0;
    font-size: var(--text-3);
  }
  .fold {
    display: none;
  }
  .dots {
    display: flex;
    gap: 6px;
    padding: 12px 20px 0;
  }
  .dots button {
    min-width: 28px;
    padding: 2px;
    border: 1px solid var(--line-strong);
    border-radius: 14px;
    font-size: var(--text-1);
  }
  .dots button[aria-current] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .body {
    flex: 1;
    min-height: 0;
    padding: 14px 20px 24px;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  h3 {
    margin: 0 0 8px;
    font-size: var(--text-4);
    font-weight: 620;
    letter-spacing: -0.01em;
    outline: none;
  }
  .body p {
    line-height: 1.55;
  }
  .body p + p {
    margin-top: 10px;
  }
  .task {
    margin: 16px 0;
    padding: 12px 14px;
    border-inline-start: 3px solid var(--accent);
    border-radius: var(--radius-small);
    background: var(--surface-2);
  }
  .task.done {
    border-color: var(--good);
  }
  .choices {
    display: flex;
    flex-direction: column;
    gap: 6px;
    margin-top: 10px;
  }
  .choices button {
    min-height: 34px;
    background: var(--surface);
    text-align: start;
  }
  .choices button[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    font-weight: 600;
  }
  .says {
    margin-top: 10px;
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .says:empty {
    display: none;
  }
  .task.done .says {
    color: var(--ink);
  }
  .tick {
    color: var(--good);
    font-weight: 700;
  }
  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .row .primary,
  .row .outline {
    min-height: 34px;
    padding: 4px 18px;
  }
  .list {
    margin-top: 14px;
  }
  .list li {
    padding: 14px 0;
    border-top: 1px solid var(--line);
  }
  .list h3 {
    margin: 0 0 2px;
    font-size: var(--text-3);
  }
  .body .list .row {
    margin-top: 10px;
  }
  .foot {
    margin-top: 14px;
  }
  @media (max-width: 1100px) {
    aside {
      inset: auto 0 0 0;
      width: auto;
      height: min(46dvh, 460px);
      border-inline-start: 0;
      border-top: 1px solid var(--line-strong);
      box-shadow: var(--shadow);
    }
    aside.folded {
      height: auto;
    }
    .folded .body,
    .folded .dots {
      display: none;
    }
    .head {
      min-height: 46px;
      padding-inline-start: 16px;
    }
    .fold {
      display: block;
    }
    .dots {
      padding: 10px 16px 0;
    }
    .body {
      padding: 12px 16px 20px;
    }
    h3 {
      font-size: var(--text-3);
    }
  }
  @media (max-width: 720px) {
    aside {
      display: var(--beside-sheet, flex);
      inset: auto 0 50px 0;
    }
  }
  @media (forced-colors: active) {
    .choices button[aria-pressed='true'],
    .dots button[aria-current] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
