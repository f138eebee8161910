/** Puts the page together: store from the address, engine workers, session, elements. No logic of its own. */
import { nameOf } from './text/scenario-text.ts';
import { text } from '../src/text/text.ts';
import { setPlainUnits } from '../src/units.ts';
import { followSystemTheme, themeChanged } from './charts/chart-theme.ts';
import { MoonlineApp } from './components/app.ts';
import { PAGE_ELEMENTS } from './components/elements.ts';
import { EngineClient } from './engine/engine-client.ts';
import { EnginePool } from './engine/engine-pool.ts';
import { openWorker } from './engine/engine-worker.ts';
import { leftSession } from './files/left-session.ts';
import { addressOf, isShortened, readAddress } from './state/address.ts';
import { readFragment, type ReadPlace } from './state/link.ts';
import { CHOICES, languageFor, showLanguage } from './text/language.ts';
import { loadedPart } from './state/page-context.ts';
import { loadNotes } from './components/field-notes.ts';
import { firstKind } from './engine/first-paint.ts';
import { EngineSession } from './engine/session.ts';
import { defineElements } from './stages/define-elements.ts';
import { idle } from './engine/paint.ts';
import { loadCharts, stageLoads } from './stages/loaders.ts';
import { STORED, storedChoice, storeText } from './files/storage.ts';
import { firstState, Store, THEMES, UNIT_STYLES, type Change, type Theme } from './state/store.ts';

function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  themeChanged();
}

const language = storedChoice(STORED.language, CHOICES);
// English needs no words fetched; another language is not shown, nor a damaged link named, in English first.
if (languageFor(language) !== 'en') await showLanguage(language);
/** The place of an address; what others have done to a link on its way is undone where that leaves no doubt. */
async function placeIn(address: string): Promise<ReadPlace> {
  const read = readAddress(address);
  if (read.message === null) return isShortened(address) ? { ...read, message: text('link.shortened') } : read;
  const repair = await import('./state/link-repair.ts').catch(() => null);
  return repair?.repaired(address) ?? { ...read, message: `${read.message} ${text('link.kept')}` };
}
const address = location.hash;
const kept = leftSession();
const keptPlace = kept && readFragment(kept.here, Infinity);
const left = address === '' ? kept : null;
// An address that had no room for the story is completed by the session it was written in.
const isKept = keptPlace && (left || (isShortened(address) && addressOf(keptPlace) === address));
const place = isKept ? keptPlace : await placeIn(address);
const { presetId, stage, scenario, lesson, compared } = place;
const theme = storedChoice(STORED.theme, THEMES);
const unitStyle = storedChoice(STORED.units, UNIT_STYLES);
setPlainUnits(unitStyle === 'si');
const store = new Store({ ...firstState(presetId), stage, scenario, lesson, compared, theme, language, unitStyle });
if (place.message) store.change({ type: 'say', text: place.message, tone: 'bad' });
else if (left && scenario !== firstState().scenario) store.change(welcomeBack(left.at_ms));
const startedAs = { presetId, scenario };
const version = __VERSION__;
/** Of workers that solve plans, which say nothing for long: one in whole units alone may search for 30 s. */
const SILENCE_MS = 180_000;
const patient = (call?: string) => new EngineClient(() => openWorker(call), { version, silence_ms: SILENCE_MS });
const session = new EngineSession(store, {
  fast: new EngineClient(() => openWorker(firstKind(stage)), { version }),
  plans: patient('plan'),
  details: patient('plan'),
  studies: { pareto: patient('plan'), robust: patient('plan'), verify: patient() },
  pool: new EnginePool(() => patient()),
});

/** Says that the page is as it was left, and offers a fresh start. */
function welcomeBack(at_ms: number): Change {
  const when = new Date(at_ms).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
  const offer = { label: text('page.startAfresh'), change: { type: 'preset', id: firstState().presetId } } as const;
  return { type: 'say', text: text('page.welcomeBack', { when }), offer };
}

function showTitle(): void {
  document.title = `${nameOf(store.state.scenario)} · Moonline`;
}

function showAddress(): void {
  history.replaceState(null, '', addressOf(store.state));
  showTitle();
}

store.observe((state, change, before) => {
  if (state.theme !== before.theme) {
    showTheme(state.theme);
    storeText(STORED.theme, state.theme);
  }
  if (state.unitStyle !== before.unitStyle) {
    setPlainUnits(state.unitStyle === 'si');
    storeText(STORED.units, state.unitStyle);
  }
  if (state.language !== before.language) {
    void showLanguage(state.language).then(showTitle);
    storeText(STORED.language, state.language);
  }
  // A moving slider would write the address sixty times a second; browsers throttle that.
  const moved =
    state.scenario !== before.scenario ||
    state.stage !== before.stage ||
    state.gesture !== before.gesture ||
    state.lesson !== before.lesson ||
    state.compared !== before.compared;
  // A link that could not be read stays in the address until something is changed: it may be mended by hand.
  const refused = change.type === 'load' && change.message !== null;
  if (state.gesture === null && (moved || change.type === 'load') && !refused) showAddress();
});

/** Follow an address that was typed or clicked. */
async function followAddress(): Promise<void> {
  const { hash } = location;
  if (hash === addressOf(store.state)) return;
  const { presetId: id, scenario: loaded, ...shown } = await placeIn(hash);
  if (hash !== location.hash) return;
  store.change({ type: 'load', step: { presetId: id, scenario: loaded }, ...shown });
}
addEventListener('hashchange', () => void followAddress());

// A link that could not be read stays in the address until something is changed: it may be mended by hand.
if (place.message && !isShortened(address)) showTitle();
else showAddress();
followSystemTheme();
showTheme(store.state.theme);
defineElements(PAGE_ELEMENTS);
const app = new MoonlineApp();
app.provide({ store, session });
document.body.prepend(app);
// The head that stood there until now (index.html).
document.querySelector('.first')?.remove();
session.start();
void session.shown.then(() => loadedPart(store, loadCharts()));
/** What comes once the first plan is there, so that asking for it does not wait. */
const LATER: readonly (() => Promise<unknown>)[] = [
  () => import('./views/print-sheet.ts').then(({ PrintSheet }) => defineElements([['print-sheet', PrintSheet]])),
  () => import('./files/session-keeper.ts').then(({ keepSession }) => keepSession(store, startedAs)),
  () =>
    import('./files/file-drop.ts').then(({ takeDrops }) =>
      takeDrops(store, (above) => app.toggleAttribute('dropping', above)),
    ),
  loadNotes,
  ...stageLoads(),
  () => import('./offline/offline.ts').then(({ keepOffline }) => keepOffline()),
];

/** One part after another, each in an idle moment: together they would hold up whoever moves something meanwhile. */
async function loadLater(): Promise<void> {
  for (const load of LATER) {
    await idle();
    // What the network refused is fetched again when it is asked for; the rest comes all the same.
    await load().catch(() => undefined);
  }
}

const stopWaiting = store.observe(({ results }) => {
  if (results.plan.state === 'empty' || results.plan.state === 'waiting') return;
  stopWaiting();
  void loadLater();
});
