/** The satellite: what its mass is made of, and whether it closes. */
import { msg } from '@lit/localize';
import { formatQuantity } from '../../../src/units.ts';
import { said } from '../../localization/engine-words.ts';
import { barRows } from '../drawing/bars.ts';
import { COLOURS } from '../drawing/frame.ts';
import { figure, type View } from './view.ts';

export const VIEW: View<'satellite'> = {
  title: () => msg('Mass of one satellite'),
  kind: 'satellite',
  stage: 'satellite',
  params: ['satellite.radiator_K', 'satellite.array_W_kg', 'satellite.compute_kg_kW'],
  drawing: ({ result, size }) =>
    barRows(
      result.budget.map((row) => ({
        label: said(row.label),
        value: row.mass_kg,
        text: formatQuantity(row.mass_kg, 'kg', 3),
      })),
      { x: 0, y: 4, width: size.width, height: size.height - 8 },
      COLOURS.satellite,
    ),
  figures: (unit) => [
    figure(msg('Power per mass'), unit.specificPower_kW_t, 'kW_t'),
    figure(msg('Goal'), unit.goal_kW_t, 'kW_t'),
    figure(msg('Mass'), unit.mass_kg, 'kg'),
    figure(msg('Radiator'), unit.heat.area_m2, 'm2'),
  ],
  summary: (unit) => said(unit.sentence),
};
