import { Option, type Command } from "commander";
import { countyOf, csvText, isIsoDate, jsonLines, readCds, type CsvValue, type LeaFacts } from "@ssos/model";
import { accountabilityRatings, determineAll, english, explainDetermination, protectedTrace, spanish, toTable, type Audience, type Determination, type DeterminationTexts, type DeterminationsDocument } from "@ssos/eligibility";
import { documentOf } from "../determine/document.ts";
import { readInputs, type InputOptions } from "../determine/inputs.ts";
import { markdownText, tableText } from "../determine/text.ts";
import { EXIT, UsageError } from "../exit-codes.ts";
import { samplePath } from "../io/sample.ts";
import { writeWhole } from "../io/write-whole.ts";

interface Options {
  readonly dashboard?: string;
  readonly year?: string;
  readonly prior: string[];
  readonly local: string[];
  readonly dataSubmission?: string;
  readonly lowest?: string;
  readonly official?: string;
  readonly county?: string;
  readonly cds?: string;
  readonly format: (typeof FORMATS)[number];
  readonly organization?: string;
  readonly date?: string;
  readonly explain: boolean;
  readonly audience?: Audience;
  readonly language?: keyof typeof LANGUAGES;
  readonly all: boolean;
  readonly strict: boolean;
  readonly out?: string;
}

/** `jsonl` is one LEA a line, `jsonl-groups` one LEA and group; `edfi` accountability ratings, `edfi-groups` those of groups too. */
const FORMATS = ["table", "json", "csv", "markdown", "jsonl", "jsonl-groups", "edfi", "edfi-groups"] as const;

const AUDIENCES: readonly Audience[] = ["superintendent", "board", "families"];
const LANGUAGES = { en: english, es: spanish } as const;

/** Who is eligible for differentiated assistance, from files of the State. */
export function registerDetermine(program: Command): void {
  program
    .command("determine")
    .description("who is eligible for differentiated assistance, and why; without options on an embedded, synthetic county")
    .option("--dashboard <dir>", "directory with the Dashboard files of the year, as downloaded")
    .option("--year <year>", "Dashboard year, for example 2023")
    .option("--prior <dir...>", "directories of earlier Dashboards, for charter schools and the 2026 criteria", [])
    .option("--local <file...>", "files of local indicators", [])
    .option("--data-submission <file|none-failed>", "CDS codes of LEAs that did not certify their data, or none-failed")
    .option("--lowest <file>", "the State's workbook of lowest-performing LEAs, instead of Dashboard files")
    .option("--official <file>", "the State's assistance list of the year, to compare with")
    .option("--county <code>", "only this county, by code or name")
    .option("--cds <code>", "only this LEA, 14 or 7 digits")
    .addOption(new Option("--format <format>", "what is printed").choices([...FORMATS]).default("table"))
    .option("--organization <name>", "with --format edfi: who rates, at most 35 characters")
    .option("--date <date>", "with --format edfi: the date of the rating, such as 2023-12-15")
    .option("--explain", "with the reasons", false)
    .addOption(new Option("--audience <audience>", "whom the reasons are told to; superintendent leaves nothing out, and is the default").choices(AUDIENCES))
    .addOption(new Option("--language <language>", "language of the reasons; en is the default").choices(Object.keys(LANGUAGES)))
    .option("--all", "with the LEAs that are not eligible", false)
    .option("--strict", "exit with 1 when a row was rejected", false)
    .option("--out <dir>", "also write determinations.json, determinations.csv and a page for each eligible LEA")
    .action(async (options: Options) => {
      process.exitCode = await determine(options);
    });
}

async function determine(options: Options): Promise<number> {
  const year = yearOf(options);
  const keep = selection(options);
  refuseForeignOptions(options);
  const inputs = await readInputs(inputOptions(options, year));
  const facts = inputs.facts.filter(keep);
  if (options.cds !== undefined && facts.length === 0) throw new UsageError(`--cds ${options.cds}: no LEA with this code is in the files given`);
  const traces = options.explain || options.out !== undefined;
  const determinations = determineAll(facts, { dashboardYear: year, trace: traces });
  const official = inputs.official?.filter(({ cds }) => keep({ lea: { cds } }));
  const document = documentOf(year, determinations, inputs, official, options.explain);

  if (options.out !== undefined) {
    const full = documentOf(year, determinations, inputs, official, true);
    const pages = determinations.filter(({ outcome }) => outcome === "eligible").map((entry) => ({ path: `${entry.cds}.md`, text: `${explainDetermination(entry, { ...wordsOf(options), format: "markdown" })}\n` }));
    writeWhole(options.out, [{ path: "determinations.json", text: `${JSON.stringify(full)}\n` }, { path: "determinations.csv", text: tableCsv(determinations) }, ...pages]);
  }
  process.stdout.write(printed(options, document, determinations));
  const differ = document.official?.differ ?? 0;
  return differ > 0 || (options.strict && document.rows.rejected > 0) ? EXIT.differences : EXIT.done;
}

function printed(options: Options, document: DeterminationsDocument, determinations: readonly Determination[]): string {
  const { explain, organization, date } = options;
  const view = { all: options.all || options.cds !== undefined, explain, words: wordsOf(options) };
  const ratings = (groups: boolean) => accountabilityRatings(determinations, { groups, ...(organization === undefined ? {} : { organization }), ...(date === undefined ? {} : { date }) });
  switch (options.format) {
    case "json":
      return `${JSON.stringify(document)}\n`;
    case "csv":
      return tableCsv(determinations);
    case "jsonl":
      return jsonLines(determinations.map(({ trace, ...entry }) => (explain && trace !== undefined ? { ...entry, trace: protectedTrace(trace) } : entry)));
    case "jsonl-groups":
      return jsonLines(toTable(determinations));
    case "edfi":
    case "edfi-groups":
      return `${JSON.stringify(ratings(options.format === "edfi-groups"))}\n`;
    case "markdown":
      return markdownText(document, determinations, view);
    case "table":
      return tableText(document, determinations, view);
  }
}

/** For whom and in which language the reasons are told. */
function wordsOf({ audience = "superintendent", language = "en" }: Options): { readonly audience: Audience; readonly texts: DeterminationTexts } {
  return { audience, texts: LANGUAGES[language] };
}

/** Who rates and when belongs to Ed-Fi's ratings only, for whom and in which language to prose; said elsewhere it would be lost. */
function refuseForeignOptions({ format, organization, date, audience, language, explain, out }: Options): void {
  const edfi = format === "edfi" || format === "edfi-groups";
  for (const [flag, value] of [["--organization", organization], ["--date", date]] as const) {
    if (value !== undefined && !edfi) throw new UsageError(`${flag}: belongs to --format edfi`);
  }
  const prose = out !== undefined || (explain && (format === "table" || format === "markdown"));
  for (const [flag, value] of [["--audience", audience], ["--language", language]] as const) {
    if (value !== undefined && !prose) throw new UsageError(`${flag}: belongs to --explain with --format table or markdown, or to --out`);
  }
  if (date !== undefined && !isIsoDate(date)) throw new UsageError(`--date ${date}: expected a date such as 2023-12-15`);
}

function tableCsv(determinations: readonly Determination[]): string {
  const columns = ["cds", "name", "kind", "dashboardYear", "criteria", "outcome", "complete", "method1", "method2", "method3", "method4", "group", "groupName", "groupOutcome", "letter", "priorities", "openPriorities", "indicators", "missing"] as const;
  return csvText(columns, toTable(determinations).map((row) => columns.map((column): CsvValue => row[column])));
}

function yearOf({ year, dashboard, lowest, local }: Options): number {
  if (year === undefined) {
    if (dashboard === undefined && lowest === undefined && local.length === 0) return 2023;
    throw new UsageError("--year is missing: which Dashboard, for example --year 2023?");
  }
  if (!/^20\d\d$/.test(year)) throw new UsageError(`--year ${year}: expected a Dashboard year such as 2023`);
  return Number(year);
}

function inputOptions(options: Options, year: number): InputOptions {
  const { dashboard, prior, local, dataSubmission, lowest, official } = options;
  const more = {
    ...(dataSubmission === undefined ? {} : { dataSubmission }),
    ...(lowest === undefined ? {} : { lowest }),
    ...(official === undefined ? {} : { official }),
  };
  if (dashboard === undefined && lowest === undefined && local.length === 0) return { ...embedded(year), ...more };
  return { year, prior, local, ...(dashboard === undefined ? {} : { dashboard }), ...more };
}

/** The synthetic county, with the Dashboard before as prior for its charter schools. */
function embedded(year: number): Pick<InputOptions, "year" | "dashboard" | "prior" | "local"> {
  const dashboard = samplePath(String(year));
  if (dashboard === undefined) throw new UsageError(`the embedded sample has no ${year} Dashboard; give --dashboard DIR`);
  const given = (path: string | undefined) => (path === undefined ? [] : [path]);
  return { year, dashboard, prior: given(samplePath(String(year - 1))), local: given(samplePath(`local-indicators-${year}.csv`)) };
}

/** What `--county` and `--cds` leave. A charter school's county is that of its code, which may not be where it is located. */
function selection({ county, cds }: Options): (facts: { readonly lea: Pick<LeaFacts["lea"], "cds"> }) => boolean {
  const known = county === undefined ? undefined : countyOf(county);
  if (county !== undefined && known === undefined) throw new UsageError(`--county ${county}: expected a code from 01 to 58 or a county's name`);
  const reading = cds === undefined ? undefined : readCds(cds);
  if (reading !== undefined && !reading.ok) throw new UsageError(`--cds ${reading.found}: no CDS code (${reading.fault}${reading.likely === undefined ? "" : `; probably ${reading.likely}`})`);
  return ({ lea }) => (known === undefined || lea.cds.startsWith(known.code)) && (reading === undefined || lea.cds === reading.cds.code);
}
