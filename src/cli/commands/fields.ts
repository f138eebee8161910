/** `fields`: every field of a scenario, as a table for the documentation. */
import { fieldSource, noteOf, suggestionLabel } from '../../scenario/field-notes.ts';
import { choiceLabel, fieldHelp, fieldLabel, linkLabel, patternText } from '../../scenario/field-texts.ts';
import { FIELDS, type Confidence, type Field } from '../../scenario/fields.ts';
import { allowed } from '../../scenario/scenario.ts';
import type { Message } from '../../text/message.ts';
import { message, text } from '../../text/text.ts';
import { unitOf } from '../../units.ts';
import type { Command } from '../command.ts';

const HEAD: readonly Message[] = [
  message('cli.fields.path'),
  message('cli.fields.label'),
  message('cli.fields.default'),
  message('cli.fields.allowed'),
  message('cli.fields.meaning'),
  message('cli.fields.source'),
  message('cli.fields.confidence'),
];

const CONFIDENCES: Readonly<Record<Confidence, Message>> = {
  measured: message('page.confidence.measured'),
  published: message('page.confidence.published'),
  claimed: message('page.confidence.claimed'),
  assumption: message('page.confidence.assumption'),
};

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function cellsOf(row: Field): string[] {
  const texts = [allowed(row), fieldHelp(row), fieldSource(row), CONFIDENCES[noteOf(row).confidence]];
  return [`\`${row.path}\``, text(fieldLabel(row)), String(row.default), ...texts.map((one) => text(one))];
}

/** A row with all that the catalogues say of it, for programs. */
function jsonOf(row: Field) {
  const { confidence, suggestions } = noteOf(row);
  return {
    ...row,
    label: fieldLabel(row),
    ...(row.kind === 'number' && row.word === 'auto' && { link: linkLabel(row) }),
    ...(row.kind === 'choice' && { choices: row.choices.map(({ id }) => ({ id, label: choiceLabel(row, id) })) }),
    ...(row.kind === 'text' && row.pattern && { pattern: { source: row.pattern, says: patternText(row) } }),
    help: fieldHelp(row),
    source: fieldSource(row),
    confidence,
    ...(suggestions.length > 0 && {
      suggestions: suggestions.map((value) => ({ value, label: suggestionLabel(row, value) })),
    }),
    unit: unitOf(row.path),
    allowed: allowed(row),
  };
}

export const fieldsCommand: Command = {
  name: 'fields',
  usage: '',
  summary: message('cli.fields.summary'),
  options: {},
  wordLimitCount: 0,
  run: async () => ({
    status: 0,
    json: FIELDS.map(jsonOf),
    text: [HEAD.map((one) => text(one)), HEAD.map(() => '---'), ...FIELDS.map(cellsOf)].map(markdownRow).join('\n'),
  }),
};
