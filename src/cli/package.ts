/**
 * What `import … from 'moonline'` gives in Node: the engine with a call for each command, scenarios with their fields and
 * presets, texts and numbers as people read them. Built to dist/moonline.js. The engine answers with messages, an id with
 * values: `text(answer.message)` writes one out, in English or in what `await setLanguage('de')` chose; `LANGUAGE_IDS` are
 * those there are. Not here: the same in a browser (web/package/browser.ts), the elements for a page (moonline/widget,
 * moonline/define).
 */
import { byCommand, type Moonline } from '../engine/commands.ts';
import { nodeEngine } from './node-engine.ts';

export type { Answer, AnswerStatus } from '../engine/answer.ts';
export type { SitesResult } from '../engine/engine-api.ts';
export type { PlanReport } from '../engine/plan-report.ts';
export type { DriverResult } from '../driver/driver-result.ts';
export type { FlightResult } from '../flight/flight-result.ts';
export type { SatelliteResult } from '../satellite/satellite-result.ts';
export type { LanguageId } from '../text/languages.ts';
export type { Message, MessageId, Quantity, Value } from '../text/message.ts';
export type { Field } from '../scenario/fields.ts';
export type { Preset, PresetId } from '../scenario/presets.ts';
export type { LinkedScenario, Problem } from '../scenario/scenario.ts';
export type { Moonline } from '../engine/commands.ts';
export type { UnitSuffix } from '../units.ts';
export { check, fields, presets, schema } from './calls.ts';
export { fieldOf } from '../scenario/fields.ts';
export { presetOf } from '../scenario/presets.ts';
export { withValue } from '../scenario/scenario.ts';
export { parseScenario } from '../scenario/scenario-text.ts';
export { isMessage, text } from '../text/text.ts';
export { LANGUAGE_IDS, setLanguage } from './language.ts';
export { formatQuantity, unitOf } from '../units.ts';

/** An engine over a WebAssembly kernel of its own, on this thread; throws when the package is incomplete. */
export async function openEngine(): Promise<Moonline> {
  return byCommand(await nodeEngine());
}

/** Release of the package. */
export const version: string = __VERSION__;
