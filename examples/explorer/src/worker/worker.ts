import { isSsosError } from "@ssos/model";
import { createEngine } from "../engine/engine.ts";
import type { Message, Reply } from "./protocol.ts";

/** The background thread: reads files and answers questions, so that the page never waits. */
const engine = createEngine();
let signal = { aborted: false };
const post = (reply: Reply) => self.postMessage(reply);

async function answer(message: Message) {
  switch (message.ask) {
    case "cancel":
      signal.aborted = true;
      return undefined;
    case "load":
      signal = { aborted: false };
      return engine.load(message.files, { signal, onProgress: progressTo(message.id) });
    case "overview":
      return engine.overview(message.year);
    case "lea":
      return engine.lea(message.cds);
  }
}

/** Ten times a second is enough to watch. */
function progressTo(id: number) {
  let last = 0;
  return (progress: Extract<Reply, { tell: "progress" }>["progress"]) => {
    const now = performance.now();
    if (now - last < 100 && progress.bytes < progress.totalBytes) return;
    last = now;
    post({ tell: "progress", id, progress });
  };
}

self.addEventListener("message", ({ data }: MessageEvent<Message>) => {
  answer(data).then(
    (value) => post({ tell: "answer", id: data.id, value }),
    (error: unknown) => post({ tell: "failure", id: data.id, code: isSsosError(error) ? error.code : "unexpected", message: error instanceof Error ? error.message : String(error) }),
  );
});
post({ tell: "ready" });
