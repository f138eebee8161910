/** Charts of the launch run, over time or along the track: speed, force, power, energy. */
import type { DriverResult, LaunchRun } from '../../src/driver/driver-result.ts';
import type { UnitSuffix } from '../../src/units.ts';
import { columnsSummary, DASHES, type ChartColumns, type ChartDefinition } from './chart.ts';

export type RunAxis = 'time' | 'position';

interface RunLine {
  readonly label: string;
  readonly unit: UnitSuffix;
  readonly pick: (run: LaunchRun) => Float64Array;
}

function runChart(id: string, title: string, axis: RunAxis, lines: readonly RunLine[], filled: boolean): ChartDefinition<DriverResult> {
  const columns = ({ run }: DriverResult): ChartColumns => ({
    x:
      axis === 'time'
        ? { label: 'Time', unit: 's', values: run.time_s }
        : { label: 'Along the track', unit: 'm', values: run.position_m },
    lines: lines.map((line) => ({ label: line.label, unit: line.unit, values: line.pick(run) })),
  });
  return {
    id: `launch-${id}`,
    title,
    columns,
    options: (theme) => ({
      lines: lines.map((_, i) => ({ stroke: i === 0 ? theme.driver : theme['ink-2'], dash: DASHES[i] ?? [] })),
      filled,
    }),
    summary: (result) => columnsSummary(columns(result)),
  };
}

function charts(axis: RunAxis): readonly ChartDefinition<DriverResult>[] {
  return [
    runChart('speed', 'Speed', axis, [{ label: 'Speed', unit: 'm_s', pick: (run) => run.speed_m_s }], true),
    runChart(
      'force',
      'Force',
      axis,
      [
        { label: 'Driving force', unit: 'N', pick: (run) => run.force_N },
        { label: 'On the track', unit: 'N', pick: (run) => run.load_N },
      ],
      false,
    ),
    runChart('power', 'Electrical power', axis, [{ label: 'Power drawn', unit: 'W', pick: (run) => run.power_W }], true),
    runChart('energy', 'Electrical energy', axis, [{ label: 'Energy drawn', unit: 'J', pick: (run) => run.energy_J }], true),
  ];
}

/** The four charts over each axis; the same objects every time, so that a drawing is kept. */
export const LAUNCH_RUN_CHARTS: Readonly<Record<RunAxis, readonly ChartDefinition<DriverResult>[]>> = {
  time: charts('time'),
  position: charts('position'),
};
