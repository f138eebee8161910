/** Charts of the launch run, over time or along the track: speed, force, power, energy. */
import { msg } from '@lit/localize';
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
  note: (run: LaunchRun) => string = () => '',
): ChartDefinition<DriverResult> {
  const columns = ({ run, muzzleIndex }: DriverResult): ChartColumns => {
    const x: ChartColumns['x'] =
      axis === 'time'
        ? { label: msg('Time'), unit: 's', values: run.time_s }
        : { label: msg('Along the track'), unit: 'm', values: run.position_m };
    return {
      x,
      lines: lines.map((line) => ({ label: line.label, unit: line.unit, values: line.pick(run) })),
      restIndex: muzzleIndex,
      // Where no bucket is braked the chart ends at the muzzle.
      ...(muzzleIndex < x.values.length - 1 && {
        marks: [{ label: msg('muzzle'), value: x.values[muzzleIndex]! }],
      }),
    };
  };
  return {
    id: `launch-${id}`,
    title,
    note: ({ run }) => note(run),
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
    runChart('speed', msg('Speed'), axis, [{ label: msg('Speed'), unit: 'm_s', pick: (run) => run.speed_m_s }]),
    runChart(
      'load',
      msg('Load on the track'),
      axis,
      [
        { label: msg('Weight carried'), unit: 'N', pick: (run) => run.load_N },
        { label: msg('Drag'), unit: 'N', pick: (run) => run.drag_N },
      ],
      () => msg('below zero: held down'),
    ),
    runChart('force', msg('Driving force'), axis, [{ label: msg('Force'), unit: 'N', pick: (run) => run.force_N }]),
    runChart(
      'power',
      msg('Electrical power'),
      axis,
      [{ label: msg('Drawn'), unit: 'W', pick: (run) => run.power_W }],
      ({ power_W }) => (power_W.some((power) => power < 0) ? msg('below zero: given back') : ''),
    ),
    runChart('energy', msg('Electrical energy'), axis, [
      { label: msg('Drawn'), unit: 'J', pick: (run) => run.energy_J },
      { label: msg('Left in storage'), unit: 'J', pick: (run) => run.storage_J },
    ]),
    runChart('acceleration', msg('Acceleration'), axis, [
      { label: msg('Acceleration'), unit: 'm_s2', pick: (run) => run.acceleration_m_s2 },
    ]),
    runChart('frequency', msg('Commutation frequency'), axis, [
      { label: msg('Frequency'), unit: 'Hz', pick: (run) => run.frequency_Hz },
    ]),
    runChart('back-emf', msg('Back-EMF'), axis, [
      { label: msg('Per metre of conductor'), unit: 'V_m', pick: (run) => run.backEmf_V_m },
    ]),
  ];
}

/** The charts over each axis; the same objects every time, so that a drawing is kept. */
export const LAUNCH_RUN_CHARTS: Readonly<Record<RunAxis, readonly ChartDefinition<DriverResult>[]>> = {
  time: charts('time'),
  position: charts('position'),
};
