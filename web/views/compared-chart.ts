/** A chart of one quantity as the comparison shows it: its lines are scenarios. Not here: the view, the other scenarios' looks. */
import type { ChartDefinition } from '../charts/chart.ts';
import type { ChartTheme } from '../charts/chart-theme.ts';

/** Made once each: a chart of another definition is built anew. By title, which changes with the language. */
const definitions = new Map<string, ChartDefinition<never>>();

/** A chart of one quantity in which each line is a scenario: the first one's bears its name, in the same ink on every chart. */
export function ofScenarios(chart: ChartDefinition<never>, name: string): ChartDefinition<never> {
  const key = `${chart.title} ${name}`;
  const made = definitions.get(key) ?? {
    ...chart,
    columns: (result: never) => {
      const columns = chart.columns(result);
      return { ...columns, lines: columns.lines.slice(0, 1).map((line) => ({ ...line, label: name })) };
    },
    options: (theme: ChartTheme) => {
      const { logarithmic = false } = chart.options(theme);
      return { lines: [{ stroke: theme.ink }], logarithmic };
    },
  };
  definitions.set(key, made);
  return made;
}
