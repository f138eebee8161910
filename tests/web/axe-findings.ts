/** What axe finds wrong on a page, one line a rule. No test here. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

// Every rule of WCAG 2.2 A and AA and the best practices; the size of targets is off unless it is asked for.
const OPTIONS: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

interface WithAxe {
  readonly axe?: { run(options: RunOptions): Promise<AxeResults> };
}

/** Rule and places of each violation; empty is good. Refuses a run that looked at next to nothing. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => (window as WithAxe).axe !== undefined))) await page.evaluate(axe.source);
  const report = await page.evaluate((options) => (window as WithAxe).axe!.run(options), OPTIONS);
  if (report.passes.length < 15) throw new Error(`axe found only ${report.passes.length} rules to pass`);
  return report.violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary ?? ''})`);
    return `${id}: ${places.join(' | ')}`;
  });
}
