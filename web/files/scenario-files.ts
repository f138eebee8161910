/**
 * The scenario as a file: saved by button, opened by button or by drop. A file is hostile input: it passes the same checks
 * as any scenario and its problems are told, never thrown. Loaded when it is first needed.
 */
import type { Message } from '../../src/text/message.ts';
import { addEnglish, text } from '../../src/text/text.ts';
import english from 'english:file';
import { PRESETS, type PresetId } from '../../src/scenario/presets.ts';
import { fileText as readText } from '../../src/scenario/file-text.ts';
import { FILE_LIMIT_COUNT, parseScenario } from '../../src/scenario/scenario-text.ts';
import { changedPaths, type LinkedScenario } from '../../src/scenario/scenario.ts';
import type { PageContext } from '../state/page-context.ts';
import { download, fileName } from '../charts/chart-export.ts';
import type { Store } from '../state/store.ts';

addEnglish(english);

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

function refuse(store: Store, fileTitle: string, all: readonly Message[]): false {
  const told = all.slice(0, TOLD_LIMIT_COUNT).map((one) => text(one));
  const more = all.length - told.length;
  const rest = more > 0 ? ` ${text('file.moreProblems', { more })}` : '';
  const problems = `${told.join('. ')}.${rest}`;
  store.change({ type: 'say', tone: 'bad', text: text('file.refused', { fileTitle, problems }) });
  return false;
}

/** Read a file's text into the page as one step of undo, or say what is wrong with it. */
export function bringText(store: Store, content: string, fileTitle: string): boolean {
  const check = parseScenario(content);
  if (!check.ok)
    return refuse(
      store,
      fileTitle,
      check.problems.map(({ message }) => message),
    );
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
    // Not as the browser reads a file's text: it puts a sign of its own where bytes are none.
    const read = readText(new Uint8Array(await file.arrayBuffer()));
    return 'text' in read ? bringText(store, read.text, file.name) : refuse(store, file.name, [read.problem]);
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
