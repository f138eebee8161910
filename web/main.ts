/** Puts the page together: store from the address, engine workers, session, elements. No logic of its own. */
import { msg, str } from '@lit/localize';
import { followSystemTheme, themeChanged } from './charts/chart-theme.ts';
import { MoonlineApp } from './components/app.ts';
import { PAGE_ELEMENTS } from './components/elements.ts';
import { EngineClient, openWorker } from './engine-client.ts';
import { EnginePool } from './engine-pool.ts';
import { fragmentOf, readFragment } from './link.ts';
import { LANGUAGES, localeFor, showLanguage } from './localization/language.ts';
import { loadNotes } from './notes.ts';
import { EngineSession } from './session.ts';
import { defineElements } from './stages/define-elements.ts';
import { loadAllStages, loadCharts } from './stages/loaders.ts';
import { firstState, Store, THEMES, type Theme } from './store.ts';

const THEME_KEY = 'moonline-theme';
const LANGUAGE_KEY = 'moonline-language';

function kept<T extends string>(key: string, choices: readonly T[]): T {
  try {
    return choices.find((choice) => choice === localStorage.getItem(key)) ?? choices[0]!;
  } catch {
    return choices[0]!; // storage may be forbidden
  }
}

function keep(key: string, choice: string): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // storage may be forbidden: the choice then lasts as long as the page
  }
}

function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  themeChanged();
}

const language = kept(LANGUAGE_KEY, LANGUAGES);
// English needs no words fetched; another language is not shown, nor a damaged link named, in English first.
if (localeFor(language) !== 'en') await showLanguage(language);
const place = readFragment(location.hash);
const message = place.message ? ({ text: place.message, tone: 'bad' } as const) : null;
const { presetId, stage, scenario } = place;
const theme = kept(THEME_KEY, THEMES);
const store = new Store({ ...firstState(presetId), stage, scenario, message, theme, language });
const version = __VERSION__;
const session = new EngineSession(store, {
  fast: new EngineClient(openWorker, { version }),
  plans: new EngineClient(openWorker, { version, silence_ms: 180_000 }),
  pool: new EnginePool(() => new EngineClient(openWorker, { version })),
  studies: new EngineClient(openWorker, { version, silence_ms: 180_000 }),
});

function showAddress(): void {
  history.replaceState(null, '', fragmentOf(store.state));
  document.title = msg(str`${store.state.scenario.name} · Moonline`);
}

store.observe((state, change, before) => {
  if (state.theme !== before.theme) {
    showTheme(state.theme);
    keep(THEME_KEY, state.theme);
  }
  if (state.language !== before.language) {
    void showLanguage(state.language);
    keep(LANGUAGE_KEY, state.language);
  }
  // A moving slider would write the address sixty times a second; browsers throttle that.
  const moved = state.scenario !== before.scenario || state.stage !== before.stage || state.gesture !== before.gesture;
  if (state.gesture === null && (moved || change.type === 'load')) showAddress();
});

addEventListener('hashchange', () => {
  if (location.hash === fragmentOf(store.state)) return;
  const { message: problem, stage: toStage, ...step } = readFragment(location.hash);
  store.change({ type: 'load', step, stage: toStage, message: problem });
});

showAddress();
followSystemTheme();
showTheme(store.state.theme);
defineElements(PAGE_ELEMENTS);
const app = new MoonlineApp();
app.provide({ store, session });
document.body.prepend(app);
session.start();
void session.shown.then(loadCharts);
// The other stages and the notes come once the first plan is there, so that opening one does not wait.
const stopWaiting = store.observe(({ results }) => {
  if (results.plan.state === 'empty' || results.plan.state === 'waiting') return;
  stopWaiting();
  void loadNotes();
  void loadAllStages();
});
