/** `fly`: one launch from the muzzle to the target. */
import { writeFile } from 'node:fs/promises';
import type { Arrival, FlightResult, Vector } from '../../flight/flight-result.ts';
import { planeText } from '../../flight/targets/arrival-value.ts';
import { formatNumber, formatQuantity } from '../../units.ts';
import { BadInput } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { DATE_OPTION, scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { alignedRows, section } from '../table.ts';

const PLAIN_NUMBER = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Times of `--at`, ascending; each must be a plain number of days from 0 to the scenario's longest flight. */
function sampleTimes_days(text: string | undefined, limit_days: number): number[] | undefined {
  if (text === undefined) return undefined;
  const parts = text.split(',').map((part) => part.trim());
  const times = parts.map((part) => {
    const value = PLAIN_NUMBER.test(part) ? Number(part) : NaN;
    if (!(value >= 0 && value <= limit_days))
      throw BadInput.of(
        '--at',
        `each time must be a number from 0 to ${limit_days} d (flight.limit_days), got ${part || 'nothing'}`,
      );
    return value;
  });
  return times.sort((a, b) => a - b);
}

const components = (vector: Vector, digits: number) => vector.map((x) => formatNumber(x, digits));

function arrivalRows({ miss_km, missNormal_km, speed_m_s, stay_m_s, orbit, escape_km2_s2 }: Arrival): string[][] {
  if (escape_km2_s2 !== null)
    return [
      ['C3', formatQuantity(escape_km2_s2, 'km2_s2', 6)],
      ['Speed on the way out', formatQuantity(speed_m_s, 'm_s', 6)],
    ];
  const speed = ['Arrival speed', formatQuantity(speed_m_s, 'm_s', 6)];
  const stay = ['Δv to stay', formatQuantity(stay_m_s!, 'm_s', 6)];
  if (!orbit)
    return [
      ['Miss in the plane', formatQuantity(miss_km, 'km', 6)],
      ['Miss out of the plane', formatQuantity(missNormal_km, 'km', 6)],
      speed,
      stay,
    ];
  return [
    [orbit.centre === 'earth' ? 'Perigee' : 'Top of the arc', `${formatQuantity(orbit.altitude_km, 'km', 7)} up`],
    ['Miss', formatQuantity(miss_km, 'km', 6)],
    ['Speed there', formatQuantity(orbit.speed_m_s, 'm_s', 7)],
    ...(orbit.braking_m_s === null ? [speed] : [['The air takes', formatQuantity(orbit.braking_m_s, 'm_s', 6)]]),
    stay,
    ['Plane', planeText(orbit)],
  ];
}

function reportText(result: FlightResult): string {
  const { launch, arrival, constants, jacobi } = result;
  const rows = [
    ['Muzzle', `${formatNumber(launch.latitude_deg, 7)}° N, ${formatNumber(launch.longitude_deg, 7)}° E`],
    [
      'Direction',
      `azimuth ${formatNumber(launch.azimuth_deg, 6)}°, elevation ${formatNumber(launch.elevation_deg, 6)}°`,
    ],
    ['Speed', formatQuantity(launch.speed_m_s, 'm_s', 8)],
    ['Target', result.target.label],
    ['Model', `${result.model}, constants ${constants.id}`],
    ...(result.date === null ? [] : [['Date', result.date]]),
  ];
  if (arrival) rows.push(['Time of flight', formatQuantity(arrival.time_days, 'days', 7)], ...arrivalRows(arrival));
  else rows.push(['Ended after', formatQuantity(result.end.time_days, 'days', 7)]);
  if (jacobi)
    rows.push(['Jacobi constant', `${formatNumber(jacobi.start, 12)}, drift ${formatNumber(jacobi.driftRatio, 2)}`]);
  const parts = [result.sentence, '', section('Launch', alignedRows(rows)), '', result.accuracy];
  if (result.samples.length > 0) {
    const head = ['days', 'x km', 'y km', 'z km', 'vx km/s', 'vy km/s', 'vz km/s'];
    const table = result.samples.map((sample) => [
      formatNumber(sample.time_days, 7),
      ...components(sample.position_km, 12),
      ...components(sample.velocity_km_s, 10),
    ]);
    parts.push('', section(`States, ${result.frame}`, alignedRows([head, ...table], [0, 1, 2, 3, 4, 5, 6])));
  }
  return parts.join('\n');
}

async function written(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw BadInput.of('--oem', `${file} cannot be written: ${(error as Error).message}`);
  }
}

export const flyCommand: Command = {
  name: 'fly',
  usage: '[SCENARIO]',
  summary: 'fly one launch to the target',
  options: {
    ...SCENARIO_OPTIONS,
    ...DATE_OPTION,
    at: { value: 'D1,D2,…', help: 'states at these times, in days after launch' },
    path: { help: 'with --json: the whole path as columns' },
    oem: { value: 'FILE', help: 'also write the path as a CCSDS Orbit Ephemeris Message' },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const at_days = sampleTimes_days(call.value('at'), scenario.flight.limit_days);
    const engine = await nodeEngine();
    const answer = await engine.flight(scenario, { fan: false, ...(at_days && { at_days }) });
    if (answer.status !== 'done') return withoutResult(answer);
    const oemFile = call.value('oem');
    if (oemFile !== undefined) {
      const oem = await engine.oem(scenario);
      if (oem.status !== 'done') return withoutResult(oem);
      await written(oemFile, oem.value);
    }
    const { path, fan: _fan, ...rest } = answer.value;
    const arrived = answer.value.status === 'arrived';
    return {
      status: arrived ? 0 : 1,
      json: { ...rest, ...(call.flag('path') && { path }) },
      text: `${reportText(answer.value)}${oemFile === undefined ? '' : `\n\nPath written to ${oemFile}`}`,
      ...(!arrived && { sentence: answer.value.sentence }),
    };
  },
};
