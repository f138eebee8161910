/** Dates of a scenario: how they are written and from when to when flights can be dated. Not here: time scales (flight/). */

/** First and last date that is accepted. UTC with leap seconds begins in 1972; the planets' series are good far beyond. */
export const DATE_FIRST = '1972-01-01T00:00:00Z';
export const DATE_LAST = '2099-12-31T23:59:59Z';

const DAY = String.raw`(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))`;
const LEAP_DAY = String.raw`(?:19(?:7[26]|8[048]|9[26])|20(?:[02468][048]|[13579][26]))-02-29`;

/** Every date of the range as `YYYY-MM-DDTHH:MM:SSZ` (UTC) and nothing else: the JSON Schema states the same pattern. */
export const DATE_PATTERN = String.raw`^(?:(?:19(?:7[2-9]|[89]\d)|20\d\d)-${DAY}|${LEAP_DAY})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$`;

/** Milliseconds of the system's clock of a UTC date; NaN for any other text and outside the range. */
export function clockOf(text: string): number {
  return new RegExp(DATE_PATTERN).test(text) ? Date.parse(text) : NaN;
}
