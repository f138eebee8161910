/**
 * Results as JSON text: typed arrays become lists, lists of plain values stay on one line, messages become English sentences.
 * Not here: what is printed.
 */
import type { KardashevLadder } from '../engine/plan-report.ts';
import type { CashFlow } from '../finance/cash-flow.ts';
import type { MoonBalance, PlanFigures } from '../plan/plan-result.ts';
import type { GoalChange } from '../satellite/satellite-result.ts';
import { inEnglish, text } from '../text/text.ts';
import { isText } from './language.ts';
import { shownText } from './shown-text.ts';

/** What is written where something never comes, or is never reached: the year of an event, a height without end. */
const NEVER = 'never';

/** Fields whose null in a result says that the event never comes within what was planned. */
const EVENTS: ReadonlySet<string> = new Set([
  'targetYear',
  'massBreakEvenYear',
  'costBreakEvenYear',
  'doubling_yr',
  'paybackYear',
  'doublingsLeftCount',
  'rateDoublingsLeftCount',
  'needed',
] satisfies (keyof PlanFigures | keyof MoonBalance | keyof CashFlow | keyof KardashevLadder | keyof GoalChange)[]);

/**
 * One JSON document, indented by two. A number without end, and an event that does not come, is the word `never`; what
 * there is not, such as a ratio of nothing, is null. A property `message` is written as
 * `sentence`, in English, and `message`, with id and values; any other message is written as its English text.
 */
export function jsonText(value: unknown): string {
  // JSON escapes the first control characters itself; escaped, the others are the same text to a reader of JSON.
  return shownText(inEnglish(() => written(value, '')));
}

function written(value: unknown, indent: string, isRaw = false): string {
  if (ArrayBuffer.isView(value)) return written(Array.from(value as Float64Array), indent);
  if (value === Infinity || value === -Infinity) return JSON.stringify(NEVER);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (!isRaw && isText(value)) return JSON.stringify(text(value));
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const parts = value.map((item) => written(item, inner, isRaw));
    if (value.every((item) => typeof item !== 'object' || item === null)) return `[${parts.join(', ')}]`;
    return `[\n${inner}${parts.join(`,\n${inner}`)}\n${indent}]`;
  }
  const parts = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .flatMap(([key, item]) => {
      const isTold = key === 'message' && isText(item) && !isRaw;
      const row = `${JSON.stringify(key)}: ${written(item === null && EVENTS.has(key) ? Infinity : item, inner, isTold || isRaw)}`;
      return isTold ? [`"sentence": ${JSON.stringify(text(item))}`, row] : [row];
    });
  return parts.length === 0 ? '{}' : `{\n${inner}${parts.join(`,\n${inner}`)}\n${indent}}`;
}
