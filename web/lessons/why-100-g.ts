/** Lesson: what a launcher's acceleration trades: length against power against what the payload survives. */
import { msg, str } from '@lit/localize';
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
  return msg(
    str`At ${formatNumber(acceleration_g, 4)} g: ${length} long, ${power} at the muzzle, ${mass} of launcher.`,
  );
}

export const WHY_100_G: Lesson = {
  id: 'why-100-g',
  presetId: 'one-megaton-a-year',
  title: () => msg('Why 100 g'),
  goal: () => msg('Build the launcher long and soft, then short and hard, and see what each costs.'),
  steps: [
    {
      title: () => msg('Long and soft'),
      stage: 'driver',
      tell: ({ driver, scenario }) => [
        msg(
          'To reach a speed v at a steady acceleration a takes a track of v²/2a and a time of v/a. Half the acceleration is twice the track.',
        ),
        ...(driver ? [says(driver, scenario.driver.acceleration_g)] : []),
      ],
      task: () => msg('Set the acceleration to what a person stands for a moment: 10 g or less.'),
      check: (facts) => (facts.driver ? verdict(set(facts) <= 10, says(facts.driver, set(facts))) : WAITING),
      shown: { type: 'set', path: 'driver.acceleration_g', value: 10 },
    },
    {
      title: () => msg('Short and hard'),
      stage: 'driver',
      tell: ({ driver, scenario }) => [
        ...(driver ? [says(driver, scenario.driver.acceleration_g)] : []),
        msg(
          'The energy of a shot is nearly the same for every length: it is ½mv², and losses. But a short track has to deliver it in less time. Power is force times speed, and the force grows with the acceleration.',
        ),
        msg('NASA’s study of 1977 threw sacks of soil, which do not mind 1000 g. Satellites do.'),
      ],
      task: () => msg('Set 1000 g. Watch the power, and the checks of the launcher.'),
      check: (facts) => {
        if (!facts.driver) return WAITING;
        const failed = facts.driver.checks.find((check) => check.ok === false);
        return verdict(set(facts) >= 1000, `${says(facts.driver, set(facts))}${failed ? ` ${failed.sentence}` : ''}`);
      },
      shown: { type: 'set', path: 'driver.acceleration_g', value: 1000 },
    },
    {
      title: () => msg('What sets the mass'),
      stage: 'driver',
      tell: ({ driver, scenario }) => [
        ...(driver ? [says(driver, scenario.driver.acceleration_g)] : []),
        msg(
          'A soft launcher is heavy because it is long: rails, coils, structure by the metre. A hard one is heavy because of its power: switches, storage, conversion by the megawatt. Between them lies a least mass, the bottom of the curve under “Trade”.',
        ),
      ],
      task: () => msg('Which of the two ends weighs more here, 10 g or 1000 g? The trade curve shows it.'),
      choices: () => [
        { id: 'soft', label: msg('10 g: the length') },
        { id: 'hard', label: msg('1000 g: the power') },
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
          msg(str`${formatQuantity(mass_kg[i]! / 1e3, 't')} at ${formatNumber(acceleration_g[i]!, 3)} g`);
        return verdict(answer === right, msg(str`The curve says ${at(soft)} and ${at(hard)}.`));
      },
    },
    {
      title: () => msg('The bottom of the curve'),
      stage: 'driver',
      tell: ({ driver }) => [
        ...(driver ? [driver.optimum.sentence] : []),
        msg(
          'The optimum is flat: near its bottom a launcher half as hard weighs little more. So the choice falls to what the payload stands, what the site is long, and what is easy to say. 100 g is such a choice.',
        ),
      ],
      task: () => msg('Set an acceleration between 80 and 250 g that keeps every limit.'),
      check: (facts) => {
        if (!facts.driver) return WAITING;
        const failed = facts.driver.checks.find((check) => check.ok === false);
        if (failed) return verdict(false, failed.sentence);
        return verdict(set(facts) >= 80 && set(facts) <= 250, says(facts.driver, set(facts)));
      },
      shown: { type: 'set', path: 'driver.acceleration_g', value: 100 },
    },
  ],
};
