/**
 * The pictures that stand where a figure is not yet alive, the oEmbed documents of the presets and the cards of the gallery: made by the build from
 * results the engine has computed there and then, drawn by the very views of the live figures. Pure text out, no files.
 * Not here: the build (vite.config.ts), which hands in the engine.
 */
import english from '../../src/text/en.json';
import { addEnglish, text } from '../../src/text/text.ts';
import type { Moonline } from '../../src/engine/commands.ts';
import type { Answer } from '../../src/engine/answer.ts';
import type { SensitivityPart } from '../../src/flight/search/sensitivity.ts';
import { PRESETS, type Preset } from '../../src/scenario/presets.ts';
import type { LinkedScenario } from '../../src/scenario/scenario.ts';
import { COLOURS, label } from '../drawing/frame.ts';
import { LINE_PX, lines } from '../drawing/words.ts';
import { px, shape, svgText, type Shape } from '../drawing/shape.ts';
import { iframeSnippet, FIGURE_HEIGHT_PX } from './snippets.ts';
import { coarseCells, isCoarse } from './views/site-cells.ts';
import type { Size, View, ViewKind, ViewResults } from './views/view.ts';
import { cardOf, type PresetCard } from '../views/preset-card.ts';
import { loadView, VIEW_IDS } from './views/views.ts';

/** A file of the build: its path beside the page, and its text. */
export interface BuiltFile {
  readonly path: string;
  readonly text: string;
}

/** Style sheets as text, which the build reads. */
export interface PosterStyles {
  readonly theme: string;
  readonly drawing: string;
}

/** Posters for a column of text and for a phone; the second part of the file's name. */
const SIZES: readonly (readonly [suffix: string, size: Size])[] = [
  ['', { width: 680, height: FIGURE_HEIGHT_PX.none }],
  ['-narrow', { width: 360, height: 480 }],
];
const EDGE_PX = 14;
const HEAD_PX = 50;
/** Size of the title's letters (`drawing-styles.css`), and from one line of it to the next. */
const TITLE_PX = 15;
const TITLE_LINE_PX = 18;
const FOOT_PX = 48;
/** The preset that a figure without one shows, under this name too. */
const DEFAULT_NAME = 'default';

addEnglish(english);

// Loaded with this file: the build lets go of what runs it once it is there.
const VIEWS = await Promise.all(VIEW_IDS.map(async (id) => [id, (await loadView(id))!] as const));

class NoPoster extends Error {}

function valueOf<T>(answer: Answer<T>): T {
  if (answer.status === 'done') return answer.value;
  const said = 'message' in answer ? answer.message : answer.status === 'invalid' ? answer.problems[0]!.message : null;
  throw new NoPoster(said ? text(said) : '');
}

async function cellsOf(engine: Moonline, scenario: LinkedScenario) {
  const parts: SensitivityPart[] = [];
  do parts.push(valueOf(await engine.sensitivity(scenario, { window: 'near', partIndex: parts.length })));
  while (!isCoarse(parts));
  return coarseCells(parts);
}

/** Results of a preset by kind; what has none says why. */
function resultsOf(engine: Moonline, scenario: LinkedScenario): { [K in ViewKind]: () => Promise<ViewResults[K]> } {
  const once = <T>(make: () => Promise<T>) => {
    let made: Promise<T> | undefined;
    return () => (made ??= make());
  };
  return {
    driver: once(async () => valueOf(await engine.driver(scenario))),
    flight: once(async () => valueOf(await engine.fly(scenario))),
    satellite: once(async () => valueOf(await engine.satellite(scenario))),
    plan: once(async () => valueOf(await engine.plan(scenario))),
    sites: once(() => cellsOf(engine, scenario)),
  };
}

/** The tokens that a poster uses, of the page's own sheet; the picture follows the scheme of the page around it. */
function tokens(theme: string, body: string): string {
  const used = new Set([...body.matchAll(/var\(--([\w-]+)\)/g)].map((found) => found[1]!));
  const rows = [...theme.matchAll(/--([\w-]+): (light-dark\([^;]*\)|[^;]*);/g)].filter(([, name]) =>
    used.delete(name!),
  );
  return `:root{color-scheme:light dark;${rows.map(([row]) => row).join('')}}`;
}

/** A figure as one picture: title, drawing, key figures. */
async function poster(
  view: View,
  scenario: LinkedScenario,
  results: ReturnType<typeof resultsOf>,
  { width, height }: Size,
  styles: PosterStyles,
): Promise<string> {
  const title = lines(view.title(), width - 2 * EDGE_PX, TITLE_PX);
  const head_px = HEAD_PX + TITLE_LINE_PX * (title.length - 1);
  const inner = { width: width - 2 * EDGE_PX, height: height - head_px - FOOT_PX - EDGE_PX };
  let parts: Shape[];
  try {
    const result = await results[view.kind]();
    const figures = view.figures(result, scenario).slice(0, width < 500 ? 3 : 4);
    const step = inner.width / figures.length;
    parts = [
      shape(
        'g',
        { transform: `translate(${EDGE_PX} ${head_px})` },
        view.drawing({ result, baseline: null, scenario, size: inner, cursorIndex: null, zoom: null }),
      ),
      ...figures.flatMap((one, i) => [
        ...lines(one.label, step - 8).map((line, k, all) =>
          label(line, EDGE_PX + i * step, height - 40 - LINE_PX * (all.length - 1 - k)),
        ),
        shape(
          'text',
          { class: 'label figure', x: px(EDGE_PX + i * step), y: height - 18, fill: COLOURS.ink },
          one.text,
        ),
      ]),
    ];
  } catch (error) {
    if (!(error instanceof NoPoster)) throw error;
    const said = lines(error.message, inner.width * 0.8, 12);
    parts = said.map((line, i) => label(line, width / 2, height / 2 + 18 * i, { anchor: 'middle' }));
  }
  const body = shape(
    'g',
    {},
    shape('rect', { width, height, fill: COLOURS.surface }),
    ...title.map((line, i) =>
      shape('text', { class: 'label large', x: EDGE_PX, y: 24 + i * TITLE_LINE_PX, fill: COLOURS.ink }, line),
    ),
    label(scenario.name, EDGE_PX, head_px - 9),
    ...parts,
  );
  const text = svgText(body);
  const drawing = styles.drawing.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
  const style = `${tokens(styles.theme, text + drawing)}${drawing}`;
  const head = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  return svgText(
    shape('svg', head, shape('title', {}, `${view.title()}: ${scenario.name}`), shape('style', {}, style), body),
  );
}

/** An oEmbed 1.0 document of type `rich` for a preset; addresses in it must be whole, so the build names the site. */
function oembed({ id, scenario }: Preset, site: string): string {
  const size = { width: 680, height: FIGURE_HEIGHT_PX.none };
  const document = {
    version: '1.0',
    type: 'rich',
    provider_name: 'Moonline',
    provider_url: site,
    title: scenario.name,
    cache_age: 86400,
    thumbnail_url: `${site}embed/posters/${id}-flight.svg`,
    thumbnail_width: size.width,
    thumbnail_height: size.height,
    ...size,
    html: iframeSnippet(site, { preset: id, title: scenario.name }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A result for a card, or null where the engine has none. */
async function ifAny<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof NoPoster) return null;
    throw error;
  }
}

/** Every picture and document, of every preset, and the cards of the page's gallery. */
export async function builtFiles(engine: Moonline, styles: PosterStyles, site: string): Promise<BuiltFile[]> {
  const files: BuiltFile[] = [];
  const cards: Record<string, PresetCard> = {};
  for (const [i, preset] of PRESETS.entries()) {
    const results = resultsOf(engine, preset.scenario);
    for (const [id, view] of VIEWS) {
      for (const [suffix, size] of SIZES) {
        const text = await poster(view, preset.scenario, results, size, styles);
        for (const name of i === 0 ? [preset.id, DEFAULT_NAME] : [preset.id])
          files.push({ path: `embed/posters/${name}-${id}${suffix}.svg`, text });
      }
    }
    files.push({ path: `oembed/${preset.id}.json`, text: oembed(preset, site) });
    cards[preset.id] = cardOf(await ifAny(results.flight()), await ifAny(results.plan()));
  }
  files.push({ path: 'gallery.json', text: `${JSON.stringify(cards)}\n` });
  return files;
}
