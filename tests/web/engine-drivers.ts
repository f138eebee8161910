/**
 * Firefox over WebDriver BiDi and WebKit over WebDriver, as little of both as a smoke test needs: go to an address, run a
 * function in the page, end. Not here: where they are (tests/house/other-browsers.mjs), Chromium (page-server.ts), any test.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programsOf, type EngineName } from '../house/other-browsers.mjs';

export interface Visitor {
  goto(address: string): Promise<void>;
  /** What a function of the page's own world resolves to; its argument and its answer go as JSON. */
  run<A, R>(inPage: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Errors that the page told since the visit began; empty where the engine does not say. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Long enough for a first start on a busy machine. */
const START_MS = 60_000;

/** The first match of a pattern in what a program prints; rejects when it ends before. */
function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Nothing like ${pattern} in: ${said}`)), START_MS);
    const onData = (part: Buffer) => {
      said += part.toString();
      const found = pattern.exec(said);
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout?.on('data', onData);
    child.stderr?.on('data', onData);
    child.on('exit', (code) => reject(new Error(`Ended with ${code}: ${said}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}

const OPCODE = { text: 1, close: 8, ping: 9, pong: 10 } as const;

/** A frame of a client: always masked (RFC 6455, section 5). */
function frame(opcode: number, payload: Buffer): Buffer {
  const size = payload.length;
  const length =
    size < 126
      ? Buffer.from([0x80 | size])
      : size < 65_536
        ? Buffer.from([0x80 | 126, size >> 8, size & 255])
        : Buffer.concat([Buffer.from([0x80 | 127, 0, 0, 0, 0]), Buffer.from(new Uint32Array([size]).buffer).reverse()]);
  const mask = randomBytes(4);
  return Buffer.concat([Buffer.from([0x80 | opcode]), length, mask, payload.map((byte, i) => byte ^ mask[i & 3]!)]);
}

/** Text messages of a web socket; Node 20 has no client of its own. */
class TextSocket {
  #rest: Buffer = Buffer.alloc(0);
  #message: Buffer[] = [];

  readonly socket: Socket;
  readonly onText: (text: string) => void;

  /** `onEnd` is told once the browser has gone, which may reset the connection as it does. */
  private constructor(socket: Socket, onText: (text: string) => void, onEnd: () => void) {
    this.socket = socket;
    this.onText = onText;
    socket.on('data', (part: Buffer) => this.#read(part));
    socket.on('error', onEnd);
    socket.on('close', onEnd);
  }

  static open(address: string, onText: (text: string) => void, onEnd: () => void): Promise<TextSocket> {
    return new Promise((resolve, reject) => {
      const key = randomBytes(16).toString('base64');
      const headers = {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': key,
      };
      const asked = request(address.replace('ws:', 'http:'), { headers });
      asked.on('upgrade', (_, socket, head) => {
        const opened = new TextSocket(socket, onText, onEnd);
        opened.#read(head);
        resolve(opened);
      });
      asked.on('response', ({ statusCode }) => reject(new Error(`No web socket: ${statusCode}`)));
      asked.on('error', reject);
      asked.end();
    });
  }

  send(text: string): void {
    this.socket.write(frame(OPCODE.text, Buffer.from(text)));
  }

  close(): void {
    this.socket.end(frame(OPCODE.close, Buffer.alloc(0)));
  }

  #read(part: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, part]);
    while (this.#rest.length >= 2) {
      const short = this.#rest[1]! & 127;
      const head = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (this.#rest.length < head) return;
      const size =
        short === 126 ? this.#rest.readUInt16BE(2) : short === 127 ? Number(this.#rest.readBigUInt64BE(2)) : short;
      if (this.#rest.length < head + size) return;
      const [first, payload] = [this.#rest[0]!, this.#rest.subarray(head, head + size)];
      this.#rest = this.#rest.subarray(head + size);
      if ((first & 15) === OPCODE.ping) this.socket.write(frame(OPCODE.pong, payload));
      else if ((first & 15) <= OPCODE.text) {
        this.#message.push(payload);
        if (first & 0x80) this.onText(Buffer.concat(this.#message.splice(0)).toString());
      }
    }
  }
}

/** A call of a function in the page, as source; what it resolves to comes back as JSON. */
const called = (inPage: (argument: never) => unknown, argument: unknown) =>
  `(async () => JSON.stringify((await (${inPage.toString()})(${JSON.stringify(argument ?? null)})) ?? null))()`;

/** What a fresh profile would ask or fetch at its first start. */
const QUIET = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

async function firefox(program: string): Promise<Visitor> {
  const profile = mkdtempSync(join(tmpdir(), 'moonline-firefox-'));
  const preferences = Object.entries(QUIET).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(profile, 'user.js'), preferences.join('\n'));
  const child = spawn(program, ['--headless', '--remote-debugging-port=0', '--profile', profile, '--no-remote'], {
    env: { ...process.env, HOME: profile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [, address] = await printed(child, /WebDriver BiDi listening on (ws:\S+)/);
  const errors: string[] = [];
  const waiting = new Map<number, (answer: { readonly result?: unknown; readonly message?: string }) => void>();
  interface Told {
    readonly id?: number;
    readonly method?: string;
    readonly params?: { readonly level?: string; readonly text?: string };
    readonly result?: unknown;
    readonly message?: string;
  }
  const onText = (text: string) => {
    const told = JSON.parse(text) as Told;
    if (told.method === 'log.entryAdded' && told.params?.level === 'error') errors.push(told.params.text ?? '');
    if (told.id !== undefined) waiting.get(told.id)?.(told);
  };
  // A call that is still open gets no answer any more.
  const onEnd = () => waiting.forEach((answer) => answer({ message: 'the browser has gone' }));
  const socket = await TextSocket.open(`${address!}/session`, onText, onEnd);
  let count = 0;
  const send = async <R>(method: string, params: object): Promise<R> => {
    const id = ++count;
    const answer = new Promise<{ readonly result?: unknown; readonly message?: string }>((resolve) => {
      waiting.set(id, resolve);
    });
    socket.send(JSON.stringify({ id, method, params }));
    const { result, message } = await answer;
    if (message !== undefined) throw new Error(`${method}: ${message}`);
    return result as R;
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const { context } = contexts[0]!;
  interface Evaluated {
    readonly type: string;
    readonly result?: { readonly value?: string };
    readonly exceptionDetails?: { readonly text: string };
  }
  return {
    errors,
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    run: async (inPage, argument) => {
      const { result, exceptionDetails } = await send<Evaluated>('script.evaluate', {
        expression: called(inPage, argument),
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result!.value!) as never;
    },
    close: async () => {
      await send('browser.close', {}).catch(() => undefined);
      socket.close();
      await ended(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function webKit(driver: string, screen: string): Promise<Visitor> {
  const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [, number] = await printed(display, /(\d+)\n/);
  const port = 20_000 + (process.pid % 20_000);
  const home = mkdtempSync(join(tmpdir(), 'moonline-webkit-'));
  const child = spawn(driver, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: `:${number!}`,
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
      // Its sandbox asks for rights that a machine for tests may not give.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
    stdio: 'ignore',
  });
  const call = async <R>(method: string, path: string, body?: object): Promise<R> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await answer.json()) as { value: R };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const begun = performance.now();
  for (;;)
    try {
      await call('GET', '/status');
      break;
    } catch (error) {
      if (performance.now() - begun > START_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities: {} });
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/timeouts`, { script: 90_000, pageLoad: 90_000 });
  return {
    errors: [],
    goto: async (url) => void (await call('POST', `${session}/url`, { url })),
    run: async (inPage, argument) => {
      const script = `const done = arguments[0]; ${called(inPage, argument)}.then((text) => done([text]), (error) => done([null, String(error)]));`;
      const [text, error] = await call<[string | null, string?]>('POST', `${session}/execute/async`, {
        script,
        args: [],
      });
      if (text === null) throw new Error(error);
      return JSON.parse(text) as never;
    },
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      await ended(child);
      await ended(display);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A visitor with an engine that is on this machine. */
export function visitor(engine: EngineName): Promise<Visitor> {
  const [program, second] = programsOf(engine)!;
  return engine === 'Firefox' ? firefox(program!) : webKit(program!, second!);
}
