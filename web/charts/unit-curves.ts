/** Charts of the unit: useful compute over radiator temperature, eclipse through the year. */
import { text } from '../../src/text/text.ts';
import type { SatelliteResult } from '../../src/satellite/satellite-result.ts';
import { columnsSummary, DASHES, indexNear, peakIndex, type ChartColumns, type ChartDefinition } from './chart.ts';

const curveColumns = ({ curve, optimum, heat }: SatelliteResult): ChartColumns => ({
  x: { label: text('chart.radiator'), unit: 'K', values: curve.radiator_K },
  lines: [
    { label: text('chart.asSet'), unit: 'kW_t', values: curve.present_kW_t },
    { label: text('chart.allElseAtThe'), unit: 'kW_t', values: curve.best_kW_t },
  ],
  marks: [
    { label: text('chart.present'), value: heat.temperature_K },
    ...(optimum.best ? [{ label: text('chart.optimum'), value: optimum.best.radiator_K }] : []),
  ],
  restIndex: indexNear(curve.radiator_K, heat.temperature_K),
});

export const USEFUL_COMPUTE: ChartDefinition<SatelliteResult> = {
  id: 'unit-optimum',
  get title() {
    return text('chart.usefulComputeByRadiator');
  },
  columns: curveColumns,
  options: (theme) => ({ lines: [{ stroke: theme.satellite }, { stroke: theme['ink-2'], dash: DASHES[1]! }] }),
  summary: (result) => `${columnsSummary(curveColumns(result))} ${text(result.optimum.sentence)}`,
};

const seasonColumns = ({ season }: SatelliteResult): ChartColumns => ({
  x: { label: text('chart.daysAfterTheMarch'), unit: 'days', values: season.day_days },
  lines: [{ label: text('chart.longestEclipseOfAn'), unit: 'min', values: season.eclipse_min }],
  restIndex: peakIndex(season.eclipse_min),
});

export const ECLIPSE_SEASON: ChartDefinition<SatelliteResult> = {
  id: 'unit-eclipse',
  get title() {
    return text('chart.eclipseThroughTheYear');
  },
  note: ({ orbit }) => text(orbit.label),
  columns: seasonColumns,
  options: (theme) => ({ lines: [{ stroke: theme.satellite }], filled: true }),
  summary: (result) => columnsSummary(seasonColumns(result)),
};
