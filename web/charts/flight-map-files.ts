/** Files made from the flight map: picture, SVG, CSV, Orbit Ephemeris Message. Loaded when one is asked for. Not here: the map. */
import { quantityOf } from '../../src/text/message.ts';
import { text } from '../../src/text/text.ts';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import type { PageContext } from '../state/page-context.ts';
import { download, fileName, type Citation } from './chart-export.ts';
import type { FigureFormat } from './chart-menu.ts';
import { drawMap } from './flight-map-drawing.ts';
import { fanColumns, mapColumns, mapDrawing, type MapFrame, type MapView } from './flight-map.ts';
import { saveFigure } from './figure-files.ts';
import { lineSign } from './figure-sheet.ts';
import { SvgPen } from './svg-pen.ts';

/** What the map shows when it is saved. */
export interface ShownMap {
  readonly result: FlightResult;
  readonly baseline: FlightResult | null;
  readonly frame: MapFrame;
  readonly view: MapView;
  readonly rowIndex: number | null;
  readonly width: number;
  readonly height: number;
}

/** Save the map as it is shown; as CSV the path with its fan. */
export function saveMap(format: FigureFormat, citation: Citation, map: ShownMap): Promise<void> {
  const { result, baseline, frame, width, height, view } = map;
  return saveFigure(format, {
    citation,
    draw: (theme) => {
      const pen = new SvgPen();
      pen.beginPath();
      pen.rect(0, 0, width, height);
      pen.clip();
      const before = baseline ? mapDrawing(baseline, frame) : null;
      drawMap({ pen, width, height, view, theme }, mapDrawing(result, frame, map.rowIndex), before, map.rowIndex);
      return { width, height, body: pen.body };
    },
    legend: (theme) =>
      baseline
        ? [
            { sign: lineSign(theme.flight), label: citation.scenario },
            { sign: lineSign(theme.baseline, [6, 4], 1.6), label: text('page.preset') },
          ]
        : [],
    columns: () => {
      const { x, lines } = mapColumns(result);
      const error = quantityOf(result.pathError_km, 'km', 2);
      return { x, lines: [...lines, ...fanColumns(result)], accuracy: text('chart.flightMap.pathError', { error }) };
    },
  });
}

/** Save the path as the engine writes it in CCSDS OEM; a failure is said on the page. */
export async function saveMapOem({ session, store }: PageContext, title: string): Promise<void> {
  try {
    const answer = await session.oem();
    if (answer.status !== 'done') throw new Error('The path could not be written.');
    const name = fileName(title, store.state.scenario.name, 'oem');
    download(name, new Blob([answer.value], { type: 'text/plain' }));
  } catch (error) {
    store.change({ type: 'say', text: (error as Error).message, tone: 'bad' });
  }
}
