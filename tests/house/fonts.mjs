/**
 * The fonts that the browser tests are laid out with: where they are, how they get onto the machine, and a font
 * configuration that knows one of them, so that no test depends on the system's own. Plain Node, no dependencies.
 * Not here: the browser that is started under it (chromium.mjs, browsers.ts).
 */
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ROOT, runs } from './setup.mjs';

/** Families a reader's system may use for the page's words, from wide to narrow, each with its file and Debian package. */
const FAMILIES = {
  'DejaVu Sans': { file: 'DejaVuSans.ttf', packageName: 'fonts-dejavu-core' },
  'Noto Sans': { file: 'NotoSans-Regular.ttf', packageName: 'fonts-noto-core' },
  'Liberation Sans': { file: 'LiberationSans-Regular.ttf', packageName: 'fonts-liberation' },
};

/** What stands in for characters that a Latin family lacks. */
const CHINESE = {
  family: 'Noto Sans CJK SC',
  file: 'NotoSansCJK-Regular.ttc',
  packageName: 'fonts-noto-cjk',
};

/** Names of the families. The first is what tests of anything but the layout are shown in. */
export const FONTS = Object.keys(FAMILIES);

// Beside the installed packages: without root, and without a change of the system's own fonts.
const UNPACKED = `${ROOT}node_modules/.cache/fonts/`;

const FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.local/share/fonts'),
  join(homedir(), '.fonts'),
  `${UNPACKED}usr/share/fonts`,
].filter((folder) => existsSync(folder));

function placeOf(file) {
  for (const folder of FOLDERS) {
    const found = readdirSync(folder, { recursive: true }).find((path) => path.endsWith(`/${file}`));
    if (found) return join(folder, found);
  }
  return undefined;
}

/** The families of FONTS that this machine has. */
export function presentFonts() {
  return FONTS.filter((family) => placeOf(FAMILIES[family].file));
}

/** Bring the missing fonts onto the machine where apt can; returns the families that are still missing. */
export function installFonts() {
  const missing = [...Object.values(FAMILIES), CHINESE].filter(({ file }) => !placeOf(file));
  if (missing.length > 0 && existsSync('/etc/debian_version')) {
    console.log('Fetching fonts with apt-get…');
    if (process.getuid?.() === 0) runs('apt-get', ['update', '-q']);
    mkdirSync(UNPACKED, { recursive: true });
    for (const { packageName } of missing) {
      runs('sh', [
        '-c',
        `cd "$1" && apt-get download -q ${packageName} && dpkg-deb -x ${packageName}_*.deb .`,
        'sh',
        UNPACKED,
      ]);
    }
    const unpacked = `${UNPACKED}usr/share/fonts`;
    if (existsSync(unpacked) && !FOLDERS.includes(unpacked)) FOLDERS.push(unpacked);
  }
  return [...Object.entries(FAMILIES), [CHINESE.family, CHINESE]]
    .filter(([, { file }]) => !placeOf(file))
    .map(([family]) => family);
}

/**
 * Path of a font configuration under which every question for a font is answered by one family; where the machine has
 * not got it, `undefined`.
 */
export function fontConfiguration(family) {
  const { file } = FAMILIES[family];
  if (!placeOf(file)) return undefined;
  const folder = `${ROOT}node_modules/.cache/font-configurations/${family.replaceAll(' ', '-')}/`;
  mkdirSync(folder, { recursive: true });
  // Bold and italic beside the file itself, and nothing else that lies in its folder.
  const stem = file.replace(/(-Regular)?\.ttf$/, '');
  const place = dirname(placeOf(file));
  const faces = readdirSync(place).filter((name) => name.startsWith(stem) && /^[-.]/.test(name.slice(stem.length)));
  for (const path of [...faces.map((name) => join(place, name)), placeOf(CHINESE.file)])
    if (path && !existsSync(`${folder}${basename(path)}`)) symlinkSync(path, `${folder}${basename(path)}`);
  const path = `${folder}fonts.conf`;
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}cache</cachedir>
  <match target="pattern">
    <edit name="family" mode="prepend_first" binding="strong"><string>${family}</string></edit>
  </match>
</fontconfig>
`,
  );
  return path;
}
