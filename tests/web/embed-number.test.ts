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
    await article.page.evaluate(() =>
      (document.querySelector('moonline-param')! as HTMLElement).setAttribute('disabled', ''),
    );
    await expect.poll(() => push(article).getAttribute('aria-disabled')).toBe('true');
    expect(await sent()).toEqual({ speed: '2341.66' });
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
    const state = await article.page.evaluate(() => document.querySelector('moonline-widget')!.getState());
    expect(state.preset).toMatch(/^#v=1&p=gigabay.*&d=driver\.acceleration_g:/);
    await article.page.evaluate(
      (link) => document.querySelector('moonline-widget')!.setState({ preset: link, view: 'flight' }),
      'gigabay',
    );
    await article.until('result', 2);
    await article.page.context().close();
  });
});
