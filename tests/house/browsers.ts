/**
 * What all browser tests of a run share: one server of the built page, and one Chromium for each font they ask for, which
 * is started when the first test asks. vitest runs this before and after the tests. Not here: pages (tests/web/page-server.ts).
 */
import { chromium, type BrowserServer } from 'playwright-core';
import { chromiumPath } from './chromium.mjs';
import { fontConfiguration } from './fonts.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;

/** Name of the variable in which test files find the server's address. */
export const HOST = 'MOONLINE_TEST_HOST';

/** What else but the page costs time in a full Chromium; the first line is what playwright turns off by itself. */
const OFF = [
  'AimEnabled,AvoidUnnecessaryBeforeUnloadCheckSync,AvoidCorsURLLoaderRestartOnRedirect,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,PaintHolding,PreconnectToSearch,ThirdPartyStoragePartitioning',
  'WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--enable-precise-memory-info',
  '--enable-blink-features=ForceEagerMeasureMemory',
  `--disable-features=${OFF.join(',')}`,
];

const browsers = new Map<string, Promise<BrowserServer>>();

async function launched(font: string): Promise<BrowserServer> {
  const executablePath = await chromiumPath();
  if (!executablePath) throw new Error('The browser tests need Chromium: install it or set CHROME_PATH');
  const file = fontConfiguration(font);
  return chromium.launchServer({
    executablePath,
    args: ARGS,
    env: { ...process.env, ...(file && { FONTCONFIG_FILE: file }) },
  });
}

/** Address of a browser in which every word stands in this font. */
async function browserAddress(font: string): Promise<string> {
  let browser = browsers.get(font);
  if (!browser) browsers.set(font, (browser = launched(font)));
  return (await browser).wsEndpoint();
}

/** Start the server, unless another project of the same run has; returns what ends it and its browsers. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[HOST]) return undefined;
  // Here and not above: test files know this module too, and Vite takes half a second to load.
  const { preview } = await import('vite');
  const server = await preview({
    root: `${ROOT}web`,
    configFile: false,
    base: './',
    build: { outDir: `${ROOT}dist/web` },
    preview: { port: 0, host: '127.0.0.1' },
    appType: 'mpa',
    logLevel: 'warn',
    plugins: [
      {
        name: 'browsers',
        configurePreviewServer: ({ middlewares }) => {
          middlewares.use('/browser', (request, response) => {
            const font = new URL(request.url!, 'http://host').searchParams.get('font')!;
            browserAddress(font).then(
              (address) => response.end(address),
              (error: unknown) => response.writeHead(500).end(String(error)),
            );
          });
        },
      },
    ],
  });
  process.env[HOST] = server.resolvedUrls!.local[0]!;
  return async () => {
    process.env[HOST] = '';
    for (const browser of browsers.values()) await (await browser).close();
    browsers.clear();
    await server.close();
  };
}
