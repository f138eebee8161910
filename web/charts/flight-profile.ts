/** Charts of one flight over time: speed in the rotating frame, height above the Moon. The map is flight-map.ts. */
import { text } from '../../src/text/text.ts';
import type { FlightPath, FlightResult } from '../../src/flight/flight-result.ts';
import type { UnitSuffix } from '../../src/units.ts';
import { columnsSummary, type ChartColumns, type ChartDefinition } from './chart.ts';

interface Profile {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly unit: UnitSuffix;
  readonly pick: (path: FlightPath) => Float64Array;
}

function profile({ id, title, note, unit, pick }: Profile): ChartDefinition<FlightResult> {
  const columns = ({ path }: FlightResult): ChartColumns => ({
    x: { label: text('chart.timeAfterLaunch'), unit: 'days', values: path.time_days },
    lines: [{ label: title(), unit, values: pick(path) }],
  });
  return {
    id: `flight-${id}`,
    get title() {
      return title();
    },
    note: () => note(),
    columns,
    options: (theme) => ({ lines: [{ stroke: theme.flight }], filled: true, logarithmic: false }),
    summary: (result) => columnsSummary(columns(result)),
  };
}

export const FLIGHT_SPEED = profile({
  id: 'speed',
  title: () => text('chart.speed'),
  note: () => text('chart.inTheRotatingFrame'),
  unit: 'm_s',
  pick: (path) => path.speed_m_s,
});

export const FLIGHT_ALTITUDE = profile({
  id: 'altitude',
  title: () => text('chart.height'),
  note: () => text('chart.aboveTheMeanLunar'),
  unit: 'km',
  pick: (path) => path.altitude_km,
});
