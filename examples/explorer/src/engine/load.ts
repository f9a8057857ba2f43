import { LEVEL_DETAILS } from "@ssos/eligibility";
import { recordsOfListing, type YearRecord } from "@ssos/eligibility/history";
import { isSsosError, type DashboardYear, type LeaFacts } from "@ssos/model";
import { factsFromLocalIndicators, factsFromRecords, mergeFacts, readAssistanceStatus, readDashboard, readLocalIndicators, type DashboardReading } from "@ssos/model/files";
import type { Lcap } from "@ssos/lcap-alignment";
import { chunksOf, type GivenFile } from "./given-file.ts";
import { groupBy } from "./group-by.ts";
import { HEAD_BYTES, kindOfFile, type ReadableKind } from "./kind-of-file.ts";
import { refusalNotice, type Notice } from "./notice.ts";
import { readPlan } from "./read-plan.ts";
import { dashboardNotices, fileLines, listLine, yearLines, type FileLine, type YearLine } from "./summary.ts";
import { tableOf } from "./table-of.ts";

/** How far reading has come, over all Dashboard files. */
export interface Progress {
  readonly file: string;
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

/** What watches, slows and stops reading. */
export interface LoadOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Awaited between chunks. */
  readonly pause?: () => Promise<void>;
  readonly signal?: { readonly aborted: boolean };
}

/** What reading came to, for the page to show. */
export interface LoadSummary {
  readonly files: readonly FileLine[];
  readonly years: readonly YearLine[];
  readonly notices: readonly Notice[];
  readonly rows: number;
  readonly leas: number;
  /** The last plan among the files. */
  readonly plan?: Lcap;
}

/** Everything read. */
export interface Loaded {
  readonly summary: LoadSummary;
  readonly facts: ReadonlyMap<string, LeaFacts>;
  /** What the State's lists say, by CDS code. */
  readonly listed: ReadonlyMap<string, readonly YearRecord[]>;
  /** Dashboards of which a whole list was given. */
  readonly completeLists: readonly DashboardYear[];
}

/** The largest Dashboard file of the State has about 250,000 rows; one with four times as many is none, and would only fill the memory. */
export const MOST_ROWS = 1_000_000;
/** Rows have some hundred bytes; judged once enough has been read. */
const LONGEST_MEAN_ROW = 10_000;
const ENOUGH_TO_JUDGE = 4_000_000;
/** Lists, ratings and plans are read whole; none has a tenth of this. */
const MOST_BYTES_WHOLE = 64 * 1024 * 1024;

/**
 * Reads whatever was dropped: each file is known by its first bytes, Dashboard files are streamed, the rest is small.
 *
 * @throws SsosError `aborted` when the signal says so; nothing else, since a file that cannot be used is a notice
 */
export async function load(files: readonly GivenFile[], options: LoadOptions = {}): Promise<Loaded> {
  const notices: Notice[] = [];
  const sorted = await sortFiles(files, notices);
  const reading = await readDashboards(sorted.dashboard, options, notices);
  notices.push(...dashboardNotices(reading));

  const local = await Promise.all(sorted["local-indicators"].map(async (file) => readLocalIndicators(await tableOf(file), { name: file.name })));
  const lists = await Promise.all(sorted["assistance-list"].map(async (file) => readAssistanceStatus(await tableOf(file), { name: file.name })));
  const plans = await Promise.all(sorted.json.map((file) => readPlan(file)));
  for (const plan of plans) if ("notice" in plan) notices.push(plan.notice);
  const plan = plans.findLast((each) => "plan" in each);

  const facts = mergeFacts(factsFromRecords(reading), factsFromLocalIndicators(local.flatMap(({ records }) => records)));
  const listings = lists.flatMap(({ records, file }) => records.flatMap((listing) => recordsOfListing(listing, { id: file, kind: "official-list" })));
  const years = yearLines(reading);
  if (files.length > 0 && years.length === 0 && plan === undefined) {
    notices.push({ severity: "error", text: "None of these files holds results of a Dashboard, so there is nothing to show.", todo: "Drop at least one Dashboard file, such as suspdownload2023.txt, or open the sample." });
  }
  return {
    facts: new Map(facts.map((entry) => [entry.lea.cds, entry])),
    listed: groupBy(listings, ({ cds }) => cds),
    completeLists: [...new Set(lists.flatMap(({ records }) => records.map(({ dashboardYear }) => dashboardYear)))],
    summary: {
      files: [...fileLines(reading), ...local.map((each) => listLine(each, "Local indicators")), ...lists.map((each) => listLine(each, "Assistance list of the State")), ...(plan !== undefined && "plan" in plan ? [plan.line] : [])],
      years,
      notices,
      rows: reading.account.read,
      leas: facts.length,
      ...(plan !== undefined && "plan" in plan ? { plan: plan.plan } : {}),
    },
  };
}

type Sorted = Record<ReadableKind, GivenFile[]>;

async function sortFiles(files: readonly GivenFile[], notices: Notice[]): Promise<Sorted> {
  const sorted: Sorted = { dashboard: [], "local-indicators": [], "assistance-list": [], json: [] };
  const seen = new Set<string>();
  for (const file of files) {
    const identity = `${file.name}/${file.size}/${file.lastModified}`;
    const kind = seen.has(identity) ? { refused: "same-file" as const } : await kindOf(file);
    seen.add(identity);
    if ("refused" in kind) notices.push(refusalNotice(file.name, kind.refused));
    else if (kind.read !== "dashboard" && file.size > MOST_BYTES_WHOLE) notices.push({ severity: "error", file: file.name, text: "The file is far larger than any list, rating file or plan, and was not read.", todo: "Check whether it is the right file." });
    else sorted[kind.read].push(file);
  }
  return sorted;
}

async function kindOf(file: GivenFile) {
  try {
    return kindOfFile(file.name, new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  } catch {
    return { refused: "unreadable" as const };
  }
}

/** Why a file is given up that began as a Dashboard file; undefined while it looks like one. */
function givenUpBecause({ bytes, rows }: { readonly bytes: number; readonly rows: number }): string | undefined {
  if (rows > MOST_ROWS) return `Reading stopped after ${MOST_ROWS.toLocaleString("en-US")} rows: the State's largest Dashboard file has about a quarter of that.`;
  if (bytes > ENOUGH_TO_JUDGE && bytes / (rows + 1) > LONGEST_MEAN_ROW) return "Reading stopped: after its header the file has hardly any rows, so that it is damaged or no text.";
  return undefined;
}

/** A file that is given up is left out, and the others are read again without it. */
async function readDashboards(files: readonly GivenFile[], options: LoadOptions, notices: Notice[]): Promise<DashboardReading> {
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  const stop = {
    why: undefined as string | undefined,
    get aborted() {
      return this.why !== undefined || options.signal?.aborted === true;
    },
  };
  const done = { bytes: 0, rows: 0 };
  let current: GivenFile | undefined;
  let latest = { bytes: 0, rows: 0 };
  async function* content(file: GivenFile): AsyncGenerator<Uint8Array> {
    current = file;
    yield* chunksOf(file, options.pause);
    done.bytes += latest.bytes;
    done.rows += latest.rows;
  }
  try {
    return await readDashboard(files.map((file) => ({ name: file.name, content: content(file) })), {
      details: LEVEL_DETAILS,
      findingsListed: 100,
      signal: stop,
      onProgress(progress) {
        latest = progress;
        stop.why = givenUpBecause(progress);
        options.onProgress?.({ file: progress.file, bytes: done.bytes + progress.bytes, totalBytes, rows: done.rows + progress.rows });
      },
    });
  } catch (error) {
    if (stop.why === undefined || current === undefined || !isSsosError(error, "aborted")) throw error;
    notices.push({ severity: "error", file: current.name, text: `${stop.why} Nothing of it is used.`, todo: "Download it again and drop it as the State publishes it, one Dashboard and indicator in each file." });
    return readDashboards(files.filter((file) => file !== current), options, notices);
  }
}
