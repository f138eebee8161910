/** Trade curves of the launcher over acceleration, with the present design and the best one marked. */
import type { DriverResult, TradeCurve } from '../../src/driver/driver-result.ts';
import { formatQuantity, STANDARD_GRAVITY_M_S2, type UnitSuffix } from '../../src/units.ts';
import { lineText, type ChartColumns, type ChartDefinition, type ChartLine } from './chart.ts';

function tradeChart(
  id: string,
  title: string,
  line: { label: string; unit: UnitSuffix; pick: (curve: TradeCurve) => Float64Array },
): ChartDefinition<DriverResult> {
  const lineOf = ({ trade }: DriverResult): ChartLine => ({
    label: line.label,
    unit: line.unit,
    values: line.pick(trade),
  });
  const columns = (result: DriverResult): ChartColumns => {
    const { trade, acceleration_m_s2, optimum } = result;
    const best_g = optimum.best?.acceleration_g ?? null;
    return {
      x: { label: 'Acceleration', unit: 'g', values: trade.acceleration_g, logarithmic: true },
      lines: [lineOf(result)],
      marks: [
        { label: 'present', value: acceleration_m_s2 / STANDARD_GRAVITY_M_S2 },
        ...(trade.best_g === null ? [] : [{ label: 'best on this curve', value: trade.best_g }]),
        ...(best_g === null ? [] : [{ label: 'optimum', value: best_g }]),
      ],
    };
  };
  return {
    id: `trade-${id}`,
    title,
    columns,
    options: (theme) => ({ lines: [{ stroke: theme.driver }], logarithmic: true }),
    summary: (result) => {
      const values = lineOf(result);
      const { acceleration_g, best_g } = result.trade;
      const last = acceleration_g.length - 1;
      const at = (i: number) => `${lineText(values, values.values[i]!)} at ${formatQuantity(acceleration_g[i]!, 'g')}`;
      const best =
        best_g === null ? 'No acceleration keeps the limits.' : `Best: ${at(acceleration_g.indexOf(best_g))}.`;
      return `${line.label} goes from ${at(0)} to ${at(last)}. ${best}`;
    },
  };
}

export const TRADE_CURVES: readonly ChartDefinition<DriverResult>[] = [
  tradeChart('mass', 'Mass by acceleration', {
    label: 'Mass',
    unit: 't',
    pick: (c) => c.mass_kg.map((kg) => kg / 1e3),
  }),
  tradeChart('length', 'Length by acceleration', { label: 'Length', unit: 'm', pick: (c) => c.length_m }),
  tradeChart('power', 'Power by acceleration', {
    label: 'Peak power',
    unit: 'W',
    pick: (c) => c.peak_power_W,
  }),
];
