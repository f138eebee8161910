/** Where the posters of a site stand: beside its embedded figures. In a bundle they come otherwise (web/package/posters.ts). */

const POSTERS = new URL(/* @vite-ignore */ './posters/', import.meta.url).href;

/** Show a poster by name in an image; one that does not come is the image's own error. */
export function showPoster(image: HTMLImageElement, name: string): void {
  image.src = `${POSTERS}${name}.svg`;
}
