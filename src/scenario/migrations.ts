/**
 * The scenario format and the steps from older formats to the present one; every released format opens forever.
 */
import type { Message } from '../text/message.ts';
import { message } from '../text/text.ts';
import { shownValue } from './shown-value.ts';

/** The present format. */
export const FORMAT = 'moonline/1';

interface FormatProblem {
  readonly path: string;
  readonly message: Message;
}

type Migrated = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly problem: FormatProblem };

/** One step: from the named format to the next one in the list. */
interface Migration {
  readonly from: string;
  readonly to: string;
  readonly change: (data: Record<string, unknown>) => Record<string, unknown>;
}

const MIGRATIONS: readonly Migration[] = [];

/** Bring a document to the present format; a missing `format` means the present one, an unknown one is refused. */
export function migrate(input: unknown): Migrated {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { ok: true, data: input };
  let data = input as Record<string, unknown>;
  for (const step of MIGRATIONS) if (data['format'] === step.from) data = { ...step.change(data), format: step.to };
  const format = data['format'];
  if (format === undefined || format === FORMAT) return { ok: true, data };
  return { ok: false, problem: formatProblem(format) };
}

/** The problem of a format that nobody released. */
export function formatProblem(format: unknown): FormatProblem {
  const known = [...MIGRATIONS.map((step) => step.from), FORMAT];
  return {
    path: 'format',
    message: message('scenario.problem.format', { known: { or: known }, given: shownValue(format) }),
  };
}
