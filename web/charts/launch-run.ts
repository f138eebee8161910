/** Charts of the launch run, over time or along the track: speed, force, power, energy. */
import { text } from '../../src/text/text.ts';
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
        ? { label: text('chart.time'), unit: 's', values: run.time_s }
        : { label: text('chart.alongTheTrack'), unit: 'm', values: run.position_m };
    return {
      x,
      lines: lines.map((line) => ({ label: line.label, unit: line.unit, values: line.pick(run) })),
      restIndex: muzzleIndex,
      // Where no bucket is braked the chart ends at the muzzle.
      ...(muzzleIndex < x.values.length - 1 && {
        marks: [{ label: text('chart.muzzle'), value: x.values[muzzleIndex]! }],
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
    runChart('speed', text('chart.speed'), axis, [
      { label: text('chart.speed'), unit: 'm_s', pick: (run) => run.speed_m_s },
    ]),
    runChart(
      'load',
      text('chart.loadOnTheTrack'),
      axis,
      [
        { label: text('chart.weightCarried'), unit: 'N', pick: (run) => run.load_N },
        { label: text('chart.drag'), unit: 'N', pick: (run) => run.drag_N },
      ],
      () => text('chart.belowZeroHeldDown'),
    ),
    runChart('force', text('chart.drivingForce'), axis, [
      { label: text('chart.force'), unit: 'N', pick: (run) => run.force_N },
    ]),
    runChart(
      'power',
      text('chart.electricalPower'),
      axis,
      [{ label: text('chart.drawn'), unit: 'W', pick: (run) => run.power_W }],
      ({ power_W }) => (power_W.some((power) => power < 0) ? text('chart.belowZeroGivenBack') : ''),
    ),
    runChart('energy', text('chart.electricalEnergy'), axis, [
      { label: text('chart.drawn'), unit: 'J', pick: (run) => run.energy_J },
      { label: text('chart.leftInStorage'), unit: 'J', pick: (run) => run.storage_J },
    ]),
    runChart('acceleration', text('chart.acceleration'), axis, [
      { label: text('chart.acceleration'), unit: 'm_s2', pick: (run) => run.acceleration_m_s2 },
    ]),
    runChart('frequency', text('chart.commutationFrequency'), axis, [
      { label: text('chart.frequency'), unit: 'Hz', pick: (run) => run.frequency_Hz },
    ]),
    runChart('back-emf', text('chart.backEmf'), axis, [
      { label: text('chart.perMetreOfConductor'), unit: 'V_m', pick: (run) => run.backEmf_V_m },
    ]),
  ];
}

/** The charts over each axis; the same objects every time, so that a drawing is kept. */
export const LAUNCH_RUN_CHARTS: Readonly<Record<RunAxis, readonly ChartDefinition<DriverResult>[]>> = {
  time: charts('time'),
  position: charts('position'),
};
