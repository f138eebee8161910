/** What every file of a figure says of itself: title, scenario, version, source. CSV text, names, downloads; no drawing here. */
import { text } from '../../src/text/text.ts';
import { shownUnit } from '../../src/units.ts';
import type { ChartColumns } from './chart.ts';

/** What every export says about itself. */
export interface Citation {
  readonly title: string;
  readonly scenario: string;
  readonly version: string;
  /** Model and address the figure can be made again from. */
  readonly source: string;
}

/** A citation in lines. */
export const citationLines = (citation: Citation): readonly string[] => [
  citation.title,
  text('chart.scenario', { scenario: citation.scenario }),
  text('chart.version', { version: citation.version }),
  text('chart.source', { source: citation.source }),
];

/** Signs after which a spreadsheet reads a cell as a formula, in the wide forms of Chinese keyboards too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** One cell of text by RFC 4180. One that would start a formula stays text; semicolons part cells where commas are decimal. */
function cell(text: string): string {
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}

const cellOf = (value: number) => (Number.isFinite(value) ? String(value) : '');

/** Columns as CSV: four comment lines and the rows' accuracy where it is stated, a header with units, full precision; an absent value is an empty cell. */
export function csvText(citation: Citation, columns: ChartColumns): string {
  const all = [columns.x, ...columns.lines];
  const header = all.map((column) => {
    const unit = columns.x === column && columns.x.calendar ? '' : shownUnit(column.unit);
    return cell(unit ? `${column.label} (${unit})` : column.label);
  });
  const rows = Array.from(columns.x.values, (_, i) =>
    all
      .map((column) => {
        const words = column === columns.x && columns.x.texts?.[i];
        return words ? cell(words) : cellOf(column.values[i]!);
      })
      .join(','),
  );
  return [
    ...[...citationLines(citation), ...(columns.accuracy ? [columns.accuracy] : [])].map((line) =>
      cell(`# ${line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}`),
    ),
    header.join(','),
    ...rows,
    '',
  ].join('\n');
}

/** Hand a file to the browser's downloads. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A file name from a title: lower case, hyphens. */
export function fileName(title: string, scenario: string, ending: string): string {
  const plain = `${scenario} ${title}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `moonline-${plain}.${ending}`;
}
