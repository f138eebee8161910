/** `disperse`: many launches with random errors, their statistics and the linear prediction beside them. */
import type { DispersionResult, Moments } from '../../flight/dispersion/dispersion-result.ts';
import { pooledDispersion } from '../../engine/pool.ts';
import { DISPERSION_REQUEST } from '../../scenario/sampling.ts';
import { numberOf } from '../../text/message.ts';
import { message, text } from '../../text/text.ts';
import { formatQuantity, type UnitSuffix } from '../../units.ts';
import { BadInput, wholeNumberOf } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { DATE_OPTION, scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { engineThreads, nodeEngine } from '../node-engine.ts';
import { outcomeTable, requestOf } from '../samples.ts';
import { alignedRows, section } from '../table.ts';

const DEFAULTS = { ...DISPERSION_REQUEST, workers: 1 } as const;
const WORKER_LIMIT_COUNT = 64;

const spread = (label: string, m: Moments, unit: UnitSuffix) => [
  label,
  formatQuantity(m.mean, unit, 4),
  formatQuantity(m.standardDeviation, unit, 4),
  formatQuantity(m.p50, unit, 4),
  formatQuantity(m.p95, unit, 4),
  formatQuantity(m.p99, unit, 4),
];

function reportText(result: DispersionResult): string {
  const within = (share: number) => text('cli.disperse.column.within', { share });
  const rows = [
    ['', text('cli.disperse.column.mean'), text('cli.disperse.column.deviation'), within(50), within(95), within(99)],
    spread(text('cli.flight.missInPlane'), result.miss_km, 'km'),
    spread(text('cli.flight.missOutOfPlane'), result.missNormal_km, 'km'),
    spread(text('cli.flight.time'), result.time_days, 'days'),
    ...(result.correction_m_s ? [spread(text('cli.disperse.correction'), result.correction_m_s, 'm_s')] : []),
  ];
  const { linear, samples, seed, target, model, date, accuracy } = result;
  const share = numberOf(100 * result.captureProbability, 4);
  return [
    text('cli.disperse.caught', { samples, target, seed, share }),
    text(result.message),
    '',
    section(text('cli.disperse.section.spread'), alignedRows(rows, [1, 2, 3, 4, 5])),
    '',
    section(
      text('cli.disperse.section.linear'),
      alignedRows([
        [text('cli.flight.missInPlane'), formatQuantity(linear.standardDeviation, 'km', 4)],
        [text('cli.flight.missOutOfPlane'), formatQuantity(linear.normalStandardDeviation_km, 'km', 4)],
      ]),
    ),
    '',
    section(text('cli.disperse.section.outcomes'), outcomeTable(result.outcomes)),
    '',
    date === null
      ? text('cli.flight.modelPlain', { model, accuracy })
      : text('cli.flight.modelOnDate', { model, date, accuracy }),
  ].join('\n');
}

export const disperseCommand: Command = {
  name: 'disperse',
  usage: '[SCENARIO]',
  summary: message('cli.disperse.summary'),
  options: {
    ...SCENARIO_OPTIONS,
    ...DATE_OPTION,
    samples: { value: 'N', help: message('cli.disperse.optionSamples', { count: DEFAULTS.samples }) },
    seed: { value: 'S', help: message('cli.flight.optionSeed', { seed: DEFAULTS.seed }) },
    workers: {
      value: 'W',
      help: message('cli.disperse.optionWorkers', { count: DEFAULTS.workers }),
    },
    cloud: { help: message('cli.disperse.optionCloud') },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const request = requestOf(call, DEFAULTS);
    const workers = wholeNumberOf(call, 'workers') ?? DEFAULTS.workers;
    if (workers < 1 || workers > WORKER_LIMIT_COUNT)
      throw BadInput.of(
        '--workers',
        message('engine.option.wholeNumber', { name: '--workers', min: 1, max: WORKER_LIMIT_COUNT, given: workers }),
      );
    const engine = await nodeEngine();
    const pool = workers > 1 ? engineThreads(workers) : null;
    const answer = pool
      ? await pooledDispersion(engine, pool.workers, scenario, request).finally(pool.end)
      : await engine.disperse(scenario, request);
    if (answer.status !== 'done') return withoutResult(answer, {}, { samples: 'samples', seed: 'seed' });
    const { columns, ...rest } = answer.value;
    return { status: 0, json: { ...rest, ...(call.flag('cloud') && { columns }) }, text: reportText(answer.value) };
  },
};
