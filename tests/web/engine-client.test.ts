/** The engine client over a plain MessageChannel: a fake engine answers by hand, dies, falls silent, is of another release. */
import { expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineClient, EngineFault, type EngineDoor } from '../../web/engine/engine-client.ts';

interface Call {
  readonly name: unknown;
  readonly answer: (value: unknown) => void;
  readonly refuse: (error: Error) => void;
  readonly report: ((news: unknown) => Promise<void>) | undefined;
}

/** A worker that answers when told to; `opened` counts the starts. */
function fakeWorkers(hand: () => unknown = () => ({ ready: true, version: '1', abi: 1 })) {
  const calls: Call[] = [];
  const deaths: ((sentence: string) => void)[] = [];
  const ended: number[] = [];
  let opened = 0;
  const open = (): EngineDoor => {
    const mine = ++opened;
    const { port1, port2 } = new MessageChannel();
    const work = (scenario: { name: unknown }, _options?: unknown, report?: Call['report']) =>
      new Promise((answer, refuse) => calls.push({ name: scenario.name, answer, refuse, report }));
    expose({ handshake: hand, driver: work, flight: work, plan: work }, port1);
    port1.start();
    port2.start();
    return {
      endpoint: port2,
      end: () => (ended.push(mine), port1.close(), port2.close()),
      onDeath: (report) => deaths.push(report),
    };
  };
  return { open, calls, ended, kill: (sentence: string) => deaths.at(-1)!(sentence), opened: () => opened };
}

// By `performance` and `setImmediate`, which no test replaces.
const asked = async (calls: Call[], count: number) => {
  const until_ms = performance.now() + 5000;
  while (calls.length < count && performance.now() < until_ms) await new Promise((go) => setImmediate(go));
  expect(calls.length).toBe(count);
};

afterEach(() => void vi.useRealTimers());

describe('engine client', () => {
  it('answers a call and starts one worker only', async () => {
    const fake = fakeWorkers();
    const client = new EngineClient(fake.open, { version: '1' });
    const first = client.call('driver', 'driver', { name: 'a' });
    const second = client.call('flight', 'flight', { name: 'b' });
    await asked(fake.calls, 2);
    fake.calls[0]!.answer({ status: 'done', value: 1 });
    fake.calls[1]!.answer({ status: 'done', value: 2 });
    expect(await first).toEqual({ status: 'done', value: 1 });
    expect(await second).toEqual({ status: 'done', value: 2 });
    expect(fake.opened()).toBe(1);
    client.close();
  });

  it('keeps one running and one waiting call: the newest wins, those between are cancelled', async () => {
    const fake = fakeWorkers();
    const client = new EngineClient(fake.open, { version: '1' });
    const answers = ['a', 'b', 'c', 'd'].map((name) => client.call('flight', 'flight', { name }));
    await asked(fake.calls, 1);
    expect(await answers[1]).toEqual({ status: 'cancelled' });
    expect(await answers[2]).toEqual({ status: 'cancelled' });
    fake.calls[0]!.answer({ status: 'done', value: 'a' });
    await asked(fake.calls, 2);
    expect(fake.calls[1]!.name).toBe('d');
    fake.calls[1]!.answer({ status: 'done', value: 'd' });
    expect(await answers[0]).toEqual({ status: 'done', value: 'a' });
    expect(await answers[3]).toEqual({ status: 'done', value: 'd' });
    client.close();
  });

  it('rejects every call, running and waiting, when the worker dies, and starts anew on next use', async () => {
    const fake = fakeWorkers();
    const client = new EngineClient(fake.open, { version: '1' });
    const calls = [
      client.call('flight', 'flight', { name: 'a' }),
      client.call('flight', 'flight', { name: 'b' }),
      client.call('driver', 'driver', { name: 'c' }),
    ];
    const ends = Promise.allSettled(calls);
    await asked(fake.calls, 2);
    fake.kill('The engine has died.');
    for (const end of await ends) {
      expect(end.status).toBe('rejected');
      expect((end as PromiseRejectedResult).reason).toMatchObject({ reason: 'dead', message: 'The engine has died.' });
    }
    const again = client.call('flight', 'flight', { name: 'e' });
    await asked(fake.calls, 3);
    fake.calls[2]!.answer({ status: 'done', value: 5 });
    expect(await again).toEqual({ status: 'done', value: 5 });
    expect(fake.opened()).toBe(2);
    client.close();
  });

  it('rejects calls made before the hand-shake when the worker dies at birth', async () => {
    const fake = fakeWorkers(() => new Promise(() => undefined));
    const client = new EngineClient(fake.open, { version: '1' });
    const call = client.call('flight', 'flight', { name: 'a' });
    fake.kill('The engine has died: no such file');
    await expect(call).rejects.toMatchObject({ reason: 'dead' });
  });

  it('cancels by ending the worker; calls of other lanes go on in a new one', async () => {
    const fake = fakeWorkers();
    const client = new EngineClient(fake.open, { version: '1' });
    const plan = client.call('plan', 'plan', { name: 'long' });
    const driver = client.call('driver', 'driver', { name: 'kept' });
    await asked(fake.calls, 2);
    client.cancel('plan');
    expect(await plan).toEqual({ status: 'cancelled' });
    expect(fake.ended).toEqual([1]);
    await asked(fake.calls, 3);
    expect(fake.calls[2]!.name).toBe('kept');
    fake.calls[2]!.answer({ status: 'done', value: 7 });
    expect(await driver).toEqual({ status: 'done', value: 7 });
    expect(fake.opened()).toBe(2);
    client.close();
  });

  it('refuses a worker of another release', async () => {
    const fake = fakeWorkers(() => ({ ready: true, version: '0', abi: 1 }));
    const client = new EngineClient(fake.open, { version: '1' });
    await expect(client.call('flight', 'flight', { name: 'a' })).rejects.toMatchObject({ reason: 'version' });
    expect(fake.ended).toEqual([1]);
  });

  it('gives up on a worker that never shakes hands, and on one that falls silent', async () => {
    const mute = fakeWorkers(() => new Promise(() => undefined));
    const early = new EngineClient(mute.open, { version: '1', handshake_ms: 20 });
    await expect(early.call('flight', 'flight', { name: 'a' })).rejects.toMatchObject({ reason: 'silent' });
    const fake = fakeWorkers();
    const later = new EngineClient(fake.open, { version: '1', silence_ms: 40 });
    await expect(later.call('flight', 'flight', { name: 'a' })).rejects.toMatchObject({ reason: 'silent' });
    expect(fake.ended).toEqual([1]);
  });

  it('news or an answer of one call is a sign of life for all: those behind a long one wait for it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const fake = fakeWorkers();
    const client = new EngineClient(fake.open, { version: '1', silence_ms: 1000 });
    const news: unknown[] = [];
    const long = client.call('plan', 'plan', { name: 'long' }, {}, (one) => news.push(one));
    const behind = client.call('driver', 'driver', { name: 'behind' });
    const last = client.call('flight', 'flight', { name: 'last' });
    const ended = expect(last).rejects.toMatchObject({ reason: 'silent' });
    await asked(fake.calls, 3);
    vi.advanceTimersByTime(900);
    await fake.calls[0]!.report!('half');
    expect(news).toEqual(['half']);
    vi.advanceTimersByTime(900);
    fake.calls[0]!.answer({ status: 'done', value: 1 });
    expect(await long).toEqual({ status: 'done', value: 1 });
    vi.advanceTimersByTime(900);
    fake.calls[1]!.answer({ status: 'done', value: 2 });
    expect(await behind).toEqual({ status: 'done', value: 2 });
    vi.advanceTimersByTime(1000);
    await ended;
    expect(fake.ended).toEqual([1]);
  });

  it('an engine that throws before it is ready is dead, and starts anew on next use', async () => {
    const hands = [
      () => Promise.reject(new Error('the kernel did not come')),
      () => ({ ready: true, version: '1', abi: 1 }),
    ];
    const fake = fakeWorkers(() => hands.shift()!());
    const client = new EngineClient(fake.open, { version: '1' });
    const call = client.call('flight', 'flight', { name: 'a' });
    await expect(call).rejects.toBeInstanceOf(EngineFault);
    await expect(call).rejects.toMatchObject({
      reason: 'dead',
      message: expect.stringContaining('the kernel did not come'),
    });
    const again = client.call('flight', 'flight', { name: 'b' });
    await asked(fake.calls, 1);
    fake.calls[0]!.answer({ status: 'done', value: 1 });
    expect(await again).toEqual({ status: 'done', value: 1 });
    expect(fake.ended).toEqual([1]);
    client.close();
  });

  it('a thrown bug fails its own call only', async () => {
    const fake = fakeWorkers();
    const client = new EngineClient(fake.open, { version: '1' });
    const bad = client.call('flight', 'flight', { name: 'a' });
    const good = client.call('driver', 'driver', { name: 'b' });
    await asked(fake.calls, 2);
    fake.calls[0]!.refuse(new Error('divided by zero'));
    fake.calls[1]!.answer({ status: 'done', value: 1 });
    await expect(bad).rejects.toBeInstanceOf(EngineFault);
    expect(await good).toEqual({ status: 'done', value: 1 });
    client.close();
  });
});
