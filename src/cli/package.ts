/**
 * What `import … from 'moonline'` gives in Node: the engine, scenarios with their fields and presets, texts and numbers as
 * people read them. Built to dist/moonline.js. The engine answers with messages, an id with values: `text(answer.message)`
 * writes one out, in English or in what `await setLanguage('de')` chose; `LANGUAGE_IDS` are those there are.
 * Not here: the elements for a page (moonline/widget, moonline/define).
 */
import type { Engine } from '../engine/engine-api.ts';
import { nodeEngine } from './node-engine.ts';

export type { Answer, AnswerStatus } from '../engine/answer.ts';
export type { Engine, SitesResult } from '../engine/engine-api.ts';
export type { PlanReport } from '../engine/plan-report.ts';
export type { DriverResult } from '../driver/driver-result.ts';
export type { FlightResult } from '../flight/flight-result.ts';
export type { SatelliteResult } from '../satellite/satellite-result.ts';
export { FIELDS, fieldOf, type Field } from '../scenario/fields.ts';
export { PRESETS, presetOf, type Preset, type PresetId } from '../scenario/presets.ts';
export { checkScenario, withValue, type LinkedScenario, type Problem } from '../scenario/scenario.ts';
export { parseScenario } from '../scenario/scenario-text.ts';
export type { LanguageId } from '../text/languages.ts';
export type { Message, MessageId, Quantity, Value } from '../text/message.ts';
export { isMessage, text } from '../text/text.ts';
export { LANGUAGE_IDS, setLanguage } from './language.ts';
export { formatQuantity, unitOf, type UnitSuffix } from '../units.ts';

/** An engine over a WebAssembly kernel of its own; throws when the package is incomplete. */
export function openEngine(): Promise<Engine> {
  return nodeEngine();
}

/** Release of the package. */
export const version: string = __VERSION__;
