/** What a person can do from anywhere: one record per action, read by the header, the keyboard and the help. */
import type { EngineSession } from './session.ts';
import type { Store } from './store.ts';
import { WORDS } from './words.ts';

/** What an action may touch. */
export interface PageContext {
  readonly store: Store;
  readonly session: EngineSession;
}

export interface Action {
  readonly id: string;
  readonly label: string;
  /** As `KeyboardEvent.key`, lower case, with Ctrl (⌘ on a Mac). */
  readonly shortcut?: { readonly key: string; readonly shift?: boolean };
  readonly enabled?: (context: PageContext) => boolean;
  readonly run: (context: PageContext) => void | Promise<void>;
}

export const ACTIONS = {
  undo: {
    id: 'undo',
    get label() {
      return WORDS.undo;
    },
    shortcut: { key: 'z' },
    enabled: ({ store }) => store.state.past.length > 0,
    run: ({ store }) => store.change({ type: 'undo' }),
  },
  redo: {
    id: 'redo',
    get label() {
      return WORDS.redo;
    },
    shortcut: { key: 'z', shift: true },
    enabled: ({ store }) => store.state.future.length > 0,
    run: ({ store }) => store.change({ type: 'redo' }),
  },
  resetAll: {
    id: 'resetAll',
    get label() {
      return WORDS.resetAll;
    },
    run: ({ store }) => store.change({ type: 'resetAll' }),
  },
  share: {
    id: 'share',
    get label() {
      return WORDS.share;
    },
    run: async ({ store }) => {
      try {
        await navigator.clipboard.writeText(location.href);
        store.change({ type: 'say', text: WORDS.linkCopied });
      } catch {
        store.change({ type: 'say', text: WORDS.linkNotCopied });
      }
    },
  },
  stopPlan: {
    id: 'stopPlan',
    get label() {
      return WORDS.stop;
    },
    run: ({ session }) => session.stop('plan'),
  },
  runAgain: {
    id: 'runAgain',
    get label() {
      return WORDS.runAgain;
    },
    run: ({ session }) => session.runAll(),
  },
} as const satisfies Record<string, Action>;

/** The action a key press stands for, unless a text field would take the key itself. */
export function actionOf(event: KeyboardEvent): Action | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const inside = event.composedPath()[0];
  if (inside instanceof HTMLInputElement && inside.type === 'text') return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y' && !event.shiftKey) return ACTIONS.redo;
  const all: readonly Action[] = Object.values(ACTIONS);
  return all.find(({ shortcut }) => shortcut?.key === key && (shortcut.shift ?? false) === event.shiftKey);
}
