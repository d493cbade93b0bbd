/**
 * The engine, started once and shared by every tab. A fault inside WebAssembly leaves an instance
 * in an unknown state, so it is dropped and a fresh one takes over; when that one fails too the
 * worker answers with a fault until the browser unloads it and starts it anew.
 */

import initFirst, * as first from "./daymark.js";
// `import()` is forbidden in a service worker and the glue keeps one instance a module: the query
// makes a second module of the same file.
import initSecond, * as second from "./daymark.js?again";

/** What is asked of the engine, by its own names. */
type Work = Pick<typeof first, "choose" | "policy" | "read" | "record">;

interface Instance {
  start: () => Promise<unknown>;
  work: Work;
}

const options = { module_or_path: new URL("./daymark_bg.wasm", import.meta.url) };

const instances: Instance[] = [
  { start: () => initFirst(options), work: first },
  { start: () => initSecond(options), work: second },
];

/** Thrown when no instance is left. */
export class EngineFault extends Error {}

let running: Promise<Instance> | null = null;

async function start(): Promise<Instance> {
  const next = instances[0];
  if (!next) throw new EngineFault("no instance of the engine is left");
  await next.start();
  return next;
}

function current(): Promise<Instance> {
  running ??= start();
  return running;
}

/** Starts the engine ahead of the first message, so that the first answer comes at once. */
export function warm(): void {
  const attempt = current();
  attempt.catch(() => drop(attempt));
}

/** Has the engine do some work: a look at a conversation, a record, a choice. */
export async function ask<Result>(work: (engine: Work) => Result): Promise<Result> {
  for (;;) {
    const attempt = current();
    let instance: Instance;
    try {
      instance = await attempt;
    } catch (error) {
      if (error instanceof EngineFault) throw error;
      drop(attempt);
      continue;
    }
    try {
      return work(instance.work);
    } catch (error) {
      // Anything else is a request that the engine refuses; the instance is sound.
      if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error;
      drop(attempt);
    }
  }
}

function drop(failed: Promise<Instance>): void {
  // Several requests may see the same fault; only the first of them drops the instance.
  if (running !== failed || instances.length === 0) return;
  instances.shift();
  running = null;
}
