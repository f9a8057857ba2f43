import type { DashboardYear } from "@ssos/model";
import type { LeaData } from "../engine/engine.ts";
import type { GivenFile } from "../engine/given-file.ts";
import type { LoadSummary, Progress } from "../engine/load.ts";
import type { Overview } from "../engine/overview.ts";

/** What the page asks; each question has a number, which its answer repeats. */
export type Question =
  | { readonly ask: "load"; readonly files: readonly GivenFile[] }
  | { readonly ask: "cancel" }
  | { readonly ask: "overview"; readonly year: DashboardYear }
  | { readonly ask: "lea"; readonly cds: string };

/** A numbered question. */
export type Message = Question & { readonly id: number };

/** What comes back. */
export type Reply =
  | { readonly tell: "ready" }
  | { readonly tell: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly tell: "answer"; readonly id: number; readonly value: LoadSummary | Overview | LeaData | undefined }
  | { readonly tell: "failure"; readonly id: number; readonly code: string; readonly message: string };
