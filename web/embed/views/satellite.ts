/** The satellite: what its mass is made of, and whether it closes. */
import { text } from '../../../src/text/text.ts';
import { formatQuantity } from '../../../src/units.ts';
import { barRows } from '../drawing/bars.ts';
import { COLOURS } from '../drawing/frame.ts';
import { figure, type View } from './view.ts';

export const VIEW: View<'satellite'> = {
  title: () => text('embed.massOfOneSatellite'),
  kind: 'satellite',
  stage: 'satellite',
  params: ['satellite.radiator_K', 'satellite.array_W_kg', 'satellite.compute_kg_kW'],
  drawing: ({ result, size }) =>
    barRows(
      result.budget.map((row) => ({
        label: text(row.label),
        value: row.mass_kg,
        text: formatQuantity(row.mass_kg, 'kg', 3),
      })),
      { x: 0, y: 4, width: size.width, height: size.height - 8 },
      COLOURS.satellite,
    ),
  figures: (unit) => [
    figure(text('embed.powerPerMass'), unit.specificPower_kW_t, 'kW_t'),
    figure(text('embed.goal'), unit.goal_kW_t, 'kW_t'),
    figure(text('embed.mass'), unit.mass_kg, 'kg'),
    figure(text('embed.radiator'), unit.heat.area_m2, 'm2'),
  ],
  summary: (unit) => text(unit.sentence),
};
