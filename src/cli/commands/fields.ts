/** `fields`: every field of a scenario, as a table for the documentation. */
import { noteOf } from '../../scenario/field-notes.ts';
import { FIELDS, type Field } from '../../scenario/fields.ts';
import { allowed } from '../../scenario/scenario.ts';
import { unitOf } from '../../units.ts';
import type { Command } from '../command.ts';

const HEAD = ['Path', 'Label', 'Default', 'Allowed', 'Meaning', 'Source', 'Confidence'];

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function cellsOf(row: Field): string[] {
  const { help, source, confidence } = noteOf(row);
  return [`\`${row.path}\``, row.label, String(row.default), allowed(row), help, source, confidence];
}

export const fieldsCommand: Command = {
  name: 'fields',
  usage: '',
  summary: 'print every field of a scenario, as a Markdown table',
  options: {},
  wordLimitCount: 0,
  run: async () => ({
    status: 0,
    json: FIELDS.map((row) => ({ ...row, ...noteOf(row), unit: unitOf(row.path), allowed: allowed(row) })),
    text: [HEAD, HEAD.map(() => '---'), ...FIELDS.map(cellsOf)].map(markdownRow).join('\n'),
  }),
};
