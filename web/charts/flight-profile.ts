/** Charts of one flight over time: speed in the rotating frame, height above the Moon. The map is flight-map.ts. */
import type { FlightPath, FlightResult } from '../../src/flight/flight-result.ts';
import type { UnitSuffix } from '../../src/units.ts';
import { columnsSummary, type ChartColumns, type ChartDefinition } from './chart.ts';

function profile(
  id: string,
  title: string,
  line: { label: string; unit: UnitSuffix; pick: (path: FlightPath) => Float64Array },
  note: string,
  logarithmic: boolean,
): ChartDefinition<FlightResult> {
  const columns = ({ path }: FlightResult): ChartColumns => ({
    x: { label: 'Time after launch', unit: 'days', values: path.time_days },
    lines: [{ label: line.label, unit: line.unit, values: line.pick(path) }],
  });
  return {
    id: `flight-${id}`,
    title,
    note: () => note,
    columns,
    options: (theme) => ({ lines: [{ stroke: theme.flight }], filled: !logarithmic, logarithmic }),
    summary: (result) => columnsSummary(columns(result)),
  };
}

export const FLIGHT_SPEED = profile(
  'speed',
  'Speed',
  { label: 'Speed', unit: 'm_s', pick: (path) => path.speed_m_s },
  'in the rotating frame',
  false,
);

export const FLIGHT_ALTITUDE = profile(
  'altitude',
  'Height',
  { label: 'Height', unit: 'km', pick: (path) => path.altitude_km },
  'above the mean lunar surface',
  false,
);
