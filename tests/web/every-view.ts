/**
 * Every view of the page as one table: the six stages, each dialog, menu, panel and note, the states in which something
 * is missing or refused. Each row opens its view on a page that is already there, in any language. No test here.
 */
import type { Page } from 'playwright-core';
import type { MoonlineApp } from '../../web/components/app.ts';
import { STAGE_IDS, type Change, type StageId, type ViewId } from '../../web/state/store.ts';
import { settled } from './page-server.ts';

/** The address every row starts from; three values differ from the preset, so that their marks show. */
export const CHANGED = '#s=flight&d=flight.speed_m_s:2350,driver.acceleration_g:1200,finance.budget_MUSD_yr:40000';

export interface View {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** Back to where the next row can open; what a row leaves behind otherwise stays. */
  readonly close?: (page: Page) => Promise<void>;
}

/** Tell the store; the page follows as if a person had done it. */
export async function change(page: Page, ...changes: readonly Change[]): Promise<void> {
  // As plain data: the types of messages nest without end.
  await page.evaluate(
    (all) => {
      const { store } = document.querySelector<MoonlineApp>('moonline-app')!.context;
      for (const one of all) store.change(one as never);
    },
    changes as readonly object[],
  );
}

/** Open a stage and wait for its figures. */
export async function openStage(page: Page, stage: StageId): Promise<void> {
  await change(page, { type: 'open', stage });
  await settled(page);
  await page.locator(`${stage}-stage kpi-strip`).first().waitFor();
}

/** Runs before the page does: a new release waits, so that the note on it stands on the page from the first plan on. */
export function UPDATE_READY(): void {
  const waiting = { postMessage: () => undefined };
  const registration = { waiting, installing: null, addEventListener: () => undefined };
  Object.defineProperty(navigator.serviceWorker, 'controller', { get: () => waiting });
  Object.defineProperty(navigator.serviceWorker, 'register', { value: () => Promise.resolve(registration) });
}

const first = (selector: string) => (page: Page) => page.locator(selector).first().click();
const escape = (page: Page) => page.keyboard.press('Escape');

const stages = STAGE_IDS.map((stage): View => ({
  name: `the stage ${stage}`,
  open: async (page) => {
    await openStage(page, stage);
    const about = page.locator(`${stage}-stage param-control .icon`).first();
    // On a narrow screen the parameters are away.
    if (!(await about.isVisible())) return;
    await about.click();
    await page.locator(`${stage}-stage param-control .about`).first().waitFor();
  },
}));

/** A view over the page, drawn once `ready` is there. */
function dialog(view: ViewId, ready: string): View {
  return {
    name: `the view ${view}`,
    open: async (page) => {
      await change(page, { type: 'view', view });
      await page.locator(ready).first().waitFor();
    },
    close: async (page) => {
      await escape(page);
      await page.locator('view-frame').waitFor({ state: 'detached' });
    },
  };
}

const SELF_TEST: View = {
  ...dialog('selfTest', 'self-test-view tbody tr'),
  open: async (page) => {
    await change(page, { type: 'view', view: 'selfTest' });
    await page.locator('self-test-view tbody tr').first().waitFor();
    await page.locator('self-test-view .state button').click();
  },
};

const COMPARISON: View = {
  ...dialog('compare', 'compare-view'),
  name: 'a comparison',
  open: async (page) => {
    await change(page, { type: 'view', view: 'compare' });
    await page.locator('compare-view .add button').first().click();
    await page.locator('compare-view chart-view canvas').first().waitFor();
  },
};

const panels: readonly View[] = [
  {
    name: 'the note on a new release',
    open: (page) => page.locator('update-note p').waitFor(),
    close: (page) => page.locator('update-note button:not(.primary)').click(),
  },
  {
    name: 'the menu of the page',
    open: async (page) => {
      await first('page-header .more')(page);
      await page.locator('page-menu').waitFor();
    },
    close: escape,
  },
  {
    name: 'where a figure comes from',
    open: async (page) => {
      await first('kpi-strip dt button')(page);
      await page.locator('number-note dialog').waitFor();
    },
    close: escape,
  },
  {
    name: 'the menu of a chart',
    open: async (page) => {
      await openStage(page, 'driver');
      await first('driver-stage chart-view chart-menu .dots')(page);
    },
  },
  { name: 'the data of a chart', open: first('driver-stage chart-menu li button') },
  {
    name: 'the lessons',
    open: async (page) => {
      await change(page, { type: 'lesson', lesson: { id: null, stepIndex: 0 } });
      await page.locator('lesson-panel .list li').first().waitFor();
    },
  },
  {
    name: 'a step of a lesson',
    open: async (page) => {
      await change(page, { type: 'lesson', lesson: { id: 'which-hurdle', stepIndex: 1 } });
      await page.locator('lesson-panel .task').waitFor();
      await settled(page);
    },
    close: (page) => change(page, { type: 'lesson', lesson: null }),
  },
];

const SAVED: View = {
  ...dialog('saved', 'saved-view form'),
  name: 'a saved scenario that is renamed, and one that is deleted',
  open: async (page) => {
    await change(page, { type: 'view', view: 'saved' });
    const save = page.locator('saved-view .save');
    for (const name of ['Alpha', 'Beta']) {
      await save.locator('input').fill(name);
      await save.locator('button').click();
      await page.locator('saved-view .open b', { hasText: name }).waitFor();
    }
    await page.locator('saved-view .open ~ button').nth(3).click();
    await page.locator('saved-view #said button').waitFor();
    await page.locator('saved-view .open ~ button').first().click();
    await page.locator('saved-view .rename').waitFor();
  },
};

const troubles: readonly View[] = [
  {
    name: 'a link that is broken',
    open: async (page) => {
      await page.evaluate(() => (location.hash = '#v=1&p=nowhere&s=plan'));
      await page.locator('.message.bad').waitFor();
      await openStage(page, 'plan');
    },
  },
  {
    name: 'a plan that is late, and an offer on top of the page',
    open: async (page) => {
      const offer = { label: '↺', change: { type: 'resetAll' } } as const;
      await change(page, { type: 'say', text: '…', offer });
      await change(page, { type: 'asked', kind: 'plan' }, { type: 'late', kind: 'plan' });
      await page.locator('plan-stage outcome-note .pill').waitFor();
    },
  },
  {
    name: 'a plan that was stopped',
    open: async (page) => {
      await change(page, { type: 'stopped', kind: 'plan' });
      await page.locator('plan-stage outcome-note button.primary').waitFor();
    },
  },
  {
    name: 'an engine that gave no answer',
    open: async (page) => {
      await change(page, { type: 'fault', kind: 'plan', message: { id: 'engineFault.died' } });
      await page.locator('plan-stage outcome-note [role=alert]').waitFor();
    },
  },
  {
    name: 'a plan that does not exist, and a refused value',
    open: async (page) => {
      const values = { 'plan.objective': 'time', 'flight.speed_m_s': 1800 };
      await change(page, { type: 'preset', id: '145-licensed-flights' }, { type: 'setAll', values });
      await change(page, { type: 'open', stage: 'plan' });
      await page.locator('plan-stage why-not-card h2').waitFor();
      await change(page, { type: 'set', path: 'plan.horizon_yr', value: '2.5' });
      await page.locator('plan-stage .refusal').waitFor();
    },
  },
  { name: 'a throw that falls back', open: (page) => openStage(page, 'flight') },
];

/** On a narrow screen the parameters come in a sheet, dialogs fill the screen, lessons lie below. */
export const NARROW_VIEWS: readonly View[] = [
  {
    name: 'the stage flight, its parameters away',
    open: async (page) => {
      await change(page, { type: 'preset', id: 'one-megaton-a-year' });
      await openStage(page, 'flight');
    },
  },
  ...STAGE_IDS.map((stage): View => ({
    name: `the stage ${stage}`,
    open: async (page) => {
      await openStage(page, stage);
      await first(`${stage}-stage stage-layout .bar`)(page);
      await page.locator(`${stage}-stage stage-layout .panel.up`).waitFor();
    },
    close: first(`${stage}-stage stage-layout .bar`),
  })),
  ...panels.filter(({ name }) => /lesson/.test(name)),
  dialog('embed', 'embed-view iframe'),
];

/** All of them, in an order in which each can be opened from the one before. */
export const EVERY_VIEW: readonly View[] = [
  ...stages,
  ...panels,
  dialog('gallery', 'gallery-view svg.picture'),
  dialog('saved', 'saved-view form'),
  SAVED,
  dialog('compare', 'compare-view .add'),
  COMPARISON,
  dialog('help', 'help-view h3'),
  dialog('licences', 'licences-view summary'),
  dialog('embed', 'embed-view iframe'),
  SELF_TEST,
  ...troubles,
];
