/** `traffic`: the stream of payloads at the scenario's cadence, its closest pair, and where misses end. */
import type { TrafficResult } from '../../flight/dispersion/traffic-result.ts';
import { message, text } from '../../text/text.ts';
import { formatNumber, formatQuantity } from '../../units.ts';
import type { Command } from '../command.ts';
import { withoutResult } from '../command.ts';
import { scenarioOf, SCENARIO_OPTIONS } from '../input.ts';
import { nodeEngine } from '../node-engine.ts';
import { outcomeTable, requestOf } from '../samples.ts';
import { alignedRows, section } from '../table.ts';

const DEFAULTS = { samples: 1000, seed: 1 } as const;

function reportText(result: TrafficResult): string {
  const { closest, missedCount: missed, samples } = result;
  const rows = [
    [text('cli.traffic.inFlight'), formatNumber(result.inFlightCount, 5)],
    [text('cli.traffic.spacing'), formatQuantity(result.spacing_km, 'km', 4)],
    [text('cli.traffic.closest'), closest ? formatQuantity(closest.distance_km, 'km', 4) : text('cli.traffic.noPair')],
    [text('cli.traffic.notCaught'), text('cli.traffic.notCaughtOf', { missed, samples })],
  ];
  const parts = [text(result.message), '', section(text('cli.traffic.section.stream'), alignedRows(rows))];
  if (missed > 0) parts.push('', section(text('cli.traffic.section.misses'), outcomeTable(result.outcomesOfMisses)));
  parts.push('', section(text('cli.traffic.section.all'), outcomeTable(result.outcomesIfNotCaught)));
  return parts.join('\n');
}

export const trafficCommand: Command = {
  name: 'traffic',
  usage: '[SCENARIO]',
  summary: message('cli.traffic.summary'),
  options: {
    ...SCENARIO_OPTIONS,
    samples: { value: 'N', help: message('cli.traffic.optionSamples', { count: DEFAULTS.samples }) },
    seed: { value: 'S', help: message('cli.flight.optionSeed', { seed: DEFAULTS.seed }) },
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
