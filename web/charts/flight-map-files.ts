/** Files made from the flight map: picture, CSV, Orbit Ephemeris Message. Not here: the map itself (flight-map-view.ts). */
import { msg } from '@lit/localize';
import type { FlightResult } from '../../src/flight/flight-result.ts';
import type { PageContext } from '../actions.ts';
import { csvText, download, downloadPicture, fileName, picture, type Citation } from './chart-export.ts';
import { chartTheme } from './chart-theme.ts';
import { fanColumns, MAP_FRAMES, mapColumns, mapTitle, type MapFrame } from './flight-map.ts';

/** What a file of the map was made from. */
interface Cited {
  readonly frame: MapFrame;
  readonly scenario: string;
  readonly source: string;
}

function citationOf({ frame, scenario, source }: Cited): Citation {
  const name = msg(MAP_FRAMES.find((one) => one.id === frame)!.label);
  return { title: `${mapTitle()} – ${name}`, scenario, version: __VERSION__, source };
}

/** Save the canvas as PNG. */
export function saveMapPicture(canvas: HTMLCanvasElement, cited: Cited): void {
  const citation = citationOf(cited);
  const whole = picture(canvas, citation, [], chartTheme(), devicePixelRatio);
  downloadPicture(fileName(citation.title, citation.scenario, 'png'), whole);
}

/** Save the path with its fan as CSV. */
export function saveMapCsv(result: FlightResult, cited: Cited): void {
  const { x, lines } = mapColumns(result);
  const text = csvText(citationOf(cited), { x, lines: [...lines, ...fanColumns(result)] });
  download(fileName(mapTitle(), cited.scenario, 'csv'), new Blob([text], { type: 'text/csv' }));
}

/** Save the path as the engine writes it in CCSDS OEM; a failure is said on the page. */
export async function saveMapOem({ session, store }: PageContext): Promise<void> {
  try {
    const answer = await session.oem();
    if (answer.status !== 'done') throw new Error('The path could not be written.');
    const name = fileName(mapTitle(), store.state.scenario.name, 'oem');
    download(name, new Blob([answer.value], { type: 'text/plain' }));
  } catch (error) {
    store.change({ type: 'say', text: (error as Error).message, tone: 'bad' });
  }
}
