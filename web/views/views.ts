/** What opens over the page: one line a view, loaded when it is first asked for. Not here: what a view shows. */
import type { TemplateResult } from 'lit';
import { defineElements, type ElementRow } from '../stages/define-elements.ts';
import type { ViewId } from '../state/store.ts';

/** What a view's file gives: its elements, and the tag that stands for it. */
export interface ViewModule {
  readonly ELEMENTS: readonly ElementRow[];
  readonly draw: () => TemplateResult;
}

const VIEWS: Readonly<Record<ViewId, () => Promise<ViewModule>>> = {
  gallery: () => import('./gallery-view.ts'),
  compare: () => import('./compare-view.ts'),
  saved: () => import('./saved-view.ts'),
  help: () => import('./help-view.ts'),
  selfTest: () => import('./self-test-view.ts'),
  licences: () => import('./licences-view.ts'),
  embed: () => import('./embed-view.ts'),
};

/** Load a view and define its elements; again is free. Rejects where its file cannot be fetched. */
export async function loadView(id: ViewId): Promise<ViewModule['draw']> {
  const { ELEMENTS, draw } = await VIEWS[id]();
  defineElements(ELEMENTS);
  return draw;
}
