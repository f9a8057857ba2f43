import { describe, expect, it, vi } from "vitest";
import { sampleFiles } from "../sample/sample-files.ts";
import { startClient, wasCancelled } from "./client.ts";
import type { Message, Reply } from "./protocol.ts";

/** A worker that answers as it is told. */
function fakeWorker(answer: (message: Message) => Reply | undefined, ready = true): Worker {
  const target = new EventTarget();
  const tell = (reply: Reply) => queueMicrotask(() => target.dispatchEvent(new MessageEvent("message", { data: reply })));
  if (ready) setTimeout(() => tell({ tell: "ready" }));
  const postMessage = (message: Message) => {
    const reply = answer(message);
    if (reply !== undefined) tell(reply);
  };
  return Object.assign(target, { postMessage }) as unknown as Worker;
}

describe("startClient", () => {
  it("talks to the worker that says it is there", async () => {
    const client = await startClient(() => fakeWorker((message) => (message.ask === "lea" ? { tell: "answer", id: message.id, value: undefined } : { tell: "failure", id: message.id, code: "aborted", message: "stopped" })));
    expect(client.where).toBe("worker");
    expect(await client.lea("58990040000000")).toBeUndefined();
    const error: unknown = await client.load([], () => undefined).catch((thrown: unknown) => thrown);
    expect(wasCancelled(error)).toBe(true);
  });

  it("does not wait for a worker that breaks while it reads", async () => {
    const worker = fakeWorker(() => undefined);
    const client = await startClient(() => worker);
    const reading = client.load([], () => undefined);
    worker.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
    await expect(reading).rejects.toMatchObject({ code: "worker-broke" });
  });

  it.each([
    ["cannot be made", () => { throw new Error("SecurityError"); }],
    ["is blocked", () => { const worker = fakeWorker(() => undefined, false); setTimeout(() => worker.dispatchEvent(new Event("error"))); return worker; }],
  ])("computes in the page when the worker %s", async (_, make) => {
    const client = await startClient(make);
    expect(client.where).toBe("page");
    const summary = await client.load(sampleFiles(), () => undefined);
    expect(summary.leas).toBe(9);
    expect((await client.overview(2023))?.counties[0]?.eligible).toBe(6);
    expect((await client.lea("58990040000000"))?.facts.lea.name).toBe("Delta Oaks Unified");
    expect(await client.lea("00000000000000")).toBeUndefined();
  });

  it("computes in the page when the worker keeps silent", async () => {
    vi.useFakeTimers();
    const starting = startClient(() => fakeWorker(() => undefined, false));
    await vi.advanceTimersByTimeAsync(4000);
    vi.useRealTimers();
    expect((await starting).where).toBe("page");
  });
});
