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

function runChart(
  id: string,
  title: string,
  axis: RunAxis,
  lines: readonly RunLine[],
  note = '',
): ChartDefinition<DriverResult> {
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
    note: () => note,
    columns,
    options: (theme) => ({
      lines: lines.map((_, i) => ({ stroke: i === 0 ? theme.driver : theme['ink-2'], dash: DASHES[i] ?? [] })),
      filled: true,
    }),
    summary: (result) => columnsSummary(columns(result)),
  };
}

function charts(axis: RunAxis): readonly ChartDefinition<DriverResult>[] {
  return [
    runChart('speed', 'Speed', axis, [{ label: 'Speed', unit: 'm_s', pick: (run) => run.speed_m_s }]),
    runChart(
      'load',
      'Load on the track',
      axis,
      [
        { label: 'Weight carried', unit: 'N', pick: (run) => run.load_N },
        { label: 'Drag', unit: 'N', pick: (run) => run.drag_N },
      ],
      'below zero: held down',
    ),
    runChart('force', 'Driving force', axis, [{ label: 'Force', unit: 'N', pick: (run) => run.force_N }]),
    runChart('power', 'Electrical power', axis, [{ label: 'Drawn', unit: 'W', pick: (run) => run.power_W }]),
    runChart('energy', 'Electrical energy', axis, [
      { label: 'Drawn', unit: 'J', pick: (run) => run.energy_J },
      { label: 'Left in storage', unit: 'J', pick: (run) => run.storage_J },
    ]),
    runChart('acceleration', 'Acceleration', axis, [
      { label: 'Acceleration', unit: 'm_s2', pick: (run) => run.acceleration_m_s2 },
    ]),
    runChart('frequency', 'Commutation frequency', axis, [
      { label: 'Frequency', unit: 'Hz', pick: (run) => run.frequency_Hz },
    ]),
    runChart('back-emf', 'Back-EMF', axis, [
      { label: 'Per metre of conductor', unit: 'V_m', pick: (run) => run.backEmf_V_m },
    ]),
  ];
}

/** The charts over each axis; the same objects every time, so that a drawing is kept. */
export const LAUNCH_RUN_CHARTS: Readonly<Record<RunAxis, readonly ChartDefinition<DriverResult>[]>> = {
  time: charts('time'),
  position: charts('position'),
};
