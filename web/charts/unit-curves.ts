/** Charts of the unit: useful compute over radiator temperature, eclipse through the year. */
import { msg } from '@lit/localize';
import type { SatelliteResult } from '../../src/satellite/satellite-result.ts';
import { columnsSummary, DASHES, indexNear, peakIndex, type ChartColumns, type ChartDefinition } from './chart.ts';
import { said } from '../localization/engine-words.ts';

const curveColumns = ({ curve, optimum, heat }: SatelliteResult): ChartColumns => ({
  x: { label: msg('Radiator'), unit: 'K', values: curve.radiator_K },
  lines: [
    { label: msg('As set'), unit: 'kW_t', values: curve.present_kW_t },
    { label: msg('All else at the optimum'), unit: 'kW_t', values: curve.best_kW_t },
  ],
  marks: [
    { label: msg('present'), value: heat.temperature_K },
    ...(optimum.best ? [{ label: msg('optimum'), value: optimum.best.radiator_K }] : []),
  ],
  restIndex: indexNear(curve.radiator_K, heat.temperature_K),
});

export const USEFUL_COMPUTE: ChartDefinition<SatelliteResult> = {
  id: 'unit-optimum',
  get title() {
    return msg('Useful compute by radiator temperature');
  },
  columns: curveColumns,
  options: (theme) => ({ lines: [{ stroke: theme.satellite }, { stroke: theme['ink-2'], dash: DASHES[1]! }] }),
  summary: (result) => `${columnsSummary(curveColumns(result))} ${said(result.optimum.sentence)}`,
};

const seasonColumns = ({ season }: SatelliteResult): ChartColumns => ({
  x: { label: msg('Days after the March equinox'), unit: 'days', values: season.day_days },
  lines: [{ label: msg('Longest eclipse of an orbit'), unit: 'min', values: season.eclipse_min }],
  restIndex: peakIndex(season.eclipse_min),
});

export const ECLIPSE_SEASON: ChartDefinition<SatelliteResult> = {
  id: 'unit-eclipse',
  get title() {
    return msg('Eclipse through the year');
  },
  note: ({ orbit }) => said(orbit.label),
  columns: seasonColumns,
  options: (theme) => ({ lines: [{ stroke: theme.satellite }], filled: true }),
  summary: (result) => columnsSummary(seasonColumns(result)),
};
