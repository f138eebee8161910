/** `disperse`: many launches with random errors, their statistics and the linear prediction beside them. */
import type { DispersionResult, Moments } from '../../flight/dispersion/dispersion-result.ts';
import { pooledDispersion } from '../../engine/pool.ts';
import { DISPERSION_REQUEST } from '../../scenario/sampling.ts';
import { formatNumber, formatQuantity, type UnitSuffix } from '../../units.ts';
import { BadInput, wholeNumberOf } from '../arguments.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { DATE_OPTION, scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { engineThreads, nodeEngine } from '../node-engine.ts';
import { fateTable, requestOf } from '../samples.ts';
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
  const rows = [
    ['', 'mean', 'deviation', '50 % within', '95 % within', '99 % within'],
    spread('Miss in the plane', result.miss_km, 'km'),
    spread('Miss out of the plane', result.missNormal_km, 'km'),
    spread('Time of flight', result.time_days, 'days'),
    ...(result.correction_m_s ? [spread('Correction', result.correction_m_s, 'm_s')] : []),
  ];
  const { linear } = result;
  return [
    `${result.samples} launches to ${result.target}, seed ${result.seed}: ${formatNumber(100 * result.captureProbability, 4)} % are caught.`,
    result.sentence,
    '',
    section('Spread', alignedRows(rows, [1, 2, 3, 4, 5])),
    '',
    section(
      'Linear prediction, 1σ',
      alignedRows([
        ['Miss in the plane', formatQuantity(linear.standardDeviation, 'km', 4)],
        ['Miss out of the plane', formatQuantity(linear.normalStandardDeviation_km, 'km', 4)],
      ]),
    ),
    '',
    section('Fates', fateTable(result.fates)),
    '',
    `Model ${result.model}${result.date === null ? '' : `, ${result.date}`}. ${result.accuracy}`,
  ].join('\n');
}

export const disperseCommand: Command = {
  name: 'disperse',
  usage: '[SCENARIO]',
  summary: 'many launches with random errors, and what the linear prediction says',
  options: {
    ...SCENARIO_OPTIONS,
    ...DATE_OPTION,
    samples: { value: 'N', help: `launches to fly (default ${DEFAULTS.samples})` },
    seed: { value: 'S', help: `seed of the errors (default ${DEFAULTS.seed}); the same seed gives the same launches` },
    workers: {
      value: 'W',
      help: `threads to share the work (default ${DEFAULTS.workers}); the numbers do not depend on it`,
    },
    cloud: { help: 'with --json: every launch as columns' },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const request = requestOf(call, DEFAULTS);
    const workers = wholeNumberOf(call, 'workers') ?? DEFAULTS.workers;
    if (workers < 1 || workers > WORKER_LIMIT_COUNT)
      throw BadInput.of(
        '--workers',
        `--workers must be a whole number from 1 to ${WORKER_LIMIT_COUNT}, got ${workers}`,
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
