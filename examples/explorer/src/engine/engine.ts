import type { YearRecord } from "@ssos/eligibility/history";
import type { DashboardYear, LeaFacts } from "@ssos/model";
import type { GivenFile } from "./given-file.ts";
import { load, type Loaded, type LoadOptions, type LoadSummary } from "./load.ts";
import { overviewOf, type Overview } from "./overview.ts";

/** All that is known of one LEA. */
export interface LeaData {
  readonly facts: LeaFacts;
  readonly listed: readonly YearRecord[];
  readonly completeLists: readonly DashboardYear[];
}

/** What reads files and answers about them; it lives in the worker, or in the page where there is none. */
export interface Engine {
  load(files: readonly GivenFile[], options: LoadOptions): Promise<LoadSummary>;
  overview(year: DashboardYear, pause?: () => Promise<void>): Promise<Overview | undefined>;
  lea(cds: string): LeaData | undefined;
}

/** An engine without files. */
export function createEngine(): Engine {
  let loaded: Loaded | undefined;
  return {
    async load(files, options) {
      loaded = undefined;
      loaded = await load(files, options);
      return loaded.summary;
    },
    async overview(year, pause) {
      return loaded === undefined ? undefined : overviewOf(loaded.facts.values(), year, pause);
    },
    lea(cds) {
      const facts = loaded?.facts.get(cds);
      return loaded === undefined || facts === undefined ? undefined : { facts, listed: loaded.listed.get(cds) ?? [], completeLists: loaded.completeLists };
    },
  };
}
