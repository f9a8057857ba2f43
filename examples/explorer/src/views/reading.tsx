import type { Progress } from "../engine/load.ts";

/** How far reading has come; said aloud at every quarter. */
export function Reading({ progress, cancel }: { readonly progress: Progress | undefined; readonly cancel: () => void }) {
  const { file = "", bytes = 0, totalBytes = 0, rows = 0 } = progress ?? {};
  const percent = totalBytes === 0 ? 0 : Math.min(100, Math.floor((100 * bytes) / totalBytes));
  const spoken = percent === 100 ? "Everything is read; determining." : percent >= 25 ? `${percent - (percent % 25)} percent read.` : "Reading.";
  return (
    <section class="reading" aria-labelledby="reading">
      <h1 id="reading">
        {percent === 100 ? "Determining" : "Reading"}
      </h1>
      <div class="bar" role="progressbar" aria-labelledby="reading" aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        <span style={{ width: `${percent}%` }} />
      </div>
      <p class="figures">
        <b>{percent}%</b>
        <span>
          {megabytes(bytes)} of {megabytes(totalBytes)} MB
        </span>
        <span>{rows.toLocaleString("en-US")} rows</span>
        <span>{file}</span>
      </p>
      <p class="unseen" role="status">
        {spoken}
      </p>
      <button type="button" onClick={cancel}>
        Stop
      </button>
    </section>
  );
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
