/** `fly`: one launch from the muzzle to the target. */
import type { Arrival, FlightResult, Vector } from '../../flight/flight-result.ts';
import { planeMessage } from '../../flight/targets/arrival-value.ts';
import { numberOf, quantityOf } from '../../text/message.ts';
import { message, text } from '../../text/text.ts';
import { formatNumber, formatQuantity } from '../../units.ts';
import { BadInput, typedValue } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { DATE_OPTION, scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { alignedRows, section } from '../table.ts';
import { refuseOverwriting, writeWhole } from '../written-file.ts';

const PLAIN_NUMBER = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Times of `--at`, ascending; each must be a plain number of days from 0 to the scenario's longest flight. */
function sampleTimes_days(typed: string | undefined, limit_days: number): number[] | undefined {
  if (typed === undefined) return undefined;
  const parts = typed.split(',').map((part) => part.trim());
  const times = parts.map((part) => {
    const value = PLAIN_NUMBER.test(part) ? Number(part) : NaN;
    if (!(value >= 0 && value <= limit_days))
      throw BadInput.of('--at', message('cli.fly.badTime', { limit: limit_days, given: typedValue(part) }));
    return value;
  });
  return times.sort((a, b) => a - b);
}

const components = (vector: Vector, digits: number) => vector.map((x) => formatNumber(x, digits));

function arrivalRows(
  { miss_km, missNormal_km, speed_m_s, insertion_m_s, orbit, escape_km2_s2 }: Arrival,
  { trace }: FlightResult['target'],
): string[][] {
  if (escape_km2_s2 !== null)
    return [
      ['C3', formatQuantity(escape_km2_s2, 'km2_s2', 6)],
      [text('cli.fly.escapeSpeed'), formatQuantity(speed_m_s, 'm_s', 6)],
    ];
  const speed = [text('cli.flight.arrivalSpeed'), formatQuantity(speed_m_s, 'm_s', 6)];
  const insertion = [text('cli.flight.insertion'), formatQuantity(insertion_m_s!, 'm_s', 6)];
  if (!orbit)
    return [
      [text('cli.flight.missInPlane'), formatQuantity(miss_km, 'km', 6)],
      // A halo is met on a plane that leans.
      [
        trace ? text('cli.flight.missSquare') : text('cli.flight.missOutOfPlane'),
        formatQuantity(missNormal_km, 'km', 6),
      ],
      speed,
      insertion,
    ];
  const { centre, altitude_km, braking_m_s } = orbit;
  return [
    [
      centre === 'earth' ? text('cli.fly.perigee') : text('cli.fly.arcTop'),
      text('cli.fly.altitude', { altitude: quantityOf(altitude_km, 'km', 7) }),
    ],
    [text('cli.fly.miss'), formatQuantity(miss_km, 'km', 6)],
    [text('cli.fly.speedThere'), formatQuantity(orbit.speed_m_s, 'm_s', 7)],
    braking_m_s === null ? speed : [text('cli.fly.braking'), formatQuantity(braking_m_s, 'm_s', 6)],
    insertion,
    [text('cli.fly.plane'), text(planeMessage(orbit))],
  ];
}

function reportText(result: FlightResult): string {
  const { launch, arrival, constants, jacobi, model, target } = result;
  const rows = [
    [
      text('cli.fly.muzzle'),
      text('cli.fly.muzzleAt', {
        latitude: quantityOf(launch.latitude_deg, 'deg', 7),
        longitude: quantityOf(launch.longitude_deg, 'deg', 7),
      }),
    ],
    [
      text('cli.fly.direction'),
      text('cli.fly.directionOf', {
        azimuth: quantityOf(launch.azimuth_deg, 'deg', 6),
        elevation: quantityOf(launch.elevation_deg, 'deg', 6),
      }),
    ],
    [text('cli.fly.speed'), formatQuantity(launch.speed_m_s, 'm_s', 8)],
    [text('cli.fly.target'), text(result.target.label)],
    [text('cli.fly.model'), text('cli.fly.modelOf', { model, constants: constants.id })],
    ...(result.date === null ? [] : [[text('cli.fly.date'), result.date]]),
  ];
  if (arrival)
    rows.push([text('cli.flight.time'), formatQuantity(arrival.time_days, 'days', 7)], ...arrivalRows(arrival, target));
  else rows.push([text('cli.fly.endedAfter'), formatQuantity(result.end.time_days, 'days', 7)]);
  if (jacobi) {
    const values = { start: numberOf(jacobi.start, 12), error: numberOf(jacobi.driftRatio, 2) };
    rows.push([text('cli.fly.jacobi'), text('cli.fly.jacobiOf', values)]);
  }
  const parts = [
    text(result.message),
    '',
    section(text('cli.fly.section.launch'), alignedRows(rows)),
    '',
    text(result.accuracy),
  ];
  if (result.samples.length > 0) {
    const head = [text('cli.fly.days'), 'x km', 'y km', 'z km', 'vx km/s', 'vy km/s', 'vz km/s'];
    const table = result.samples.map((sample) => [
      formatNumber(sample.time_days, 7),
      ...components(sample.position_km, 12),
      ...components(sample.velocity_km_s, 10),
    ]);
    const title = text('cli.fly.section.states', { frame: result.frame });
    parts.push('', section(title, alignedRows([head, ...table], [0, 1, 2, 3, 4, 5, 6])));
  }
  return parts.join('\n');
}

export const flyCommand: Command = {
  name: 'fly',
  usage: '[SCENARIO]',
  summary: message('cli.fly.summary'),
  options: {
    ...SCENARIO_OPTIONS,
    ...DATE_OPTION,
    at: { value: 'D1,D2,…', help: message('cli.fly.optionAt') },
    path: { help: message('cli.fly.optionPath') },
    oem: { value: 'FILE', help: message('cli.fly.optionOem') },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const at_days = sampleTimes_days(call.value('at'), scenario.flight.limit_days);
    refuseOverwriting(call, ['oem']);
    const engine = await nodeEngine();
    const answer = await engine.flight(scenario, { fan: false, ...(at_days && { at_days }) });
    if (answer.status !== 'done') return withoutResult(answer);
    const oemFile = call.value('oem');
    if (oemFile !== undefined) {
      const oem = await engine.oem(scenario);
      if (oem.status !== 'done') return withoutResult(oem);
      await writeWhole('oem', oemFile, oem.value);
    }
    const { path, pathError_km: error_km, fan: _fan, ...rest } = answer.value;
    const arrived = answer.value.status === 'arrived';
    const report = reportText(answer.value);
    return {
      status: arrived ? 0 : 1,
      json: { ...rest, ...(call.flag('path') && { path: { error_km, ...path } }) },
      text: oemFile === undefined ? report : `${report}\n\n${text('cli.fly.oemWritten', { file: oemFile })}`,
      ...(!arrived && { message: answer.value.message }),
    };
  },
};
