/** The delivery probability left to its link: progress while its launches are flown. Not here: its value (links.test.ts). */
import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/plan/plan-result.ts';
import { defaultScenario, withRaw } from '../../src/scenario/scenario.ts';
import { kernelBuild } from '../kernel/loaded.ts';

// Row of faults.md: a launch that does arrive was dispersed in silence before its plan.
test('a plan tells how far the dispersion of its delivery probability has come', async () => {
  const engine = createEngine(await kernelBuild('release'));
  const told: Progress[] = [];
  const scenario = withRaw(defaultScenario(), 'flight.deliveryProbability', 'auto');
  const { status } = await engine.plan(scenario, {}, (progress) => told.push(progress));
  expect(status).not.toBe('invalid');
  const flown = told.filter((one) => one.message.id === 'engine.link.deliveryProgress').map((one) => one.doneFraction);
  expect(flown.length).toBeGreaterThan(3);
  expect(flown).toEqual([...new Set(flown)].sort((a, b) => a - b));
  expect(flown[0]).toBe(0);
  expect(flown.at(-1)).toBe(1);
});
