/** `fly --oem`: the file is written beside the report; a place that cannot be written is bad input. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { moonline, scratchFolder } from './process.ts';

const folder = scratchFolder();

it('writes the path as an Orbit Ephemeris Message and says where', async () => {
  const file = join(folder, 'launch.oem');
  const { status, out } = await moonline(['fly', '--oem', file]);
  expect(status).toBe(0);
  expect(out).toContain(`Path written to ${file}`);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^CCSDS_OEM_VERS = 2\.0\n[^]*META_STOP\n/);
  const json = await moonline(['fly', '--json', '--oem', file]);
  expect(JSON.parse(json.out)).toMatchObject({ status: 'arrived' });
});

it('a folder that is not there is bad input, named', async () => {
  const { status, problems } = await moonline(['fly', '--oem', join(folder, 'nowhere', 'launch.oem')]);
  expect(status).toBe(2);
  expect(problems).toContain('Cannot be written');
});
