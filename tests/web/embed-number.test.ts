/** Numbers in the text of an article that drive its figures: by keyboard, finger and form. In a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbedBench, type Article } from './embed-bench.ts';

let bench: EmbedBench;
beforeAll(async () => {
  bench = await EmbedBench.start();
});
afterAll(() => bench.stop());

const SCRIPT = '<script type="module" crossorigin src="{figures}embed/define.js"></script>';
const figure = (attributes: string) =>
  `<moonline-widget ${attributes} style="display:block;min-height:420px"><a href="x">A link</a></moonline-widget>`;

describe('a number in a sentence', () => {
  const TEXT = `${SCRIPT}<moonline-scenario id="line" preset="one-megaton-a-year"><form><p>At
    <moonline-param path="driver.acceleration_g" name="push">100 g</moonline-param> and
    <moonline-param path="flight.speed_m_s" name="speed">2341.66 m/s</moonline-param>.</p></form></moonline-scenario>
    ${figure('scenario="line" view="driver" loading="eager"')}${figure('scenario="line" view="flight" loading="eager"')}`;
  const values = (article: Article) =>
    article.page
      .locator('moonline-widget')
      .evaluateAll((all) => all.map((one) => one.shadowRoot!.querySelector('dd')!.textContent));
  const push = (article: Article) => article.page.locator('moonline-param[name=push] [role=slider]');
  const speed = (article: Article) => article.page.locator('moonline-param[name=speed] [role=slider]');
  const open = async (options = {}) => {
    const article = await bench.open(TEXT, {}, options);
    await article.until('ready', 2);
    await push(article).waitFor();
    return article;
  };

  it('drives two figures by keyboard', async () => {
    const article = await open();
    const [length, time] = await values(article);
    await speed(article).focus();
    await article.page.keyboard.press('Shift+ArrowUp');
    expect(await speed(article).textContent()).toMatch(/^2341\.76\s*m\/s$/);
    await article.page.keyboard.press('Enter');
    await article.page.locator('moonline-param[name=speed] input').fill('2345');
    await article.page.keyboard.press('Enter');
    await expect.poll(async () => (await values(article))[0]).not.toBe(length);
    await expect.poll(async () => (await values(article))[1]).not.toBe(time);
    const changes = (await article.told()).filter((one) => one.type === 'change');
    expect(changes.some((one) => one.detail['path'] === 'flight.speed_m_s')).toBe(true);
    // By hand: v²/2a, the length at constant acceleration; half the push is twice the track.
    await push(article).focus();
    await article.page.keyboard.press('Enter');
    await article.page.locator('moonline-param[name=push] input').fill('50');
    await article.page.keyboard.press('Enter');
    const typed = Number(/[\d.]+/.exec((await speed(article).textContent())!)![0]);
    const km = (typed * typed) / (2 * 50 * 9.80665) / 1000;
    await expect.poll(async () => Number.parseFloat((await values(article))[0]!)).toBeCloseTo(km, 2);
    expect(await push(article).evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node)).toBe(
      true,
    );
    await article.page.context().close();
  });

  it('drags under a finger, and leaves scrolling to the page', async () => {
    const article = await open({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
    const place = (await push(article).boundingBox())!;
    const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
    const session = await article.page.context().newCDPSession(article.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
    const before = await values(article);
    await touch('touchStart', x);
    for (let step = 1; step <= 6; step++) await touch('touchMove', x + 8 * step);
    await touch('touchEnd');
    await expect.poll(async () => (await values(article))[0]).not.toBe(before[0]);
    expect(await push(article).evaluate((node) => getComputedStyle(node).touchAction)).toBe('pan-y');
    await article.page.context().close();
  });

  it('opens for typing on a tap, refuses what is out of range and says so', async () => {
    const article = await open();
    await push(article).click();
    const field = article.page.locator('moonline-param[name=push] input');
    await field.fill('-3');
    await article.page.keyboard.press('Enter');
    await article.page.locator('moonline-param[name=push] [role=alert]').waitFor();
    expect(await article.page.evaluate(() => document.querySelector('form')!.checkValidity())).toBe(false);
    await field.press('Escape');
    expect(await push(article).textContent()).toContain('100');
    expect(await article.page.evaluate(() => document.querySelector('form')!.checkValidity())).toBe(true);
    await article.page.context().close();
  });

  it('belongs to its form: value, reset, disabled', async () => {
    const article = await open();
    const sent = () =>
      article.page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form')!)) as object);
    expect(await sent()).toEqual({ push: '100', speed: '2341.66' });
    await push(article).focus();
    await article.page.keyboard.press('ArrowRight');
    expect(await sent()).not.toMatchObject({ push: '100' });
    await article.page.evaluate(() => document.querySelector('form')!.reset());
    expect(await sent()).toEqual({ push: '100', speed: '2341.66' });
    // A script has the same ways as a person.
    const write = (value: string) =>
      article.page.evaluate((text) => (document.querySelector('moonline-param')!.value = text), value);
    await write('50');
    expect(await sent()).toMatchObject({ push: '50' });
    await expect.poll(() => push(article).textContent()).toMatch(/^50\s*g$/);
    const valid = () => article.page.evaluate(() => document.querySelector('form')!.checkValidity());
    await write('-3');
    expect(await valid()).toBe(false);
    expect(await article.page.evaluate(() => document.querySelector('moonline-param')!.value)).toBe('50');
    await write('100');
    expect(await valid()).toBe(true);
    await article.page.evaluate(() => (document.querySelector('moonline-param')!.disabled = true));
    await expect.poll(() => push(article).getAttribute('aria-disabled')).toBe('true');
    expect(await sent()).toEqual({ speed: '2341.66' });
    expect(await article.page.evaluate(() => document.querySelector('moonline-param')!.outerHTML)).toContain(
      'disabled',
    );
    // One that turns out to be of no field is its text again and sends nothing, whatever its form does then.
    await article.page.evaluate(() => {
      const param = document.querySelector('moonline-param')!;
      param.disabled = false;
      param.path = 'driver.tea';
    });
    await article.until('error');
    expect(await sent()).toEqual({ speed: '2341.66' });
    await article.page.evaluate(() => {
      const set = document.createElement('fieldset');
      document.querySelector('form')!.append(set);
      set.append(document.querySelector('moonline-param')!);
      set.disabled = true;
    });
    await expect.poll(() => article.page.getByText('100 g', { exact: true }).isVisible()).toBe(true);
    expect(article.errors).toEqual([]);
    await article.page.context().close();
  });

  it('wakes a figure that was not yet touched: its poster would be of another scenario', async () => {
    const article = await bench.open(
      `${SCRIPT}<p><moonline-param preset="gigabay" path="driver.acceleration_g">100 g</moonline-param></p>${figure('preset="gigabay" view="driver" loading="click"')}`,
    );
    const number = article.page.locator('moonline-param [role=slider]');
    await number.focus();
    await article.page.keyboard.press('ArrowRight');
    await article.until('ready');
    const state = () => article.page.evaluate(() => document.querySelector('moonline-widget')!.getState());
    const set = (part: object) =>
      article.page.evaluate((given) => document.querySelector('moonline-widget')!.setState(given), part);
    const saved = await state();
    expect(saved.preset).toMatch(/^#v=1&p=gigabay.*&d=driver\.acceleration_g:/);
    const [changed] = await values(article);
    // What a host saved it can restore, for the number and every other figure of the scenario too.
    await set({ preset: 'gigabay' });
    await expect.poll(() => number.textContent()).toMatch(/^100\s*g$/);
    await expect.poll(async () => (await values(article))[0]).not.toBe(changed);
    expect((await state()).preset).toBe('gigabay');
    await set(saved);
    await expect.poll(async () => (await values(article))[0]).toBe(changed);
    expect(await state()).toEqual(saved);
    expect(await number.textContent()).not.toMatch(/^100\s*g$/);
    // Another preset is another scenario of the page: the number keeps its own.
    await set({ preset: 'sp-428-revisited', view: 'flight' });
    await expect.poll(async () => (await state()).preset).toBe('sp-428-revisited');
    expect(await number.textContent()).not.toMatch(/1019/);
    await article.page.context().close();
  });

  it('by hand: scenarios without an id stay apart; reset, form and state know what the author chose', async () => {
    const part = (preset: string, name: string) => `<moonline-scenario preset="${preset}"><form><p>At
      <moonline-param path="driver.acceleration_g" name="${name}">a number</moonline-param>.</p></form>
      ${figure('view="driver" loading="click"')}</moonline-scenario>`;
    const article = await bench.open(
      `${SCRIPT}<i id="moonline-1"></i>${part('gigabay', 'plain')}${part('#v=1&amp;p=one-megaton-a-year&amp;d=driver.acceleration_g:150', 'linked')}`,
    );
    const { page } = article;
    const number = (name: string) => page.locator(`moonline-param[name=${name}] [role=slider]`);
    const linked = page.locator('moonline-widget').last();
    const states = () =>
      page
        .locator('moonline-widget')
        .evaluateAll((all) =>
          all.map((one) => (one as HTMLElement & { getState(): { preset: string } }).getState().preset),
        );
    const focus = () =>
      page.evaluate(() => {
        const host = document.activeElement!;
        return [host.localName, host.shadowRoot?.activeElement?.part.value];
      });
    // A figure that nobody touched is already of its scenario.
    const given = [expect.stringMatching(/^gigabay$/), expect.stringMatching(/d=driver\.acceleration_g:150$/)];
    await page.locator('moonline-widget .run').first().waitFor();
    expect(await states()).toEqual(given);
    // Run goes with the facade: the focus is on the figure then.
    await page.locator('moonline-widget .run').first().focus();
    await page.keyboard.press('Enter');
    await article.until('ready');
    expect(await focus()).toEqual(['moonline-widget', 'figure']);
    await linked.locator('.run').click();
    await article.until('ready', 2);
    const [plain, before] = await values(article);
    // By hand: v²/2a at 100 g and at 150 g.
    const km = (push_g: number) => 2341.66 ** 2 / (2 * push_g * 9.80665) / 1000;
    expect(Number.parseFloat(plain!)).toBeCloseTo(km(100), 2);
    expect(Number.parseFloat(before!)).toBeCloseTo(km(150), 2);
    expect(await states()).toEqual(given);
    // Nobody has changed anything: there is nothing to reset.
    const reset = page.getByRole('button', { name: 'Reset', exact: true });
    expect(await reset.count()).toBe(0);
    await number('linked').focus();
    await page.keyboard.press('ArrowRight');
    await linked.getByRole('button', { name: 'Reset', exact: true }).focus();
    await expect.poll(async () => (await values(article))[1]).not.toBe(before);
    await page.keyboard.press('Enter');
    await expect.poll(async () => await values(article)).toEqual([plain, before]);
    expect(await reset.count()).toBe(0);
    expect(await number('linked').textContent()).toMatch(/^150\s*g$/);
    expect(await states()).toEqual(given);
    expect(await focus()).toEqual(['moonline-widget', 'link']);
    const sent = () => page.evaluate(() => new FormData(document.forms[1]).get('linked'));
    await number('linked').focus();
    await page.keyboard.press('ArrowRight');
    expect(await sent()).toBe('150.1');
    await page.evaluate(() => document.forms[1]!.reset());
    expect(await sent()).toBe('150');
    await page.context().close();
  });
});

it('a part that does not come is told, and asked for again by the next click; one removed meanwhile stays away', async () => {
  const article = await bench.open(`${SCRIPT}${figure('preset="gigabay" view="driver" loading="click"')}`);
  const { page } = article;
  const run = page.locator('moonline-widget .run');
  await run.waitFor();
  await page.route('**/live-figure-*.js', (route) => route.abort());
  await run.click();
  await article.until('error');
  expect((await article.told()).map(({ detail }) => detail['code'])).toContain('engine-unavailable');
  await page.unroute('**/live-figure-*.js');
  await run.click();
  await article.until('ready');
  expect(await page.locator('moonline-widget dd').first().textContent()).toMatch(/\d/);

  // It reads its attributes anew and is gone before its parts are there: only its own listeners still hear it.
  const heard = await page.evaluateHandle(async () => {
    const widget = document.querySelector('moonline-widget')!;
    const results: unknown[] = [];
    widget.setAttribute('view', 'satellite');
    await Promise.resolve();
    widget.remove();
    widget.addEventListener('moonline-result', (event) => results.push((event as CustomEvent<unknown>).detail));
    const next = document.createElement('moonline-widget');
    Object.assign(next, { preset: 'gigabay', view: 'plan', loading: 'eager' });
    document.body.append(next);
    return results;
  });
  await article.until('ready', 2);
  expect(await heard.jsonValue()).toEqual([]);
  await page.context().close();
});
