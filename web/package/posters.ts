/** Posters in a bundle: each a module of its own, since no bundler finds files by their address. In place of poster-address.ts. */

/** Show a poster by name in an image; one that does not come is the image's own error. */
export function showPoster(image: HTMLImageElement, name: string): void {
  import('package:posters')
    .then(({ default: posters }) => (Object.hasOwn(posters, name) ? posters[name]!() : Promise.reject(new Error(name))))
    .then(
      ({ default: svg }) => (image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`),
      () => image.dispatchEvent(new Event('error')),
    );
}
