import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolOptions, PoolRunnerInitializer, PoolWorker, WorkerRequest } from 'vitest/node';

// Stryker runs the tests once for each mutant, and Vitest would begin each run in a new thread, where every module
// is read again. Mutants wait in the code for their turn, so that one thread may try them all.

let thread: Worker | undefined;

/** The tests that the thread is busy with. */
let running = Promise.resolve();

/** What Vitest takes for a thread of its own, run after run. */
class KeptWorker implements PoolWorker {
  readonly name = 'kept';
  readonly #options: PoolOptions;
  readonly #listeners: [event: string, listener: (...values: unknown[]) => void][] = [];
  readonly #isFirst = thread === undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  on(event: string, listener: (...values: unknown[]) => void): void {
    this.#listeners.push([event, listener]);
    thread?.on(event, listener);
  }

  off(event: string, listener: (...values: unknown[]) => void): void {
    thread?.off(event, listener);
  }

  send(message: WorkerRequest): void {
    if (message.type === 'stop') void running.then(() => this.#answer('stopped'));
    else if (message.type === 'start' && !this.#isFirst) this.#answer('started');
    else if (message.type === 'run') {
      // Which tests are asked for stands in the configuration, which a thread is given once.
      const config = this.#options.project.serializedConfig;
      running = this.#finished();
      thread?.postMessage({ ...message, context: { ...message.context, config } });
    } else thread?.postMessage(message);
  }

  #answer(type: 'started' | 'stopped'): void {
    for (const [event, listener] of this.#listeners)
      if (event === 'message') listener({ type, __vitest_worker_response__: true });
  }

  /** Until the thread is done or dead, also where nobody waits for it since a test has failed. */
  #finished(): Promise<void> {
    return new Promise((resolve) => {
      const settle = () => {
        thread?.off('message', listener).off('exit', settle);
        resolve();
      };
      const listener = ({ type }: { type?: string }) => {
        if (type === 'testfileFinished') settle();
      };
      thread?.on('message', listener).on('exit', settle);
    });
  }

  start(): Promise<void> {
    const { distPath, env, execArgv } = this.#options;
    thread ??= new Worker(path.join(distPath, 'workers/threads.js'), { env, execArgv }).once(
      'exit',
      () => (thread = undefined),
    );
    thread.unref();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    await running;
    for (const [event, listener] of this.#listeners) thread?.off(event, listener);
  }

  deserialize(data: unknown): unknown {
    return data;
  }
}

/** Runs all tests in one thread that outlives them. */
export const keptWorker: PoolRunnerInitializer = {
  name: 'kept',
  createPoolWorker: (options) => new KeptWorker(options),
};
