/** What `npm start` serves: the page, what stands beside it, and 404 for everything else. Not here: the page itself. */
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

let server: PreviewServer;
beforeAll(async () => {
  // The project's own vite.config.ts, as `vite preview` reads it.
  server = await preview({ logLevel: 'silent', preview: { port: 0, host: '127.0.0.1' } });
});
afterAll(() => server.close());

const served = async (path: string) => {
  const { status, headers } = await fetch(server.resolvedUrls!.local[0]! + path, { headers: { accept: 'text/html' } });
  return [status, headers.get('content-type')?.split(';')[0]];
};

it.each(['', 'index.html', 'guide.html', 'article.html', 'embed.html', '?x=1'])(
  'by hand: “%s” is a page',
  async (path) => expect(await served(path)).toEqual([200, 'text/html']),
);

it('by hand: other files keep their types', async () => {
  expect(await served('reference.json')).toEqual([200, 'application/json']);
  expect(await served('embed/define.js')).toEqual([200, 'text/javascript']);
  expect(await served('licences.md')).toEqual([200, 'text/markdown']);
});

it.each(['nothing-here', 'embed/nothing-here.js', 'guide/nothing', 'src/units.ts'])(
  'by hand: “%s” is not found',
  async (path) => expect((await served(path))[0]).toBe(404),
);
