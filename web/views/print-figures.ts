/**
 * Figures on paper: every one of the stage is drawn anew as SVG, as wide as a sheet of paper, whether it was seen or not.
 * Strokes and fills of SVG are printed where backgrounds are not. Not here: how a figure is drawn, what else is printed.
 */
import type { LitElement } from 'lit';
import { text } from '../../src/text/text.ts';
import { chartBody } from '../charts/chart-files.ts';
import { chartTheme } from '../charts/chart-theme.ts';
import { FIGURES, type FigureVisibility } from '../charts/figure-visibility.ts';
import { px } from '../drawing/shape.ts';
import { SvgPen } from '../charts/svg-pen.ts';

/** CSS pixels: a card on A4 or Letter, upright, is a little wider. */
const WIDTH = 680;
/** Three charts stand on a page. */
const CHART_HEIGHT = 220;
const [LEAST_HEIGHT, MOST_HEIGHT] = [200, 440];

/** The element of a figure, with a table of it. */
type FigureElement = Pick<LitElement, 'renderRoot' | 'requestUpdate'> & { tabled?: boolean; performUpdate(): void };

const hostOf = (place: HTMLElement) => (place.getRootNode() as ShadowRoot).host as unknown as FigureElement;

/** What has to be put back after printing. */
const undone: (() => void)[] = [];

/** Figures that stand on the page now. */
const shown = () => [...FIGURES].filter(({ place }) => place?.isConnected && !place.hidden && place.checkVisibility());
/** Those that print: the others only wait for their place to come near. */
const printed = () => shown().filter(({ target }) => target.chart ?? target.draw);

/** A figure as SVG, or null while it has nothing to show. */
function drawn({ target, place }: FigureVisibility): string | null {
  const theme = chartTheme();
  const chart = target.chart?.();
  const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, place!.clientHeight));
  const size = { width: WIDTH, height: target.chart ? CHART_HEIGHT : height };
  let body = '';
  if (chart) ({ body } = chartBody(chart, theme, size));
  else if (target.draw) {
    const pen = new SvgPen();
    target.draw(pen, size);
    ({ body } = pen);
  }
  if (body === '') return null;
  return `<svg style="display:block;width:100%;height:auto" viewBox="0 0 ${px(size.width)} ${px(size.height)}" font-family="${theme.font.replaceAll('"', "'")}">${body}</svg>`;
}

/** The name of a figure: the words of its title, without the buttons in it. */
function titleOf(place: HTMLElement): string {
  const title = hostOf(place).renderRoot.querySelector('h2');
  const words = [...(title?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE);
  return words
    .map((node) => node.textContent)
    .join('')
    .trim();
}

/** All figures count as near, so that those that wait for it begin to compute. */
export function showFigures(): void {
  for (const figure of shown()) figure.seen(true);
}

/** Titles of figures that are still computed. */
export function waitingFigures(): string[] {
  return printed()
    .filter((figure) => drawn(figure) === null || hostOf(figure.place!).renderRoot.querySelector('progress'))
    .map(({ place }) => titleOf(place!));
}

function hide(part: HTMLElement): void {
  if (part.hidden) return;
  part.hidden = true;
  undone.push(() => (part.hidden = false));
}

/** Put a drawing on paper. The page's policy takes no styles that stand in a text: those of the drawing are a sheet of its tree. */
function put(paper: HTMLElement, svg: string): void {
  const root = paper.getRootNode() as ShadowRoot;
  const sheet = new CSSStyleSheet();
  paper.innerHTML = svg.replace(/<style>([^<]*)<\/style>/, (_, styles: string) => {
    sheet.replaceSync(styles);
    return '';
  });
  root.adoptedStyleSheets.push(sheet);
  undone.push(() => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)));
}

/** Put every figure on paper, with its table where that is wanted; returns the titles of those that are not there yet. */
export function figuresOnPaper(tables: boolean): string[] {
  figuresOnScreen();
  const missing: string[] = [];
  for (const figure of printed()) {
    const place = figure.place!;
    const host = hostOf(place);
    if (tables && host.tabled === false) {
      host.tabled = true;
      undone.push(() => (host.tabled = false));
    }
    // The theme has just changed: what the element has drawn is of the other one.
    host.requestUpdate();
    host.performUpdate();
    const paper = document.createElement('div');
    paper.className = 'paper';
    const svg = drawn(figure);
    if (!svg) {
      paper.textContent = text('printSheet.figureNotComputed');
      missing.push(titleOf(place));
    }
    for (const part of [...place.children]) if (!(part instanceof SVGElement)) hide(part as HTMLElement);
    for (const unit of place.parentElement!.querySelectorAll<HTMLElement>(':scope > .unit')) hide(unit);
    const { cssText } = place.style;
    Object.assign(place.style, { display: 'block', height: 'auto', maxHeight: 'none' });
    undone.push(() => (place.style.cssText = cssText));
    place.append(paper);
    if (svg) put(paper, svg);
    undone.push(() => paper.remove());
  }
  return missing;
}

/** Take the paper away again. */
export function figuresOnScreen(): void {
  for (const undo of undone.splice(0)) undo();
}
