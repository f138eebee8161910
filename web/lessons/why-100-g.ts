/** Lesson: what a launcher's acceleration trades: length against power against what the payload survives. */
import { text } from '../../src/text/text.ts';
import type { DriverResult } from '../../src/driver/driver-result.ts';
import { formatNumber, formatQuantity } from '../../src/units.ts';
import { verdict, WAITING, type Facts, type Lesson } from './lesson.ts';

const set = ({ scenario }: Facts) => scenario.driver.acceleration_g;

function says(driver: DriverResult, acceleration_g: number): string {
  const [length, power, mass] = [
    formatQuantity(driver.length_m, 'm'),
    formatQuantity(driver.peak_power_W, 'W'),
    formatQuantity(driver.mass_kg / 1e3, 't'),
  ];
  return text('lesson.why100G.launcher', { acceleration: formatNumber(acceleration_g, 4), length, power, mass });
}

export const WHY_100_G: Lesson = {
  id: 'why-100-g',
  presetId: 'one-megaton-a-year',
  title: () => text('lesson.why100G.title'),
  goal: () => text('lesson.why100G.goal'),
  steps: [
    {
      title: () => text('lesson.why100G.soft.title'),
      stage: 'driver',
      tell: ({ driver, scenario }) => [
        text('lesson.why100G.soft.tell'),
        ...(driver ? [says(driver, scenario.driver.acceleration_g)] : []),
      ],
      task: () => text('lesson.why100G.soft.task'),
      check: (facts) => (facts.driver ? verdict(set(facts) <= 10, says(facts.driver, set(facts))) : WAITING),
      shown: { type: 'set', path: 'driver.acceleration_g', value: 10 },
    },
    {
      title: () => text('lesson.why100G.hard.title'),
      stage: 'driver',
      tell: ({ driver, scenario }) => [
        ...(driver ? [says(driver, scenario.driver.acceleration_g)] : []),
        text('lesson.why100G.hard.energy'),
        text('lesson.why100G.hard.studyOf1977'),
      ],
      task: () => text('lesson.why100G.hard.task'),
      check: (facts) => {
        if (!facts.driver) return WAITING;
        const failed = facts.driver.checks.find((check) => check.ok === false);
        return verdict(
          set(facts) >= 1000,
          `${says(facts.driver, set(facts))}${failed ? ` ${text(failed.message)}` : ''}`,
        );
      },
      shown: { type: 'set', path: 'driver.acceleration_g', value: 1000 },
    },
    {
      title: () => text('lesson.why100G.mass.title'),
      stage: 'driver',
      tell: ({ driver, scenario }) => [
        ...(driver ? [says(driver, scenario.driver.acceleration_g)] : []),
        text('lesson.why100G.mass.tell'),
      ],
      task: () => text('lesson.why100G.mass.task'),
      choices: () => [
        { id: 'soft', label: text('lesson.why100G.mass.choice.length') },
        { id: 'hard', label: text('lesson.why100G.mass.choice.power') },
      ],
      check: ({ driver, answer }) => {
        if (!driver || answer === null) return WAITING;
        const { acceleration_g, mass_kg } = driver.trade;
        const nearest = (wanted: number) =>
          acceleration_g.reduce(
            (best, g, i) => (Math.abs(g - wanted) < Math.abs(acceleration_g[best]! - wanted) ? i : best),
            0,
          );
        const [soft, hard] = [nearest(10), nearest(1000)];
        const right = mass_kg[soft]! > mass_kg[hard]! ? 'soft' : 'hard';
        const at = (i: number) =>
          text('lesson.why100G.mass.at', {
            mass: formatQuantity(mass_kg[i]! / 1e3, 't'),
            acceleration: formatNumber(acceleration_g[i]!, 3),
          });
        return verdict(answer === right, text('lesson.why100G.mass.both', { soft: at(soft), hard: at(hard) }));
      },
    },
    {
      title: () => text('lesson.why100G.optimum.title'),
      stage: 'driver',
      tell: ({ driver }) => [...(driver ? [text(driver.optimum.message)] : []), text('lesson.why100G.optimum.tell')],
      task: () => text('lesson.why100G.optimum.task'),
      check: (facts) => {
        if (!facts.driver) return WAITING;
        const failed = facts.driver.checks.find((check) => check.ok === false);
        if (failed) return verdict(false, text(failed.message));
        return verdict(set(facts) >= 80 && set(facts) <= 250, says(facts.driver, set(facts)));
      },
      shown: { type: 'set', path: 'driver.acceleration_g', value: 100 },
    },
  ],
};
