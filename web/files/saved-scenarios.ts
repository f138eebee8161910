/**
 * Scenarios stored in this browser: those saved by name, and those left off when another one was opened over them.
 * Each is stored as a whole file, so that a preset that changes does not change it. What is read is checked like any file.
 */
import { parseScenario } from '../../src/scenario/scenario-text.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import { setAside } from './damaged-data.ts';
import { fileText } from './scenario-files.ts';
import { stored, STORED, storeText } from './storage.ts';

export interface SavedScenario {
  readonly id: string;
  readonly name: string;
  readonly at_ms: number;
  /** Saved by hand, or left off. */
  readonly kind: 'saved' | 'left';
  readonly file: string;
}

/** So many of those left off stay stored, the newest. */
const LEFT_LIMIT_COUNT = 8;

function isSaved(entry: unknown): entry is SavedScenario {
  if (typeof entry !== 'object' || entry === null) return false;
  const { id, name, at_ms, kind, file } = entry as Record<string, unknown>;
  const texts = [id, name, file].every((text) => typeof text === 'string');
  return texts && Number.isFinite(at_ms) && (kind === 'saved' || kind === 'left');
}

/** What is stored, also what this release does not know; empty where nothing is stored or it cannot be read. */
function storedEntries(): readonly unknown[] {
  try {
    const entries: unknown = JSON.parse(stored(STORED.scenarios) ?? '[]');
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}

/** Newest first; empty where nothing is stored or it cannot be read. */
export const savedScenarios = (): readonly SavedScenario[] =>
  storedEntries()
    .filter(isSaved)
    .toSorted((a, b) => b.at_ms - a.at_ms);

/** Store the list. Entries of a kind that another release may know stay in it; a list that cannot be read is set aside. */
function storeAll(entries: readonly SavedScenario[]): boolean {
  if (!setAside(STORED.scenarios, Array.isArray)) return false;
  const unknown = storedEntries().filter((entry) => !isSaved(entry));
  return storeText(STORED.scenarios, JSON.stringify([...entries, ...unknown]));
}

/** Store a scenario under its name; false where the browser refuses. The same file under the same name is stored once. */
export function saveScenario(scenario: LinkedScenario, kind: SavedScenario['kind'], at_ms: number): boolean {
  const file = fileText(scenario);
  const { name } = scenario;
  const others = savedScenarios().filter((entry) => !(entry.file === file && entry.name === name));
  const entry = { id: `${at_ms.toString(36)}-${Math.random().toString(36).slice(2, 8)}`, name, at_ms, kind, file };
  const left = others.filter((other) => other.kind === 'left').slice(0, LEFT_LIMIT_COUNT - 1);
  return storeAll([entry, ...others.filter((other) => other.kind === 'saved' || left.includes(other))]);
}

/** Call a saved scenario by another name, in the list and in its file; false where the browser or the name refuses. */
export function renameScenario(id: string, name: string): boolean {
  const entries = savedScenarios();
  const entry = entries.find((one) => one.id === id);
  const check = entry && parseScenario(entry.file);
  if (!check?.ok) return false;
  const renamed = parseScenario(fileText({ ...check.scenario, name }));
  if (!renamed.ok) return false;
  return storeAll(entries.map((one) => (one.id === id ? { ...one, name, file: fileText(renamed.scenario) } : one)));
}

/** Forget one; false where the browser refuses. */
export function deleteScenario(id: string): boolean {
  return storeAll(savedScenarios().filter((entry) => entry.id !== id));
}

/** Put back what was deleted; false where the browser refuses. */
export function restoreScenario(entry: SavedScenario): boolean {
  return storeAll([entry, ...savedScenarios().filter((other) => other.id !== entry.id)]);
}
