/**
 * Reading what a command is given: a scenario from a file, standard input or a preset, changes by `--set`, JSON files.
 * Every file is hostile input: bounded, text, plain JSON. Not here: the checks of a scenario (scenario/scenario.ts).
 */
import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { FIELDS, fieldOf } from '../scenario/fields.ts';
import { PRESETS, presetOf } from '../scenario/presets.ts';
import { fileText } from '../scenario/file-text.ts';
import { FILE_LIMIT_COUNT, parseScenario, repetitions } from '../scenario/scenario-text.ts';
import { readTyped, withValue, type Problem, type LinkedScenario } from '../scenario/scenario.ts';
import type { Message } from '../text/message.ts';
import { inEnglish, message } from '../text/text.ts';
import { BadInput, typedValue, type Call, type OptionRows } from './arguments.ts';
import { nearestWord } from './suggestion.ts';

/** The option that every command with a scenario has. */
export const SCENARIO_OPTIONS = {
  set: { value: 'PATH=VALUE', help: message('cli.option.set') },
} as const satisfies OptionRows;

/** The option of commands that can fly on a date. */
export const DATE_OPTION = {
  date: { value: 'DATE', help: message('cli.option.date') },
} as const satisfies OptionRows;

/** The path of a problem of what came by standard input. */
export const STANDARD_INPUT = 'standard input';

/** Largest reference file that `verify` reads, in bytes. */
const REFERENCE_LIMIT_COUNT = 16 * 1024 * 1024;

/** The scenario of a call: its first word (file, `-` or preset id; default the first preset) with every `--set`, and `--date`. */
export async function scenarioOf(call: Call): Promise<LinkedScenario> {
  const [name = PRESETS[0]!.id] = call.words;
  const preset = presetOf(name);
  let scenario: LinkedScenario;
  if (preset) {
    scenario = preset.scenario;
    if (call.words.length > 0 && (await isFile(name))) call.notes.push(message('cli.input.presetAndFile', { name }));
  } else {
    if (name !== '-' && !existsSync(name)) throw BadInput.of(name, noScenario(name));
    const check = parseScenario(await textOf(name, 'scenario', FILE_LIMIT_COUNT));
    if (!check.ok) throw new BadInput(check.problems.map(withPlace(name)));
    scenario = check.scenario;
  }
  const problems: Problem[] = [];
  for (const setting of call.values('set')) {
    const [path, typed] = pathAndText(setting);
    const check = withValue(
      scenario,
      path,
      inEnglish(() => readTyped(fieldOf(path)!, typed)),
    );
    if (check.ok) scenario = check.scenario;
    else problems.push(...check.problems);
  }
  if (problems.length > 0) throw new BadInput(problems);
  return withDate(scenario, call.value('date'));
}

const isFile = (name: string) =>
  stat(name).then(
    (found) => found.isFile(),
    () => false,
  );

function withDate(scenario: LinkedScenario, date: string | undefined): LinkedScenario {
  if (date === undefined) return scenario;
  let onDate = scenario;
  for (const [path, value] of [
    ['flight.model', 'ephemeris'],
    ['flight.date', date],
  ] as const) {
    const check = withValue(onDate, path, value);
    if (!check.ok) throw new BadInput(check.problems);
    onDate = check.scenario;
  }
  return onDate;
}

function noScenario(name: string): Message {
  const ids = PRESETS.map((preset) => preset.id);
  return message('cli.input.noScenario', { near: nearestWord(name, ids), known: ids });
}

const placeOf = (name: string) => (name === '-' ? STANDARD_INPUT : name);

/** A problem of the whole file has no path of its own and is named after the file. */
const withPlace = (name: string) => (problem: Problem) =>
  problem.path === '' ? { path: placeOf(name), message: problem.message } : problem;

function pathAndText(setting: string): [path: string, text: string] {
  const cut = setting.indexOf('=');
  if (cut < 1) throw BadInput.of('', message('cli.input.setting', { given: typedValue(setting) }));
  const path = setting.slice(0, cut).trim();
  if (!fieldOf(path)) {
    const paths = FIELDS.map((row) => row.path);
    throw BadInput.of(path, message('cli.input.noField', { path, near: nearestWord(path, paths) }));
  }
  return [path, setting.slice(cut + 1)];
}

/** The JSON document of a reference file; throws BadInput when it cannot be read or is no JSON. */
export async function jsonFileOf(name: string): Promise<unknown> {
  const text = await textOf(name, 'reference', REFERENCE_LIMIT_COUNT);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw BadInput.of(name, message('file.problem.noJson', { reason: (error as Error).message }));
  }
  const twice = repetitions(text);
  if (twice.length > 0) throw new BadInput(twice.map((problem) => ({ ...problem, path: name })));
  return data;
}

async function textOf(name: string, kind: 'scenario' | 'reference', limit: number): Promise<string> {
  const place = placeOf(name);
  if (name !== '-') await refuseUnreadable(name);
  const parts: Buffer[] = [];
  let size = 0;
  try {
    // One byte past the limit is enough to know, and a device without end is not read to its end.
    for await (const part of name === '-' ? process.stdin : createReadStream(name, { end: limit })) {
      parts.push(part as Buffer);
      size += (part as Buffer).length;
      if (size > limit) throw BadInput.of(place, message('cli.input.fileSize', { kind, limit }));
    }
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw BadInput.of(place, unreadable(error as Error));
  }
  const read = fileText(Buffer.concat(parts));
  if ('problem' in read) throw BadInput.of(place, read.problem);
  return read.text;
}

const unreadable = (error: Error) => message('cli.input.unreadable', { reason: error.message });

async function refuseUnreadable(name: string): Promise<void> {
  const found = await stat(name).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (found instanceof Error)
    throw BadInput.of(name, found.code === 'ENOENT' ? message('cli.input.noFile') : unreadable(found));
  if (found.isDirectory()) throw BadInput.of(name, message('cli.input.folder'));
}

/** One of several words among a call's options, or `undefined`; throws BadInput on any other. */
export function choiceOf<T extends string>(call: Call, name: string, ids: readonly T[]): T | undefined {
  const typed = call.value(name);
  if (typed === undefined || ids.includes(typed as T)) return typed as T | undefined;
  const option = `--${name}`;
  const values = { option, known: { or: ids }, given: typedValue(typed), near: nearestWord(typed, ids) };
  throw BadInput.of(option, message('cli.option.oneOf', values));
}
