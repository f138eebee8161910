/**
 * The texts a blogger pastes: an iframe, a script with elements, a number for a sentence. Pure text; every value a person
 * or a link brings is escaped. Not here: the dialog that shows them (embed-view.ts).
 */
import { escaped } from '../text/markup.ts';

/** How high a figure is, by its controls, in a column of text; narrower ones are higher (facade-styles.css). */
export const FIGURE_HEIGHT_PX = { none: 420, basic: 540, full: 580 } as const;
export type Controls = keyof typeof FIGURE_HEIGHT_PX;

/** What a snippet is of. `preset` is a preset's id, or the fragment of a share link with its `#`. */
export interface SnippetOptions {
  readonly preset: string;
  readonly title: string;
  readonly view?: string;
  readonly controls?: Controls;
  readonly theme?: string;
  readonly lang?: string;
  readonly loading?: string;
  readonly height_px?: number;
}

const DEFAULTS = { view: 'flight', controls: 'none', theme: 'auto', lang: '', loading: 'lazy' } as const;

/** The options that are not the default, in their order. */
function chosen(options: SnippetOptions): [name: string, value: string][] {
  return (Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]).flatMap((name) => {
    const value = options[name];
    return value === undefined || value === DEFAULTS[name] ? [] : [[name, value] as [string, string]];
  });
}

const heightOf = ({ controls, height_px }: SnippetOptions) => height_px ?? FIGURE_HEIGHT_PX[controls ?? 'none'];

/** Address of the page an iframe shows; `site` ends in a slash. */
export function frameAddress(site: string, options: SnippetOptions): string {
  const { preset } = options;
  const place = preset.startsWith('#') ? preset.slice(1) : `v=1&p=${preset}`;
  const own = chosen(options).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
  return `${site}embed.html#${place}${own.join('')}`;
}

const placeIn = ({ preset }: SnippetOptions) => (preset.startsWith('#') ? preset : `#v=1&p=${preset}`);

const linked = (site: string, options: SnippetOptions, inside: string) =>
  `<a href="${escaped(site + placeIn(options))}">${inside}</a>`;

/** The way to the application, for what shows no frame. */
const plainLink = (site: string, options: SnippetOptions) => linked(site, options, escaped(options.title));

/** Room for the caption under a picture, in the height of its figure. */
const CAPTION_PX = 40;

/**
 * What readers without scripts see: the poster with its caption, both a link. A scenario with changes has no poster: that
 * of its preset would show other numbers.
 */
function still(site: string, options: SnippetOptions): string {
  const { preset, title, view = DEFAULTS.view } = options;
  if (preset.startsWith('#')) return plainLink(site, options);
  const address = `${site}embed/posters/${preset || 'default'}-${view}.svg`;
  const size = `width="680" height="${FIGURE_HEIGHT_PX.none}"`;
  const look = `style="width:auto;max-width:100%;height:auto;max-height:${heightOf(options) - CAPTION_PX}px"`;
  const picture = `<img src="${escaped(address)}" alt="${escaped(title)}" ${size} ${look}>`;
  return linked(site, options, `${picture}<br>${escaped(title)}`);
}

/** An iframe: works where a site strips scripts. */
export function iframeSnippet(site: string, options: SnippetOptions): string {
  const address = escaped(frameAddress(site, options));
  const look = `width="100%" height="${heightOf(options)}" style="border:0" loading="lazy"`;
  return `<iframe src="${address}" title="${escaped(options.title)}" ${look}>${plainLink(site, options)}</iframe>`;
}

/** The script, once a page. */
export function scriptTag(site: string): string {
  return `<script type="module" crossorigin src="${escaped(site)}embed/define.js"></script>`;
}

/**
 * The element, its poster for readers without scripts, and the script it needs. In one line and without blocks inside: a
 * site that makes paragraphs of lines would close the element before what it holds. It names its scenario itself, so that
 * nothing around it is needed; all that name the same one share it.
 */
export function elementSnippet(site: string, options: SnippetOptions): string {
  const own = chosen(options).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const height = heightOf(options);
  const size = ` style="display:block;min-height:${height}px${options.height_px === undefined ? '' : `;--moonline-height:${height}px`}"`;
  const tag = `moonline-widget preset="${escaped(options.preset)}"${own.join('')}${size}`;
  return `${scriptTag(site)}<${tag}>${still(site, options)}</moonline-widget>`;
}

/** A number for a sentence, with its text for readers without scripts. */
export function numberSnippet(site: string, options: SnippetOptions, path: string, text: string): string {
  return `${scriptTag(site)}<moonline-param path="${escaped(path)}" preset="${escaped(options.preset)}">${escaped(text)}</moonline-param>`;
}
