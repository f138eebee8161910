/** Light or dark: as the figure says, else as the text around it is coloured, so that it suits any article. */

/** The colour scheme of an element; `auto` reads it from the colour of the text it stands in. */
export function schemeOf(element: Element, theme: string): 'light' | 'dark' {
  if (theme === 'light' || theme === 'dark') return theme;
  const ink = getComputedStyle(element).color.match(/[\d.]+/g) ?? [];
  const [r = 0, g = 0, b = 0] = ink.map(Number);
  return r + g + b > 382 ? 'dark' : 'light';
}
