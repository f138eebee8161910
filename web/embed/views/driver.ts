/** The launcher: speed and power over one launch, its length and what it draws. */
import { text } from '../../../src/text/text.ts';
import { LAUNCH_RUN_CHARTS } from '../../charts/launch-run.ts';
import { chartPair, pairReading } from './charts.ts';
import { figure, type View } from './view.ts';

const chartOf = (id: string) => LAUNCH_RUN_CHARTS.time.find((one) => one.id === `launch-${id}`)!;
const PAIR = [chartOf('speed'), chartOf('power')] as const;

export const VIEW: View<'driver'> = {
  title: () => text('embed.driverTitle'),
  kind: 'driver',
  stage: 'driver',
  params: ['driver.acceleration_g', 'flight.speed_m_s', 'driver.bucketMass_kg'],
  drawing: (given) => chartPair(PAIR, given),
  figures: (driver) => [
    figure(text('embed.length'), driver.length_m, 'm'),
    figure(text('embed.launchTakes'), driver.time_s, 's'),
    figure(text('embed.peakPowerMechanical'), driver.peak_power_W, 'W'),
    figure(text('embed.throughput'), driver.throughput_t_yr, 't_yr'),
  ],
  summary: (driver) => PAIR.map((one) => one.summary(driver)).join(' '),
  reading: pairReading(PAIR),
};
