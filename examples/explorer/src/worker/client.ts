import { isSsosError, SsosError, type DashboardYear } from "@ssos/model";
import { createEngine, type LeaData } from "../engine/engine.ts";
import type { GivenFile } from "../engine/given-file.ts";
import type { LoadSummary, Progress } from "../engine/load.ts";
import type { Overview } from "../engine/overview.ts";
import type { Question, Reply } from "./protocol.ts";

/** What the page talks to: the engine in its worker, or in the page itself where the browser gives it none. */
export interface Client {
  /** `page`: everything is computed in the page, in slices. */
  readonly where: "worker" | "page";
  load(files: readonly GivenFile[], onProgress: (progress: Progress) => void): Promise<LoadSummary>;
  /** Stops the reading that runs; its promise is rejected with `aborted`. */
  cancel(): void;
  overview(year: DashboardYear): Promise<Overview | undefined>;
  lea(cds: string): Promise<LeaData | undefined>;
}

/** How long a worker may take to say that it is there; a blocked one says nothing. */
const PATIENCE = 4000;

/**
 * Starts the worker; falls back to the page when it cannot be made, breaks, or keeps silent.
 *
 * @param make - makes the worker, and may throw
 */
export function startClient(make: () => Worker): Promise<Client> {
  return new Promise((resolve) => {
    const fallBack = () => resolve(inPage());
    try {
      const worker = make();
      const timer = setTimeout(fallBack, PATIENCE);
      worker.addEventListener("error", fallBack, { once: true });
      worker.addEventListener("message", () => {
        clearTimeout(timer);
        resolve(inWorker(worker));
      }, { once: true });
    } catch {
      fallBack();
    }
  });
}

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
  onProgress?: ((progress: Progress) => void) | undefined;
}

function inWorker(worker: Worker): Client {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    if (data.tell === "ready") return;
    const asked = waiting.get(data.id);
    if (data.tell === "progress") return asked?.onProgress?.(data.progress);
    waiting.delete(data.id);
    if (data.tell === "answer") asked?.resolve(data.value as never);
    else asked?.reject(new SsosError(data.code, { found: data.message }));
  });
  // A worker that breaks later, for lack of memory, must not leave the page waiting.
  worker.addEventListener("error", ({ message }) => {
    for (const asked of waiting.values()) asked.reject(new SsosError("worker-broke", { found: message }));
    waiting.clear();
  });
  const ask = <T>(question: Question, onProgress?: (progress: Progress) => void) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: resolve as Waiting["resolve"], reject, onProgress });
      worker.postMessage({ ...question, id });
    });
  return {
    where: "worker",
    load: (files, onProgress) => ask({ ask: "load", files }, onProgress),
    cancel: () => void ask({ ask: "cancel" }),
    overview: (year) => ask({ ask: "overview", year }),
    lea: (cds) => ask({ ask: "lea", cds }),
  };
}

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 12;

/** Lets the page paint and take clicks when the current slice is used up. */
function pauses(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
}

function inPage(): Client {
  const engine = createEngine();
  let signal = { aborted: false };
  return {
    where: "page",
    load(files, onProgress) {
      signal = { aborted: false };
      return engine.load(files, { signal, onProgress, pause: pauses() });
    },
    cancel: () => void (signal.aborted = true),
    overview: (year) => engine.overview(year, pauses()),
    lea: async (cds) => engine.lea(cds),
  };
}

/** Whether a rejected load was stopped by the reader of the page. */
export const wasCancelled = (error: unknown): boolean => isSsosError(error, "aborted");
