/**
 * The page's side of the engine worker, and the only `wrap()` of the project.
 * Hand-shake with a time-out and a version check, one running and one waiting call per lane (newest wins), cancel by
 * ending the worker, every call settled when a worker dies. Not here: which calls are made when (session.ts).
 */
import type { Message } from '../../src/text/message.ts';
import { message, text } from '../../src/text/text.ts';
import { proxy, wrap, type Endpoint, type Remote } from 'comlink';
import type { AnswerStatus } from '../../src/engine/answer.ts';
import { refusalTexts, resultTexts } from './engine-texts.ts';
import type { WorkerEngine } from '../../src/engine/worker.ts';

/** A started worker, or anything that speaks like one. */
export interface EngineConnection {
  readonly endpoint: Endpoint;
  /** End it at once, whatever it does. */
  end(): void;
  /** Report a death, and what it says. */
  onDeath(report: (said: Message) => void): void;
}

export type FaultReason = 'dead' | 'silent' | 'version' | 'bug';

/** Why a call has no answer: the worker died, said nothing, is of another release, or threw. */
export class EngineFault extends Error {
  readonly reason: FaultReason;
  readonly said: Message;
  constructor(reason: FaultReason, said: Message) {
    super(text(said));
    this.name = 'EngineFault';
    this.reason = reason;
    this.said = said;
  }
}

const unstarted = (error: unknown) =>
  new EngineFault('dead', message('engineFault.unstarted', { error: String(error) }));

export type Method = Exclude<keyof WorkerEngine, 'handshake'>;
type Given<M extends Method> = Awaited<ReturnType<WorkerEngine[M]>>;
const CANCELLED = { status: 'cancelled' satisfies AnswerStatus } as const;

interface Job {
  readonly number: number;
  readonly method: Method;
  readonly args: readonly unknown[];
  readonly settle: (answer: unknown) => void;
  readonly fail: (fault: EngineFault) => void;
}

interface Lane {
  running: Job | null;
  waiting: Job | null;
}

export interface ClientOptions {
  /** Release the worker must be of. */
  readonly version: string;
  readonly handshake_ms?: number;
  /** A worker with calls that sends nothing for this long is taken for dead: a killed one sends no event. */
  readonly silence_ms?: number;
  /** Methods whose results are shown without any of the engine’s words. */
  readonly wordless?: readonly Method[];
}

/** One worker and its queue. Starts the worker on first use and again after a death. */
export class EngineClient {
  readonly #open: () => EngineConnection;
  readonly #options: Required<ClientOptions>;
  readonly #lanes = new Map<string, Lane>();
  #connection: EngineConnection | null = null;
  // Comlink drops a call when its proxy is collected: the proxy is pinned here as long as the worker lives.
  #remote: Promise<Remote<WorkerEngine>> | null = null;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  constructor(open: () => EngineConnection, options: ClientOptions) {
    this.#open = open;
    this.#options = { handshake_ms: 15_000, silence_ms: 30_000, wordless: [], ...options };
  }

  /** Ask the engine. A newer call in the same lane replaces a waiting one, which is answered `cancelled`. Rejects with EngineFault. */
  call<M extends Method>(
    lane: string,
    method: M,
    ...args: Parameters<WorkerEngine[M]>
  ): Promise<Given<M> | typeof CANCELLED> {
    return new Promise((settle, fail) => {
      const job: Job = { number: ++this.#count, method, args, settle: settle as Job['settle'], fail };
      const queue = this.#lanes.get(lane) ?? { running: null, waiting: null };
      this.#lanes.set(lane, queue);
      if (!queue.running) return void this.#run(queue, job);
      queue.waiting?.settle(CANCELLED);
      queue.waiting = job;
    });
  }

  /** Start the worker before it is needed. A failure is reported by the first call. */
  warm(): void {
    this.ready().catch(() => undefined);
  }

  /** Start the worker and wait until it has shaken hands; rejects with EngineFault. */
  async ready(): Promise<void> {
    await this.#ready();
  }

  /** Stop a lane now: the worker is ended, its calls answered `cancelled`, other lanes' calls start again in a new worker. */
  cancel(lane: string): void {
    const queue = this.#lanes.get(lane);
    if (!queue?.running) return;
    const stopped = [queue.running, queue.waiting];
    this.#lanes.delete(lane);
    this.#end();
    for (const job of stopped) job?.settle(CANCELLED);
    for (const other of this.#lanes.values()) if (other.running) void this.#run(other, other.running);
  }

  /** Terminate the worker; every pending call resolves with `cancelled`. */
  close(): void {
    for (const lane of [...this.#lanes.keys()]) this.cancel(lane);
    this.#end();
  }

  async #run(queue: Lane, job: Job): Promise<void> {
    queue.running = job;
    let connection: EngineConnection | null = null;
    const current = () => queue.running === job && this.#connection === connection;
    try {
      const ready = this.#ready();
      connection = this.#connection;
      const remote = await ready;
      if (!current()) return;
      this.#silence ??= this.#silenceTimer();
      const work = remote[job.method] as unknown as (...args: readonly unknown[]) => Promise<unknown>;
      // News of long work comes through a proxy; each piece is a sign of life.
      const reported = (report: (...news: readonly unknown[]) => void) =>
        proxy((...news: readonly unknown[]) => {
          if (!current()) return;
          this.#heard();
          report(...news);
        });
      const args = job.args.map((arg) =>
        typeof arg === 'function' ? reported(arg as (...news: readonly unknown[]) => void) : arg,
      );
      const texts = this.#options.wordless.includes(job.method) ? null : resultTexts(job.method);
      const answer = await work(...args);
      await texts;
      if ((answer as { status?: AnswerStatus } | null)?.status !== 'done') await refusalTexts(job.method);
      if (!current()) return;
      job.settle(answer);
    } catch (error) {
      if (!current()) return;
      const fault =
        error instanceof EngineFault
          ? error
          : new EngineFault('bug', message('engineFault.bug', { error: String(error) }));
      if (fault.reason !== 'bug') return this.#die(connection, fault);
      job.fail(fault);
    }
    queue.running = null;
    const next = queue.waiting;
    queue.waiting = null;
    this.#heard();
    if (next) void this.#run(queue, next);
  }

  /** A sign of life is one for every call: those behind a long one in the same worker wait for it, not in vain. */
  #heard(): void {
    clearTimeout(this.#silence);
    const busy = [...this.#lanes.values()].some((queue) => queue.running);
    this.#silence = busy ? this.#silenceTimer() : undefined;
  }

  #silenceTimer(): ReturnType<typeof setTimeout> {
    const connection = this.#connection;
    return setTimeout(
      () => this.#die(connection, new EngineFault('silent', message('engineFault.silent'))),
      this.#options.silence_ms,
    );
  }

  #ready(): Promise<Remote<WorkerEngine>> {
    if (this.#remote) return this.#remote;
    let connection: EngineConnection;
    try {
      connection = this.#open();
    } catch (error) {
      return Promise.reject(unstarted(error));
    }
    this.#connection = connection;
    const death = new Promise<never>((_, reject) => {
      connection.onDeath((said) => {
        const fault = new EngineFault('dead', said);
        reject(fault);
        this.#die(connection, fault);
      });
    });
    death.catch(() => undefined);
    this.#remote = this.#shakeHands(wrap<WorkerEngine>(connection.endpoint), death);
    this.#remote.catch((fault: unknown) => this.#die(connection, fault as EngineFault));
    return this.#remote;
  }

  async #shakeHands(remote: Remote<WorkerEngine>, death: Promise<never>): Promise<Remote<WorkerEngine>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      const late = () => reject(new EngineFault('silent', message('engineFault.late')));
      timer = setTimeout(late, this.#options.handshake_ms);
    });
    try {
      const hand = await Promise.race([remote.handshake(), silence, death]);
      if (!hand.ready || hand.version !== this.#options.version || !Number.isInteger(hand.abi))
        throw new EngineFault('version', message('engineFault.version'));
      // A proxy is thenable: returned bare from an async function it would be called instead of handed over.
      return new Proxy(remote, {
        get: (target, key) => (key === 'then' ? undefined : (Reflect.get(target, key) as unknown)),
      });
    } catch (error) {
      // An engine that throws before it is ready, as when its kernel did not come, is of no use to later calls either.
      throw error instanceof EngineFault ? error : unstarted(error);
    } finally {
      clearTimeout(timer);
    }
  }

  #die(connection: EngineConnection | null, fault: EngineFault): void {
    if (connection !== this.#connection) return;
    this.#end();
    const jobs = [...this.#lanes.values()].flatMap((queue) => [queue.running, queue.waiting]);
    this.#lanes.clear();
    for (const job of jobs) job?.fail(fault);
  }

  #end(): void {
    clearTimeout(this.#silence);
    this.#silence = undefined;
    this.#connection?.end();
    this.#connection = null;
    this.#remote = null;
  }
}

/** The connection to a module worker. */
export function workerConnection(worker: Worker): EngineConnection {
  return {
    endpoint: worker,
    end: () => worker.terminate(),
    onDeath: (report) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        report(event.message ? message('engineFault.diedOf', { error: event.message }) : message('engineFault.died'));
      });
      worker.addEventListener('messageerror', () => report(message('engineFault.unreadable')));
    },
  };
}
