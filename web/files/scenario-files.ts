/**
 * The scenario as a file: saved by button, opened by button or by drop. A file is hostile input: it passes the same checks
 * as any scenario and its problems are told, never thrown. Loaded when it is first needed.
 */
import { text } from '../../src/text/text.ts';
import { PRESETS, type PresetId } from '../../src/scenario/presets.ts';
import { changedPaths, FILE_LIMIT_COUNT, parseScenario, type LinkedScenario } from '../../src/scenario/scenario.ts';
import type { PageContext } from '../state/page-context.ts';
import { download, fileName } from '../charts/chart-export.ts';
import type { Store } from '../state/store.ts';

/** Problems told of one file at most; the rest are counted. */
const TOLD_LIMIT_COUNT = 4;

/** The preset that differs least from a scenario: the shortest link, and the grey line that says most. */
export function nearestPreset(scenario: LinkedScenario): PresetId {
  const distances = PRESETS.map((preset) => changedPaths(scenario, preset.scenario).length);
  return PRESETS[distances.indexOf(Math.min(...distances))]!.id;
}

/** A scenario as the text of a file: every field, name and story included. */
export function fileText(scenario: LinkedScenario): string {
  const { format, name, story, ...fields } = scenario;
  return `${JSON.stringify({ format, name, story, ...fields }, null, 2)}\n`;
}

/** Hand the scenario on screen to the downloads. */
export function saveFile({ store }: PageContext): void {
  const { scenario } = store.state;
  const content = fileText(scenario);
  download(fileName('', scenario.name, 'json'), new Blob([content], { type: 'application/json' }));
}

/** Read a file's text into the page as one step of undo, or say what is wrong with it. */
export function bringText(store: Store, content: string, fileTitle: string): boolean {
  const check = parseScenario(content);
  if (!check.ok) {
    const told = check.problems.slice(0, TOLD_LIMIT_COUNT).map(({ message }) => text(message));
    const more = check.problems.length - told.length;
    const rest = more > 0 ? ` ${text('file.moreProblems', { more })}` : '';
    const problems = `${told.join('. ')}.${rest}`;
    store.change({ type: 'say', tone: 'bad', text: text('file.refused', { fileTitle, problems }) });
    return false;
  }
  const { scenario } = check;
  store.change({
    type: 'bring',
    step: { scenario, presetId: nearestPreset(scenario) },
    message: text('file.opened', { name: scenario.name, fileTitle }),
  });
  return true;
}

/** Open a file that was chosen or dropped. */
export async function bringFile(store: Store, file: File): Promise<boolean> {
  // Larger files are refused unread: their text alone could fill the tab.
  if (file.size > FILE_LIMIT_COUNT) {
    const refusal = text('file.tooLarge', { name: file.name, limit: FILE_LIMIT_COUNT });
    store.change({ type: 'say', tone: 'bad', text: refusal });
    return false;
  }
  try {
    return bringText(store, await file.text(), file.name);
  } catch {
    store.change({ type: 'say', tone: 'bad', text: text('file.unreadable', { name: file.name }) });
    return false;
  }
}

/** Let a person choose a file and open it. */
export function openFile({ store }: PageContext): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void bringFile(store, file);
  });
  input.click();
}
