/** What a person can do from anywhere: one record per action, read by the header, the menu, the keyboard and the help. */
import { text } from '../../src/text/text.ts';
import { isShortened } from './address.ts';
import { loadedPart, type PageContext } from './page-context.ts';
import type { ProgramFormat } from '../files/plan-files.ts';
import type { ViewId } from './store.ts';

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

/** Prints the stage once all of it is there. */
async function prints(context: PageContext, tables: boolean): Promise<void> {
  await (await loadedPart(context.store, import('../views/print-sheet.ts')))?.printPage(context, tables);
}

export const ACTIONS = {
  gallery: opens('gallery', () => text('page.scenarios')),
  saved: opens('saved', () => text('page.savedScenarios'), { key: 's' }),
  compare: opens('compare', () => text('page.compare')),
  help: opens('help', () => text('page.helpAndLimits')),
  selfTest: opens('selfTest', () => text('page.selfTest')),
  licences: opens('licences', () => text('page.softwareLicences')),
  embed: opens('embed', () => text('page.embed')),
  lessons: {
    id: 'lessons',
    get label() {
      return text('page.lessons');
    },
    run: ({ store }) =>
      store.change({ type: 'lesson', lesson: store.state.lesson ? null : { id: null, stepIndex: 0 } }),
  },
  openFile: {
    id: 'openFile',
    get label() {
      return text('page.openFile');
    },
    run: async (context) => (await loadedPart(context.store, import('../files/scenario-files.ts')))?.openFile(context),
  },
  saveFile: {
    id: 'saveFile',
    get label() {
      return text('page.saveFile');
    },
    run: async (context) => (await loadedPart(context.store, import('../files/scenario-files.ts')))?.saveFile(context),
  },
  savePlanLp: savesPlan('lp', () => text('page.savePlanLp')),
  savePlanMps: savesPlan('mps', () => text('page.savePlanMps')),
  fullScreen: {
    id: 'fullScreen',
    get label() {
      return document.fullscreenElement ? text('page.leaveFullScreen') : text('page.fullScreen');
    },
    enabled: () => document.fullscreenEnabled,
    run: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  },
  print: {
    id: 'print',
    get label() {
      return text('page.print');
    },
    // The browser's own would not wait for what is still computed.
    shortcut: { key: 'p' },
    run: (context) => prints(context, false),
  },
  printTables: {
    id: 'printTables',
    get label() {
      return text('page.printTables');
    },
    run: (context) => prints(context, true),
  },
  undo: {
    id: 'undo',
    get label() {
      return text('page.undo');
    },
    shortcut: { key: 'z' },
    enabled: ({ store }) => store.state.past.length > 0,
    run: ({ store }) => store.change({ type: 'undo' }),
  },
  redo: {
    id: 'redo',
    get label() {
      return text('page.redo');
    },
    shortcut: { key: 'z', shift: true },
    enabled: ({ store }) => store.state.future.length > 0,
    run: ({ store }) => store.change({ type: 'redo' }),
  },
  resetAll: {
    id: 'resetAll',
    get label() {
      return text('page.resetAll');
    },
    run: ({ store }) => store.change({ type: 'resetAll' }),
  },
  share: {
    id: 'share',
    get label() {
      return text('page.share');
    },
    run: async ({ store }) => {
      try {
        await navigator.clipboard.writeText(location.href);
        store.change({
          type: 'say',
          text: isShortened(location.hash) ? text('page.linkCopiedShort') : text('page.linkCopied'),
        });
      } catch {
        store.change({ type: 'say', text: text('page.linkNotCopied') });
      }
    },
  },
  stopPlan: {
    id: 'stopPlan',
    get label() {
      return text('page.stop');
    },
    run: ({ session }) => session.stop('plan'),
  },
  runAgain: {
    id: 'runAgain',
    get label() {
      return text('page.runAgain');
    },
    run: ({ session }) => session.runAll(),
  },
} as const satisfies Record<string, Action>;
