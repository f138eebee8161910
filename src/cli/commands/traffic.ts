/** `traffic`: the stream of payloads at the scenario's cadence, its closest pair, and where misses end. */
import type { TrafficResult } from '../../flight/dispersion/traffic-result.ts';
import { formatNumber, formatQuantity } from '../../units.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { fateTable, requestOf } from '../samples.ts';
import { alignedRows, section } from '../table.ts';

const DEFAULTS = { samples: 1000, seed: 1 } as const;

function reportText(result: TrafficResult): string {
  const rows = [
    ['Under way', formatNumber(result.inFlightCount, 5)],
    ['Spacing at the target', formatQuantity(result.spacing_km, 'km', 4)],
    ['Closest pair', result.closest ? formatQuantity(result.closest.distance_km, 'km', 4) : 'none near the target'],
    ['Not caught', `${result.missedCount} of ${result.samples}`],
  ];
  const parts = [result.sentence, '', section('Stream', alignedRows(rows))];
  if (result.missedCount > 0) parts.push('', section('Misses after a year', fateTable(result.fatesOfMisses)));
  parts.push('', section('All after a year, if nothing caught them', fateTable(result.fatesIfNotCaught)));
  return parts.join('\n');
}

export const trafficCommand: Command = {
  name: 'traffic',
  usage: '[SCENARIO]',
  summary: 'the stream of payloads: how near they pass, and where misses end',
  options: {
    ...SCENARIO_OPTIONS,
    samples: { value: 'N', help: `payloads of the stream (default ${DEFAULTS.samples})` },
    seed: { value: 'S', help: `seed of their errors (default ${DEFAULTS.seed})` },
  },
  wordLimitCount: 1,
  run: async (call) => {
    const scenario = await scenarioOf(call);
    const request = requestOf(call, DEFAULTS);
    const engine = await nodeEngine();
    const answer = await engine.traffic(scenario, request);
    if (answer.status !== 'done') return withoutResult(answer, {}, { samples: 'samples', seed: 'seed' });
    return { status: 0, json: answer.value, text: reportText(answer.value) };
  },
};
