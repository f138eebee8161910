/** Random scenarios over every target: each question ends in a result without NaN, or in a reason. Seeded. */
import { beforeAll, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Answer } from '../../src/engine/answer.ts';
import type { Engine } from '../../src/engine/engine-api.ts';
import { TARGETS } from '../../src/scenario/fields.ts';
import { text } from '../../src/text/text.ts';
import type { Message } from '../../src/text/message.ts';
import { kernelBuild } from '../kernel/loaded.ts';
import { changedScenario } from './setting.ts';

let engine: Engine;
beforeAll(async () => {
  engine = createEngine(await kernelBuild('release'));
});

/** Numbers from 0 to 1 by Lehmer's generator; the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  // The first numbers of small seeds are small.
  for (let i = 0; i < 5; i++) next();
  return next;
}

const between = (random: () => number, from: number, to: number) => from + random() * (to - from);

function randomScenario(target: string, seed: number) {
  const random = numbers(seed);
  const slow = random() < 0.3;
  return changedScenario({
    'flight.target': target,
    'flight.latitude_deg': random() < 0.1 ? 90 : between(random, -90, 90),
    'flight.longitude_deg': between(random, -180, 180),
    'flight.azimuth_deg': between(random, 0, 360),
    'flight.elevation_deg': random() < 0.3 ? 0 : between(random, 0, 90),
    'flight.speed_m_s': slow ? between(random, 1, 2330) : between(random, 2330, 3200),
    'flight.limit_days': between(random, 0.01, 20),
    'flight.earthAltitude_km': between(random, 200, 2000),
    'flight.aerobrakeAltitude_km': between(random, 40, 180),
    'flight.moonAltitude_km': between(random, 10, 10000),
    'flight.escape_km2_s2': between(random, 0, 20),
    'flight.inclination_deg': between(random, 0, 180),
    'flight.orbitPhase_deg': between(random, -180, 180),
  });
}

/** Paths to every number of an answer that is none. */
function notNumbers(node: unknown, path = ''): string[] {
  if (typeof node === 'number') return Number.isFinite(node) ? [] : [path];
  if (node instanceof Float64Array) return node.every(Number.isFinite) ? [] : [path];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => notNumbers(value, `${path}.${key}`));
}

function resultOf<T>(answer: Answer<T>, question: string): T | null {
  expect(notNumbers(answer), question).toEqual([]);
  if (answer.status === 'done') return answer.value;
  expect(answer.status, question).toBe('infeasible');
  expect(text((answer as { message: Message }).message).length, question).toBeGreaterThan(20);
  return null;
}

test.each(TARGETS.map((row, i) => [row.id, i] as const))('%s', async (target, index) => {
  let arrived = 0;
  for (let seed = 1; seed <= 25; seed++) {
    const scenario = randomScenario(target, 1000 * index + 37 * seed);
    const at = `${target} ${seed}`;
    const flight = resultOf(await engine.flight(scenario, { fan: false }), at)!;
    expect(text(flight.message)).not.toMatch(/NaN|undefined|Infinity/);
    if (flight.status === 'arrived') arrived++;
    else expect(flight.arrival).toBeNull();
    if (seed > 3) continue;
    const aim = resultOf(await engine.aim(scenario, (['speed', 'azimuth', 'elevation'] as const)[seed % 3]!), at)!;
    expect(text(aim.message)).not.toMatch(/NaN|undefined|Infinity/);
    resultOf(await engine.disperse(scenario, { samples: 20, seed }), at);
    resultOf(await engine.traffic(scenario, { samples: 20, seed }), at);
    resultOf(await engine.sensitivity(scenario, { window: 'globe', partIndex: 0 }), at);
  }
  // Of random launches some do arrive at most targets; a target that none ever reached would test nothing.
  if (!['AEROBRAKE', 'DAWNDUSK', 'LEO', 'EML4', 'EML5'].includes(target)) expect(arrived, target).toBeGreaterThan(0);
});

test.each(['LLO', 'ESCAPE'])('%s: sites and maps are refused with a reason', async (target) => {
  const scenario = changedScenario({ 'flight.target': target });
  const sites = await engine.sites(scenario);
  const map = await engine.sensitivity(scenario, { window: 'near', partIndex: 0 });
  for (const answer of [sites, map]) {
    expect(answer.status).toBe('infeasible');
    expect(text((answer as { message: Message }).message)).toContain(target);
  }
});

test('a target or a height that is none is refused by name, with what is allowed', async () => {
  const flight = { ...changedScenario({}).flight, target: 'MARS', moonAltitude_km: 1 };
  const answer = await engine.flight({ ...changedScenario({}), flight });
  expect(answer.status).toBe('invalid');
  const told = JSON.stringify(answer);
  expect(told).toContain('flight.target');
  expect(told).toContain('DAWNDUSK');
  expect(told).toContain('flight.moonAltitude_km');
});
