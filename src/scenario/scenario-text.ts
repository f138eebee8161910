/**
 * A scenario file's text, read: size, syntax, keys named twice, then the checks of a scenario. Loaded where files are read;
 * not here: those checks (scenario.ts), the bytes of a file (file-text.ts).
 */
import { message } from '../text/text.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { checkScenario, type Problem, type ScenarioCheck } from './scenario.ts';

/** Largest scenario file that is read, in bytes: a file is hostile input. */
export const FILE_LIMIT_COUNT = 65536;

/** So much of a key is shown. */
const SHOWN_LIMIT_COUNT = 120;

const shortened = (path: string) =>
  path.length > SHOWN_LIMIT_COUNT ? `${path.slice(0, SHOWN_LIMIT_COUNT - 3)}…` : path;

/** Problems of a document in which keys stand twice. */
export function repetitions(json: string): Problem[] {
  return repeatedKeys(json).map((key) => {
    const path = shortened(key);
    return { path, message: message('file.problem.setTwice', { path }) };
  });
}

/** Read a scenario file's text: size, JSON syntax, keys named twice, then checkScenario. */
export function parseScenario(text: string): ScenarioCheck {
  const size = new TextEncoder().encode(text).length;
  if (size > FILE_LIMIT_COUNT)
    return {
      ok: false,
      problems: [{ path: '', message: message('file.problem.fileSize', { limit: FILE_LIMIT_COUNT, size }) }],
    };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const { message: reason } = error as Error;
    return { ok: false, problems: [{ path: '', message: message('file.problem.noJson', { reason }) }] };
  }
  const check = checkScenario(data);
  const twice = repetitions(text);
  if (twice.length === 0) return check;
  return { ok: false, problems: [...twice, ...(check.ok ? [] : check.problems)] };
}
