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

/** An iframe: works where a site strips scripts. */
export function iframeSnippet(site: string, options: SnippetOptions): string {
  const address = escaped(frameAddress(site, options));
  const look = `width="100%" height="${heightOf(options)}" style="border:0" loading="lazy"`;
  return `<iframe src="${address}" title="${escaped(options.title)}" ${look}></iframe>`;
}

/** The script, once a page. */
export function scriptTag(site: string): string {
  return `<script type="module" crossorigin src="${escaped(site)}embed/define.js"></script>`;
}

/** The element with a link for readers without scripts, and the script it needs. */
export function elementSnippet(site: string, options: SnippetOptions): string {
  const { preset, title } = options;
  const own = chosen(options).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const place = preset.startsWith('#') ? preset : `#v=1&p=${preset}`;
  const height = heightOf(options);
  const size = ` style="display:block;min-height:${height}px${options.height_px === undefined ? '' : `;--moonline-height:${height}px`}"`;
  return `${scriptTag(site)}
<moonline-widget preset="${escaped(preset)}"${own.join('')}${size}>
  <a href="${escaped(site + place)}">${escaped(title)}</a>
</moonline-widget>`;
}

/** A number for a sentence, with its text for readers without scripts. */
export function numberSnippet(site: string, options: SnippetOptions, path: string, text: string): string {
  return `${scriptTag(site)}
<moonline-param path="${escaped(path)}" preset="${escaped(options.preset)}">${escaped(text)}</moonline-param>`;
}
