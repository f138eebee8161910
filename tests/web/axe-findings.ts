/** What axe finds wrong on a page, one line a rule. No test here. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

// Every rule of WCAG 2.2 A and AA and the best practices; the size of targets is off unless it is asked for.
const OPTIONS: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

interface WithAxe {
  readonly axe?: { run(options: RunOptions): Promise<AxeResults> };
}

/** The rules whose answer hangs on colours: all that another theme can change about a view that was looked at in full. */
export const COLOUR_RULES: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** All others: what another language can change about a view whose colours were looked at. */
export const WORD_RULES: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } },
};

/** Rule and places of each violation; empty is good. Refuses a run that looked at next to nothing. */
export async function axeFindings(page: Page, options = OPTIONS): Promise<readonly string[]> {
  if (!(await page.evaluate(() => (window as WithAxe).axe !== undefined))) await page.evaluate(axe.source);
  const report = await page.evaluate((asked) => (window as WithAxe).axe!.run(asked), options);
  if (report.passes.length < (options === COLOUR_RULES ? 1 : 15))
    throw new Error(`axe found only ${report.passes.length} rules to pass`);
  return report.violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary ?? ''})`);
    return `${id}: ${places.join(' | ')}`;
  });
}
