/** `verify`: reference files against the engine's own results. */
import type { VerifiedCase } from '../../engine/engine-api.ts';
import type { Problem } from '../../scenario/scenario.ts';
import { message, text } from '../../text/text.ts';
import { formatNumber } from '../../units.ts';
import { BadInput } from '../arguments.ts';
import type { Command } from '../command.ts';
import { jsonFileOf } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { alignedRows } from '../table.ts';

type FiledCase = VerifiedCase & { readonly file: string };

const size = (value: number | null) => (value === null ? '–' : formatNumber(value, 3));

function reportText(cases: readonly FiledCase[]): string {
  if (cases.length === 0) return '';
  const head = [
    '',
    text('cli.verify.kind'),
    text('cli.verify.error'),
    text('cli.verify.tolerance'),
    text('cli.verify.case'),
  ];
  const rows = cases.map((c) => [
    c.ok ? '✓' : '✗',
    c.kind || '–',
    size(c.error),
    size(c.tolerance),
    c.reason ? text('cli.problem', { place: c.name, problem: c.reason }) : c.name,
  ]);
  const ok = cases.filter((c) => c.ok).length;
  return `${alignedRows([head, ...rows], [2, 3])}\n\n${text('cli.verify.hold', { ok, count: cases.length })}`;
}

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'FILE…',
  summary: message('cli.verify.summary'),
  options: {},
  wordLimitCount: 1000,
  run: async (call) => {
    if (call.words.length === 0) throw BadInput.of('', message('cli.verify.noFile'));
    const files = await Promise.all(call.words.map(async (file) => ({ file, data: await jsonFileOf(file) })));
    const engine = await nodeEngine();
    const cases: FiledCase[] = [];
    const problems: Problem[] = [];
    for (const { file, data } of files) {
      const answer = await engine.verify(data);
      if (answer.status === 'done') cases.push(...answer.value.cases.map((c) => ({ file, ...c })));
      else if (answer.status === 'invalid')
        problems.push(...answer.problems.map((problem) => ({ ...problem, path: file })));
      else throw new Error(`verify ended without a report: ${answer.status}`);
    }
    const status = problems.length > 0 ? 2 : cases.every((c) => c.ok) ? 0 : 1;
    return { status, json: { cases, ...(problems.length > 0 && { problems }) }, text: reportText(cases), problems };
  },
};
