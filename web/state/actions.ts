/** What a person can do from anywhere: one record per action, read by the header, the menu, the keyboard and the help. */
import { msg } from '@lit/localize';
import { loadedPart } from './loaded-part.ts';
import type { ProgramFormat } from '../files/plan-files.ts';
import type { EngineSession } from '../engine/session.ts';
import type { Store, ViewId } from './store.ts';
import { WORDS } from '../text/words.ts';

/** What an action may touch. */
export interface PageContext {
  readonly store: Store;
  readonly session: EngineSession;
}

export interface Action {
  readonly id: string;
  readonly label: string;
  /** What it does, in a few words, where the label alone does not say it. */
  readonly hint?: () => string;
  /** As `KeyboardEvent.key`, lower case, with Ctrl (⌘ on a Mac). */
  readonly shortcut?: { readonly key: string; readonly shift?: boolean };
  readonly enabled?: (context: PageContext) => boolean;
  readonly run: (context: PageContext) => void | Promise<void>;
}

/** Opens a view over the page. */
function opens<I extends ViewId>(id: I, label: () => string, shortcut?: Action['shortcut']) {
  return {
    id,
    get label() {
      return label();
    },
    run: ({ store }: PageContext) => store.change({ type: 'view', view: id }),
    ...(shortcut ? { shortcut } : {}),
  };
}

/** Saves the plan's program. */
function savesPlan(format: ProgramFormat, label: () => string) {
  return {
    id: `savePlan-${format}`,
    get label() {
      return label();
    },
    run: async (context: PageContext) =>
      (await loadedPart(context.store, import('../files/plan-files.ts')))?.saveProgramAndSay(context, format),
  };
}

export const ACTIONS = {
  gallery: opens('gallery', () => msg('Scenarios')),
  saved: opens('saved', () => msg('Saved scenarios'), { key: 's' }),
  compare: opens('compare', () => msg('Compare')),
  help: opens('help', () => msg('Help and limits')),
  selfTest: opens('selfTest', () => msg('Self-test')),
  licences: opens('licences', () => msg('Software licences')),
  embed: opens('embed', () => msg('Embed')),
  lessons: {
    id: 'lessons',
    get label() {
      return msg('Lessons');
    },
    run: ({ store }) =>
      store.change({ type: 'lesson', lesson: store.state.lesson ? null : { id: null, stepIndex: 0 } }),
  },
  openFile: {
    id: 'openFile',
    get label() {
      return msg('Open a file …');
    },
    run: async (context) => (await loadedPart(context.store, import('../files/scenario-files.ts')))?.openFile(context),
  },
  saveFile: {
    id: 'saveFile',
    get label() {
      return msg('Save as a file');
    },
    run: async (context) => (await loadedPart(context.store, import('../files/scenario-files.ts')))?.saveFile(context),
  },
  savePlanLp: savesPlan('lp', () => msg('Save the plan as LP')),
  savePlanMps: savesPlan('mps', () => msg('Save the plan as MPS')),
  fullScreen: {
    id: 'fullScreen',
    get label() {
      return document.fullscreenElement ? msg('Leave full screen') : msg('Full screen');
    },
    enabled: () => document.fullscreenEnabled,
    run: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  },
  print: {
    id: 'print',
    get label() {
      return msg('Print');
    },
    run: () => print(),
  },
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
