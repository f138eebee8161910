/**
 * The page's side of the engine worker, and the only `wrap()` of the project.
 * Hand-shake with a time-out and a version check, one running and one waiting call per lane (newest wins), cancel by
 * ending the worker, every call settled when a worker dies. Not here: which calls are made when (session.ts).
 */
import { msg, str } from '@lit/localize';
import { proxy, wrap, type Endpoint, type Remote } from 'comlink';
import type { AnswerStatus } from '../src/engine/answer.ts';
import type { WorkerEngine } from '../src/engine/worker.ts';

/** A started worker, or anything that speaks like one. */
export interface EngineDoor {
  readonly endpoint: Endpoint;
  /** End it at once, whatever it does. */
  end(): void;
  /** Report a death with a sentence. */
  onDeath(report: (sentence: string) => void): void;
}

export type FaultReason = 'dead' | 'silent' | 'version' | 'bug';

/** Why a call has no answer: the worker died, said nothing, is of another release, or threw. */
export class EngineFault extends Error {
  readonly reason: FaultReason;
  constructor(reason: FaultReason, sentence: string) {
    super(sentence);
    this.name = 'EngineFault';
    this.reason = reason;
  }
}

type Method = Exclude<keyof WorkerEngine, 'handshake'>;
type Given<M extends Method> = Awaited<ReturnType<WorkerEngine[M]>>;
const CANCELLED = { status: 'cancelled' satisfies AnswerStatus } as const;

interface Job {
  readonly number: number;
  readonly method: Method;
  readonly args: readonly unknown[];
  readonly settle: (answer: unknown) => void;
  readonly fail: (fault: EngineFault) => void;
  timer?: ReturnType<typeof setTimeout>;
}

interface Lane {
  running: Job | null;
  waiting: Job | null;
}

export interface ClientOptions {
  /** Release the worker must be of. */
  readonly version: string;
  readonly handshake_ms?: number;
  /** A call without an answer for this long means a dead worker: a killed one sends no event. */
  readonly silence_ms?: number;
}

/** One worker and its queue. Starts the worker on first use and again after a death. */
export class EngineClient {
  readonly #open: () => EngineDoor;
  readonly #options: Required<ClientOptions>;
  readonly #lanes = new Map<string, Lane>();
  #door: EngineDoor | null = null;
  // Comlink drops a call when its proxy is collected: the proxy is pinned here as long as the worker lives.
  #remote: Promise<Remote<WorkerEngine>> | null = null;
  #count = 0;

  constructor(open: () => EngineDoor, options: ClientOptions) {
    this.#open = open;
    this.#options = { handshake_ms: 15_000, silence_ms: 30_000, ...options };
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
    for (const job of stopped) {
      clearTimeout(job?.timer);
      job?.settle(CANCELLED);
    }
    for (const other of this.#lanes.values()) if (other.running) void this.#run(other, other.running);
  }

  /** End the worker for good measure: every open call is answered `cancelled`. */
  close(): void {
    for (const lane of [...this.#lanes.keys()]) this.cancel(lane);
    this.#end();
  }

  async #run(queue: Lane, job: Job): Promise<void> {
    queue.running = job;
    clearTimeout(job.timer);
    let door: EngineDoor | null = null;
    const current = () => queue.running === job && this.#door === door;
    try {
      const ready = this.#ready();
      door = this.#door;
      const remote = await ready;
      if (!current()) return;
      const listen = () => {
        clearTimeout(job.timer);
        job.timer = setTimeout(() => {
          this.#die(door, new EngineFault('silent', msg('The engine has stopped answering.')));
        }, this.#options.silence_ms);
      };
      listen();
      const work = remote[job.method] as unknown as (...args: readonly unknown[]) => Promise<unknown>;
      // News of long work comes through a proxy; each piece is a sign of life.
      const reported = (report: (...news: readonly unknown[]) => void) =>
        proxy((...news: readonly unknown[]) => {
          if (!current()) return;
          listen();
          report(...news);
        });
      const args = job.args.map((arg) =>
        typeof arg === 'function' ? reported(arg as (...news: readonly unknown[]) => void) : arg,
      );
      const answer = await work(...args);
      if (!current()) return;
      job.settle(answer);
    } catch (error) {
      if (!current()) return;
      const fault =
        error instanceof EngineFault ? error : new EngineFault('bug', msg(str`The engine failed: ${String(error)}`));
      if (fault.reason !== 'bug') return this.#die(door, fault);
      job.fail(fault);
    }
    clearTimeout(job.timer);
    queue.running = null;
    const next = queue.waiting;
    queue.waiting = null;
    if (next) void this.#run(queue, next);
  }

  #ready(): Promise<Remote<WorkerEngine>> {
    if (this.#remote) return this.#remote;
    let door: EngineDoor;
    try {
      door = this.#open();
    } catch (error) {
      return Promise.reject(new EngineFault('dead', msg(str`The engine could not start: ${String(error)}`)));
    }
    this.#door = door;
    const death = new Promise<never>((_, reject) => {
      door.onDeath((sentence) => {
        const fault = new EngineFault('dead', sentence);
        reject(fault);
        this.#die(door, fault);
      });
    });
    death.catch(() => undefined);
    this.#remote = this.#shakeHands(wrap<WorkerEngine>(door.endpoint), death);
    this.#remote.catch((fault: unknown) => this.#die(door, fault as EngineFault));
    return this.#remote;
  }

  async #shakeHands(remote: Remote<WorkerEngine>, death: Promise<never>): Promise<Remote<WorkerEngine>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      const late = () => reject(new EngineFault('silent', msg('The engine did not start in time.')));
      timer = setTimeout(late, this.#options.handshake_ms);
    });
    try {
      const hand = await Promise.race([remote.handshake(), silence, death]);
      if (!hand.ready || hand.version !== this.#options.version || !Number.isInteger(hand.abi))
        throw new EngineFault(
          'version',
          msg('The page and its engine are of different releases. Load the page again.'),
        );
      // A proxy is thenable: returned bare from an async function it would be called instead of handed over.
      return new Proxy(remote, {
        get: (target, key) => (key === 'then' ? undefined : (Reflect.get(target, key) as unknown)),
      });
    } finally {
      clearTimeout(timer);
    }
  }

  #die(door: EngineDoor | null, fault: EngineFault): void {
    if (door !== this.#door) return;
    this.#end();
    const jobs = [...this.#lanes.values()].flatMap((queue) => [queue.running, queue.waiting]);
    this.#lanes.clear();
    for (const job of jobs) {
      clearTimeout(job?.timer);
      job?.fail(fault);
    }
  }

  #end(): void {
    this.#door?.end();
    this.#door = null;
    this.#remote = null;
  }
}

/** A door to a module worker. */
export function workerDoor(worker: Worker): EngineDoor {
  return {
    endpoint: worker,
    end: () => worker.terminate(),
    onDeath: (report) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        report(`The engine has died${event.message ? `: ${event.message}` : '.'}`);
      });
      worker.addEventListener('messageerror', () => report('The engine has sent something unreadable.'));
    },
  };
}
