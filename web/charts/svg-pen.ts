/**
 * A pen with the calls of a canvas that writes SVG, so that what draws on the screen draws a file too.
 * Knows the calls the page's figures use, and no others. Not here: what is drawn, the sheet around it (figure-sheet.ts).
 */
import { escaped } from '../text/markup.ts';

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

/** A number as it stands in SVG: hundredths of a pixel. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

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

/** Writes what is drawn as SVG elements; `body` is all of them so far. */
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
  readonly #kept: Look[] = [];
  readonly #parts: string[] = [];

  get body(): string {
    return this.#parts.join('\n');
  }

  save(): void {
    const { strokeStyle, fillStyle, lineWidth, lineJoin, globalAlpha, font, textAlign } = this;
    const [dash, matrix, clip] = [this.#dash, this.#matrix, this.#clip];
    this.#kept.push({ strokeStyle, fillStyle, lineWidth, lineJoin, globalAlpha, font, textAlign, dash, matrix, clip });
  }

  restore(): void {
    const look = this.#kept.pop();
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
    this.#parts.push(`<clipPath id="${id}"><path d="${this.#path.join('')}"/></clipPath>`);
    this.#clip = ` clip-path="url(#${id})"`;
  }

  get #alpha(): string {
    return `${this.globalAlpha < 1 ? ` opacity="${px(this.globalAlpha)}"` : ''}${this.#clip}`;
  }

  get #strokeLook(): string {
    const dash = this.#dash.some((part) => part > 0) ? ` stroke-dasharray="${this.#dash.map(px).join(' ')}"` : '';
    const join = this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`;
    return `stroke="${escaped(this.strokeStyle)}" stroke-width="${px(this.lineWidth)}"${dash}${join}${this.#alpha}`;
  }

  stroke(): void {
    if (this.#path.length > 0) this.#parts.push(`<path d="${this.#path.join('')}" fill="none" ${this.#strokeLook}/>`);
  }

  fill(): void {
    if (this.#path.length > 0)
      this.#parts.push(`<path d="${this.#path.join('')}" fill="${escaped(this.fillStyle)}"${this.#alpha}/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const kept = this.#path;
    this.#path = [];
    this.rect(x, y, width, height);
    this.fill();
    this.#path = kept;
  }

  /** A new file has nothing to clear. */
  clearRect(): void {}

  #text(text: string, x: number, y: number, look: string): void {
    const [at, up] = this.#at(x, y).split(' ') as [string, string];
    const anchor = ANCHORS[this.textAlign] ? ` text-anchor="${ANCHORS[this.textAlign]!}"` : '';
    this.#parts.push(
      `<text x="${at}" y="${up}" style="font:${escaped(this.font)}"${anchor} ${look}>${escaped(text)}</text>`,
    );
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="${escaped(this.fillStyle)}"${this.#alpha}`);
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="none" ${this.#strokeLook}`);
  }

  drawImage(image: HTMLCanvasElement, left: number, top: number, width: number, height: number): void {
    const [x, y] = this.#at(left, top).split(' ') as [string, string];
    const look = this.imageSmoothingEnabled ? '' : ' style="image-rendering:pixelated"';
    this.#parts.push(
      `<image x="${x}" y="${y}" width="${px(width)}" height="${px(height)}" preserveAspectRatio="none"${look} href="${image.toDataURL()}"${this.#alpha}/>`,
    );
  }
}
