/**
 * A pen with the calls of a canvas that writes SVG, so that what draws on the screen draws a file too.
 * Knows the calls the page's figures use, and no others. Not here: what is drawn, the sheet around it (figure-sheet.ts).
 */
import { px, shape, svgText, type Attributes, type Shape } from '../drawing/shape.ts';

/** The calls of a canvas that figures draw with. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'rotate'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'rect'
  | 'arc'
  | 'ellipse'
  | 'clip'
  | 'stroke'
  | 'fill'
  | 'fillRect'
  | 'clearRect'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'strokeStyle'
  | 'fillStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'imageSmoothingEnabled'
> & { drawImage(image: HTMLCanvasElement, left: number, top: number, width: number, height: number): void };

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface Look {
  readonly strokeStyle: string;
  readonly fillStyle: string;
  readonly lineWidth: number;
  readonly lineJoin: CanvasLineJoin;
  readonly globalAlpha: number;
  readonly font: string;
  readonly textAlign: CanvasTextAlign;
  readonly dash: readonly number[];
  readonly matrix: Matrix;
  readonly clip: string;
}

const ANCHORS: Readonly<Partial<Record<CanvasTextAlign, string>>> = { center: 'middle', right: 'end' };
/** Pieces a round line is cut into when it does not stay round. */
const ROUND_COUNT = 72;

/** Writes what is drawn as SVG. */
export class SvgPen implements Pen {
  strokeStyle = '#000';
  fillStyle = '#000';
  lineWidth = 1;
  lineJoin: CanvasLineJoin = 'miter';
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'left';
  imageSmoothingEnabled = true;
  #dash: readonly number[] = [];
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #clip = '';
  #path: string[] = [];
  #clipCount = 0;
  readonly #saved: Look[] = [];
  /** All that is drawn so far. */
  readonly shapes: Shape[] = [];

  /** The same as SVG text. */
  get body(): string {
    return this.shapes.map(svgText).join('\n');
  }

  save(): void {
    const { strokeStyle, fillStyle, lineWidth, lineJoin, globalAlpha, font, textAlign } = this;
    const [dash, matrix, clip] = [this.#dash, this.#matrix, this.#clip];
    this.#saved.push({ strokeStyle, fillStyle, lineWidth, lineJoin, globalAlpha, font, textAlign, dash, matrix, clip });
  }

  restore(): void {
    const look = this.#saved.pop();
    if (!look) return;
    const { dash, matrix, clip, ...styles } = look;
    Object.assign(this, styles);
    [this.#dash, this.#matrix, this.#clip] = [dash, matrix, clip];
  }

  translate(x: number, y: number): void {
    const [a, b, c, d, e, f] = this.#matrix;
    this.#matrix = [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
  }

  scale(x: number, y: number): void {
    const [a, b, c, d, e, f] = this.#matrix;
    this.#matrix = [a * x, b * x, c * y, d * y, e, f];
  }

  rotate(angle: number): void {
    const [a, b, c, d, e, f] = this.#matrix;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.#matrix = [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f];
  }

  #at(x: number, y: number): string {
    const [a, b, c, d, e, f] = this.#matrix;
    return `${px(a * x + c * y + e)} ${px(b * x + d * y + f)}`;
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = [...dash];
  }

  beginPath(): void {
    this.#path = [];
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${this.#at(x, y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`${this.#path.length === 0 ? 'M' : 'L'}${this.#at(x, y)}`);
  }

  closePath(): void {
    this.#path.push('Z');
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const [a, b, c, d] = this.#matrix;
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1 || end - start < 2 * Math.PI)
      return this.ellipse(x, y, radius, radius, 0, start, end);
    const half = `A${px(radius)} ${px(radius)} 0 0 1`;
    this.#path.push(`M${this.#at(x - radius, y)}${half} ${this.#at(x + radius, y)}${half} ${this.#at(x - radius, y)}Z`);
  }

  ellipse(x: number, y: number, across: number, up: number, turn: number, start: number, end: number): void {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    for (let i = 0; i <= ROUND_COUNT; i++) {
      const angle = start + ((end - start) * i) / ROUND_COUNT;
      const [dx, dy] = [across * Math.cos(angle), up * Math.sin(angle)];
      const at = [x + dx * cos - dy * sin, y + dx * sin + dy * cos] as const;
      if (i === 0) this.moveTo(...at);
      else this.lineTo(...at);
    }
  }

  clip(): void {
    const id = `clip-${++this.#clipCount}`;
    this.shapes.push(shape('clipPath', { id }, shape('path', { d: this.#path.join('') })));
    this.#clip = `url(#${id})`;
  }

  get #alpha(): Attributes {
    return { opacity: this.globalAlpha < 1 ? px(this.globalAlpha) : undefined, 'clip-path': this.#clip || undefined };
  }

  get #strokeLook(): Attributes {
    return {
      stroke: this.strokeStyle,
      'stroke-width': px(this.lineWidth),
      'stroke-dasharray': this.#dash.some((part) => part > 0) ? this.#dash.map(px).join(' ') : undefined,
      'stroke-linejoin': this.lineJoin === 'miter' ? undefined : this.lineJoin,
      ...this.#alpha,
    };
  }

  stroke(): void {
    if (this.#path.length > 0)
      this.shapes.push(shape('path', { d: this.#path.join(''), fill: 'none', ...this.#strokeLook }));
  }

  fill(): void {
    if (this.#path.length > 0)
      this.shapes.push(shape('path', { d: this.#path.join(''), fill: this.fillStyle, ...this.#alpha }));
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const path = this.#path;
    this.#path = [];
    this.rect(x, y, width, height);
    this.fill();
    this.#path = path;
  }

  /** A new file has nothing to clear. */
  clearRect(): void {}

  #text(text: string, left: number, top: number, look: Attributes): void {
    const [x, y] = this.#at(left, top).split(' ') as [string, string];
    const style = `font:${this.font}`;
    this.shapes.push(shape('text', { x, y, style, 'text-anchor': ANCHORS[this.textAlign], ...look }, text));
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, { fill: this.fillStyle, ...this.#alpha });
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, { fill: 'none', ...this.#strokeLook });
  }

  drawImage(image: HTMLCanvasElement, left: number, top: number, width: number, height: number): void {
    const [x, y] = this.#at(left, top).split(' ') as [string, string];
    this.shapes.push(
      shape('image', {
        x,
        y,
        width: px(width),
        height: px(height),
        preserveAspectRatio: 'none',
        style: this.imageSmoothingEnabled ? undefined : 'image-rendering:pixelated',
        href: image.toDataURL(),
        ...this.#alpha,
      }),
    );
  }
}
