/** Trade curves of the launcher over acceleration, with the present design and the best one marked. */
import { text } from '../../src/text/text.ts';
import type { DriverResult, TradeCurve } from '../../src/driver/driver-result.ts';
import { formatQuantity, STANDARD_GRAVITY_M_S2, type UnitSuffix } from '../../src/units.ts';
import { indexNear, lineText, type ChartColumns, type ChartDefinition, type ChartLine } from './chart.ts';

interface Trade {
  readonly id: string;
  readonly title: () => string;
  readonly label: () => string;
  readonly unit: UnitSuffix;
  readonly pick: (curve: TradeCurve) => Float64Array;
}

function tradeChart(line: Trade): ChartDefinition<DriverResult> {
  const lineOf = ({ trade }: DriverResult): ChartLine => ({
    label: line.label(),
    unit: line.unit,
    values: line.pick(trade),
  });
  const columns = (result: DriverResult): ChartColumns => {
    const { trade, acceleration_m_s2, optimum } = result;
    const best_g = optimum.best?.acceleration_g ?? null;
    const present_g = acceleration_m_s2 / STANDARD_GRAVITY_M_S2;
    return {
      x: { label: text('chart.acceleration'), unit: 'g', values: trade.acceleration_g, logarithmic: true },
      lines: [lineOf(result)],
      marks: [
        { label: text('chart.present'), value: present_g },
        ...(trade.best_g === null ? [] : [{ label: text('chart.bestOnThisCurve'), value: trade.best_g }]),
        ...(best_g === null ? [] : [{ label: text('chart.optimum'), value: best_g }]),
      ],
      restIndex: indexNear(trade.acceleration_g, present_g),
    };
  };
  return {
    id: `trade-${line.id}`,
    get title() {
      return line.title();
    },
    columns,
    options: (theme) => ({ lines: [{ stroke: theme.driver }], logarithmic: true }),
    summary: (result) => {
      const values = lineOf(result);
      const { acceleration_g, best_g } = result.trade;
      const last = acceleration_g.length - 1;
      const at = (i: number) =>
        text('chart.valueAt', {
          value: lineText(values, values.values[i]!),
          place: formatQuantity(acceleration_g[i]!, 'g'),
        });
      const best =
        best_g === null
          ? text('chart.noAccelerationWithinLimits')
          : text('chart.best', { at: at(acceleration_g.indexOf(best_g)) });
      return `${text('chart.goesFromTo', { label: values.label, first: at(0), last: at(last) })} ${best}`;
    },
  };
}

export const TRADE_CURVES: readonly ChartDefinition<DriverResult>[] = [
  tradeChart({
    id: 'mass',
    title: () => text('chart.massByAcceleration'),
    label: () => text('chart.mass'),
    unit: 't',
    pick: (c) => c.mass_kg.map((kg) => kg / 1e3),
  }),
  tradeChart({
    id: 'length',
    title: () => text('chart.lengthByAcceleration'),
    label: () => text('chart.length'),
    unit: 'm',
    pick: (c) => c.length_m,
  }),
  tradeChart({
    id: 'power',
    title: () => text('chart.powerByAcceleration'),
    label: () => text('chart.peakPower'),
    unit: 'W',
    pick: (c) => c.peak_power_W,
  }),
];
