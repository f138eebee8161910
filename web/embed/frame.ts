/**
 * The page of an iframe, embed.html: one figure that its fragment names, and word to the page around it: how high the
 * figure would like to be, when it is ready or changed or broken. Not here: the figure.
 * `#v=1&p=<preset>&d=<path>:<value>&view=<view>&controls=<controls>&theme=…&lang=…&units=…&loading=…`
 */
import './define.ts';

/** Keys that are the figure's own; the others are the share link's. */
const OWN = ['view', 'controls', 'theme', 'lang', 'units', 'loading'];

const figure = document.createElement('moonline-widget');

function say(type: string, more: object = {}): void {
  if (parent !== self) parent.postMessage({ source: 'moonline', type, ...more }, '*');
}

function read(): void {
  const link: string[] = [];
  const own: Record<string, string> = {};
  // A site that escapes what is escaped already leaves `&amp;` in the address.
  for (const part of location.hash
    .replace(/^#/, '')
    .split(/&(?:amp;)*/)
    .filter(Boolean)) {
    const cut = part.indexOf('=');
    const key = part.slice(0, cut);
    if (OWN.includes(key)) own[key] = part.slice(cut + 1);
    else link.push(part);
  }
  // A preset alone has a poster; anything more is a link.
  const preset = /^p=([\w-]+)$/.exec(link.filter((part) => !part.startsWith('v=')).join('&'))?.[1];
  // What the fragment does not name is its default again.
  for (const key of OWN) if (!(key in own)) figure.removeAttribute(key);
  figure.setState({ ...own, preset: preset ?? (link.length > 0 ? `#${link.join('&')}` : '') });
}

read();
addEventListener('hashchange', read);
for (const type of ['ready', 'change', 'result', 'error'])
  figure.addEventListener(`moonline-${type}`, (event) => {
    const { code, message, link, view, state } = (event as CustomEvent<Record<string, unknown>>).detail;
    say(type, { code, message, link, view, state });
  });
document.body.append(figure);
new ResizeObserver(() => say('height', { height_px: Math.ceil(figure.getBoundingClientRect().height) })).observe(
  figure,
);
