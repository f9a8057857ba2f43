import type { DashboardYear } from "@ssos/model";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { GivenFile } from "../engine/given-file.ts";
import type { LoadSummary, Progress } from "../engine/load.ts";
import type { Overview } from "../engine/overview.ts";
import { wasCancelled, type Client } from "../worker/client.ts";
import { hashOf } from "./route.ts";

/** What has been loaded, and how far. */
export interface Explorer {
  readonly phase: "empty" | "reading" | "ready";
  readonly progress?: Progress | undefined;
  readonly summary?: LoadSummary | undefined;
  readonly overview?: Overview | undefined;
  /** What went wrong with the reading as a whole. */
  readonly failure?: string | undefined;
  readonly isSample: boolean;
}

/** What the reader of the page can do with files and years. */
export interface ExplorerActions {
  /** Reads files besides those that are there; a sample gives way to them. */
  add(files: readonly GivenFile[], isSample?: boolean): void;
  cancel(): void;
  clear(): void;
  choose(year: DashboardYear): void;
}

const NOTHING: Explorer = { phase: "empty", isSample: false };

/** The state of files, reading and the Dashboard chosen. */
export function useExplorer(client: Client): readonly [Explorer, ExplorerActions] {
  const [state, setState] = useState<Explorer>(NOTHING);
  const [files, setFiles] = useState<readonly GivenFile[]>([]);
  const update = useCallback((change: Partial<Explorer>) => setState((before) => ({ ...before, ...change })), []);

  const latestRun = useRef(0);
  const fail = (error: unknown) => {
    setFiles([]);
    setState({ ...NOTHING, failure: wasCancelled(error) ? "Reading was stopped. Nothing was kept." : `Something broke: ${error instanceof Error ? error.message : String(error)}. Reload the page and try with fewer files.` });
  };

  async function read(wanted: readonly GivenFile[], isSample: boolean) {
    // Files that are dropped while others are read: the reading begins anew with all of them.
    if (state.phase === "reading") client.cancel();
    const run = (latestRun.current += 1);
    const isLatest = () => run === latestRun.current;
    setFiles(wanted);
    setState({ phase: "reading", isSample });
    try {
      const summary = await client.load(wanted, (progress) => isLatest() && update({ progress }));
      const [latest] = summary.years;
      const overview = latest === undefined ? undefined : await client.overview(latest.year);
      if (!isLatest()) return;
      const [county] = overview?.counties ?? [];
      setState({ phase: county === undefined ? "empty" : "ready", summary, overview, isSample });
      if (county !== undefined) location.hash = hashOf({ page: "county", county: county.code, tab: "indicators" });
    } catch (error) {
      if (isLatest()) fail(error);
    }
  }

  // The page begins anew when the address names something and no file is there.
  useEffect(() => {
    if (state.phase === "empty" && location.hash !== "" && location.hash !== "#/") location.hash = "#/";
  }, [state.phase]);

  return [
    state,
    {
      add: (added, isSample = false) => void read(isSample || state.isSample ? added : [...files, ...added], isSample),
      cancel: () => client.cancel(),
      clear() {
        setFiles([]);
        setState(NOTHING);
        location.hash = "#/";
      },
      choose: (year) => void client.overview(year).then((overview) => update({ overview }), fail),
    },
  ];
}
