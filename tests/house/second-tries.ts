/**
 * A reporter that names the tests which passed at a second try only: what a busy machine or a browser did, or a fault that
 * shows itself now and then. Not here: how often a test is tried (vitest-projects.ts).
 */
import type { Reporter, TestCase } from 'vitest/node';

export default class SecondTries implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#names.push(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestRunEnd(): void {
    for (const name of this.#names) console.log(`Passed at the second try: ${name}`);
  }
}
