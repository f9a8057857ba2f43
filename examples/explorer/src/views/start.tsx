import type { Explorer } from "../state/use-explorer.ts";
import { FileButton } from "./drop-target.tsx";
import { Notices } from "./notices.tsx";

interface Arguments {
  readonly explorer: Explorer;
  readonly onFiles: (files: readonly File[]) => void;
  readonly openSample: () => void;
}

/** Before there are files: what to drop, and what happens with it. */
export function Start({ explorer, onFiles, openSample }: Arguments) {
  const county = explorer.phase === "ready" ? explorer.overview?.counties[0] : undefined;
  return (
    <div class="start">
      <p class="kicker">California's Statewide System of Support</p>
      <h1>Who is eligible for assistance, and why</h1>
      <p class="lead">Open the Dashboard files of one or more years. The page reads them, determines every district, county office and charter school, and shows each reason with its row and its provision.</p>
      {explorer.failure !== undefined && (
        <p class="notice error" role="alert">
          {explorer.failure}
        </p>
      )}
      <div role="status">
        <Notices notices={explorer.phase === "empty" ? (explorer.summary?.notices ?? []) : []} />
      </div>
      <section class="drop" aria-label="Open files">
        <svg viewBox="0 0 48 48" width="44" height="44" aria-hidden="true">
          <path d="M24 31V9m0 0-8 8m8-8 8 8M8 30v8a2 2 0 0 0 2 2h28a2 2 0 0 0 2-2v-8" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
        <p class="big">Drop Dashboard files here</p>
        <p class="hint">several at once, of several years, as they were downloaded</p>
        <div class="row centre">
          <FileButton label="Choose files" onFiles={onFiles} main />
          <button type="button" onClick={openSample}>
            Open the sample county
          </button>
          {county !== undefined && (
            <a class="button" href={`#/county/${county.code}/indicators`}>
              Back to the results
            </a>
          )}
        </div>
      </section>
      <ul class="facts">
        <li>
          <h2>Nothing leaves the page</h2>
          <p>It has no address to send to: its own policy forbids every connection. It works offline.</p>
        </li>
        <li>
          <h2>What it reads</h2>
          <p>The State's Dashboard text files from 2017 on, known by their header; ratings of local indicators; assistance lists as CSV; a plan (LCAP) as JSON.</p>
        </li>
        <li>
          <h2>What stays open</h2>
          <p>A missing file is never a zero. The answer says what it would need, and which of its rules are not verified.</p>
        </li>
      </ul>
    </div>
  );
}
