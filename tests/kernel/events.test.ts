/** Events against truth by hand: Kepler's equation (no Moon), closed forms of geometry, and exact launch directions. */
import { beforeAll, describe, expect, test } from 'vitest';
import { KIND_APSIS, KIND_PLANE, KIND_SPHERE, STATUS_IMPACT_MOON, STATUS_TIME_OUT } from '../../assembly/memory.ts';
import type { Batch, EventSlot, Kernel } from '../../src/kernel/kernel.ts';
import { kernelBuild } from './loaded.ts';

let kernel: Kernel;
beforeAll(async () => {
  kernel = await kernelBuild('release');
});

/** With µ = 0 the problem is Kepler's about the Earth, seen from axes that turn once in 2π. */
const SEMIMAJOR = 0.3;
const ECCENTRICITY = 0.5;

/** Rotating Moon-centred state at apogee on the −x side of the Earth, orbit prograde in the plane. */
function apogee(): number[] {
  const r = SEMIMAJOR * (1 + ECCENTRICITY);
  const speed = Math.sqrt((1 - ECCENTRICITY) / (1 + ECCENTRICITY) / SEMIMAJOR);
  // inertial velocity −y at (−r, 0); the rotating frame takes ω × r = (0, −r) away
  return [-r - 1, 0, 0, 0, -speed + r, 0];
}

/** Time from apogee until the distance falls to r, by Kepler's equation. */
function timeToDistance(r: number): number {
  const anomaly = Math.acos((1 - r / SEMIMAJOR) / ECCENTRICITY);
  const fromPerigee = (anomaly - ECCENTRICITY * Math.sin(anomaly)) * SEMIMAJOR ** 1.5;
  return Math.PI * SEMIMAJOR ** 1.5 - fromPerigee;
}

function fly(state: number[], endTime: number, events: EventSlot[], more: Partial<Batch> = {}) {
  return kernel.propagate({
    massRatio: 0,
    tolerance: 1e-13,
    state: state.map((x) => Float64Array.of(x)),
    endTime: Float64Array.of(endTime),
    events,
    ...more,
  });
}

describe('by hand: Kepler’s equation', () => {
  const period = 2 * Math.PI * SEMIMAJOR ** 1.5;

  test('a sphere is entered and left at Kepler’s times, to 1e-10', () => {
    for (const r of [0.2, 0.29, 0.4]) {
      const flown = fly(apogee(), 0.95 * period, [
        { kind: KIND_SPHERE, direction: -1, status: 0, point: [-1, 0, 0], size: r },
        { kind: KIND_SPHERE, direction: 1, status: 0, point: [-1, 0, 0], size: r },
        { kind: KIND_SPHERE, direction: 0, status: 0, point: [-1, 0, 0], size: r },
      ]);
      expect(Math.abs(flown.events[0]!.time[0]! - timeToDistance(r))).toBeLessThan(1e-10);
      expect(Math.abs(flown.events[1]!.time[0]! - (period - timeToDistance(r)))).toBeLessThan(1e-10);
      expect(flown.events[2]!.count[0]).toBe(2);
    }
  });

  test('perigee and apogee at half and whole periods; the apsis counts', () => {
    const flown = fly(apogee(), 3.2 * period, [
      { kind: KIND_APSIS, direction: 1, status: 0, point: [-1, 0, 0] },
      { kind: KIND_APSIS, direction: -1, status: 0, point: [-1, 0, 0] },
    ]);
    expect(Math.abs(flown.events[0]!.time[0]! - period / 2)).toBeLessThan(1e-10);
    expect(flown.events[0]!.count[0]).toBe(3);
    expect(Math.abs(flown.events[1]!.time[0]! - period)).toBeLessThan(1e-10);
  });

  test('a sphere grazed inside one long step is not missed', () => {
    const perigee = SEMIMAJOR * (1 - ECCENTRICITY);
    for (const depth of [1e-3, 1e-5, 1e-7]) {
      const r = perigee * (1 + depth);
      const flown = fly(
        apogee(),
        period,
        [{ kind: KIND_SPHERE, direction: -1, status: 4, point: [-1, 0, 0], size: r }],
        { tolerance: 1e-9 },
      );
      expect(flown.status[0]).toBe(4);
      expect(Math.abs(flown.time[0]! - timeToDistance(r))).toBeLessThan(1e-5);
      const missed = fly(apogee(), period, [
        { kind: KIND_SPHERE, direction: -1, status: 4, point: [-1, 0, 0], size: perigee * (1 - depth) },
      ]);
      expect(missed.status[0]).toBe(STATUS_TIME_OUT);
    }
  });

  test('a plane turning with the axes is met when the longitudes agree', () => {
    // The Earth-Moon line's normal plane through the Earth: rotating x = −µ; true angle by Kepler, axes by t.
    const flown = fly(apogee(), 0.9 * period, [
      { kind: KIND_PLANE, direction: 1, status: 5, point: [1, 0, 0], size: -1 },
    ]);
    const t = flown.time[0]!;
    const mean = Math.PI + t / SEMIMAJOR ** 1.5;
    let anomaly = mean;
    for (let i = 0; i < 60; i++)
      anomaly -= (anomaly - ECCENTRICITY * Math.sin(anomaly) - mean) / (1 - ECCENTRICITY * Math.cos(anomaly));
    const x = SEMIMAJOR * (Math.cos(anomaly) - ECCENTRICITY);
    const y = SEMIMAJOR * Math.sqrt(1 - ECCENTRICITY ** 2) * Math.sin(anomaly);
    // rotating x = x cos t + y sin t must vanish at the event
    expect(Math.abs(x * Math.cos(t) + y * Math.sin(t))).toBeLessThan(1e-10);
  });
});

describe('a flight that starts on the sphere', () => {
  const µ = 0.0121505842699404;
  const radius = 1737.4 / 384400;
  const unit_m_s = 1024.548;
  const impact: EventSlot = {
    kind: KIND_SPHERE,
    direction: -1,
    status: STATUS_IMPACT_MOON,
    point: [0, 0, 0],
    size: radius,
  };
  const launch = (speed_m_s: number, elevation: number) => {
    const columns = kernel.launchStates([
      { latitude: 0.3, longitude: 1, azimuth: 1.2, elevation, radius, speed: speed_m_s / unit_m_s },
    ]);
    return kernel.propagate({
      massRatio: µ,
      tolerance: 1e-13,
      state: columns,
      endTime: Float64Array.of(3),
      events: [impact],
    });
  };

  test('level and slower than circular: the ground at once', () => {
    const flown = launch(1500, 0);
    expect(flown.status[0]).toBe(STATUS_IMPACT_MOON);
    expect(flown.time[0]).toBe(0);
  });

  test('by hand: a hop lasts 2 v sin e / g within a per mille, whatever its length', () => {
    const gravity_m_s2 = 4902.800118e9 / 1737.4e3 ** 2;
    for (const speed_m_s of [1, 5, 20]) {
      const flown = launch(speed_m_s, 0.8);
      const time_s = flown.time[0]! * 375190.26;
      expect(flown.status[0]).toBe(STATUS_IMPACT_MOON);
      expect(time_s / ((2 * speed_m_s * Math.sin(0.8)) / gravity_m_s2)).toBeCloseTo(1, 2);
    }
  });

  test('level and faster than circular: it leaves the ground, wherever the rounding of the start falls', () => {
    const sites = Array.from({ length: 720 }, (_, i) => ({
      latitude: ((i % 7) - 3) / 4,
      longitude: (i * Math.PI) / 360,
      azimuth: (i * Math.PI) / 77,
      elevation: 0,
      radius,
      speed: (1700 + i) / unit_m_s,
    }));
    const minutes10 = 600 / 375190.26;
    const flown = kernel.propagate({
      massRatio: µ,
      tolerance: 1e-13,
      state: kernel.launchStates(sites),
      endTime: new Float64Array(720).fill(minutes10),
      events: [impact],
    });
    expect([...flown.status].filter((status) => status !== STATUS_TIME_OUT)).toEqual([]);
  });
});
