/**
 * SVG as plain data: built once, made into text for a poster file or into nodes for a live figure. Text is escaped and
 * nodes are created one by one, so that no word of a scenario is ever read as markup. Not here: what is drawn.
 */
import { escaped } from '../../text/markup.ts';

type Value = string | number | undefined;
export type Attributes = Readonly<Record<string, Value>>;

/** An element with its attributes and children; strings are text. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (Shape | string)[];
}

/** An element; attributes that are `undefined` are left out. */
export function shape(tag: string, attributes: Attributes = {}, ...children: readonly (Shape | string)[]): Shape {
  return { tag, attributes, children };
}

/** A number as SVG needs it: a tenth of a pixel is finer than any screen shows. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The shape as SVG text. */
export function svgText({ tag, attributes, children }: Shape): string {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const head = `${tag}${pairs.map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('')}`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child))).join('');
  return inside === '' ? `<${head}/>` : `<${head}>${inside}</${tag}>`;
}

/** The shape as a node of the document. */
export function svgNode({ tag, attributes, children }: Shape): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(key, String(value));
  node.append(...children.map((child) => (typeof child === 'string' ? child : svgNode(child))));
  return node;
}
