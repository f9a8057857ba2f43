import { PGlite } from "@electric-sql/pglite";
import { LISTING_EXCEPTIONS, type DashboardYear, type IndicatorResult, type LeaFacts, type LeaKind, type Level, type LocalIndicatorPriority, type LocalRating, type StateIndicator, type StudentGroup } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AssistanceCriteria } from "../criteria/criteria.ts";
import { criteria2017 } from "../criteria/years/2017.ts";
import { criteria2018 } from "../criteria/years/2018.ts";
import { criteria2019 } from "../criteria/years/2019.ts";
import { criteria2022 } from "../criteria/years/2022.ts";
import { criteria2023 } from "../criteria/years/2023.ts";
import { criteria2024 } from "../criteria/years/2024.ts";
import { criteria2025 } from "../criteria/years/2025.ts";
import { criteria2026 } from "../criteria/years/2026.ts";
import { determineAll } from "../determination/determine.ts";
import { assistanceGroupsSql } from "./assistance-groups-sql.ts";
import { assistanceSql } from "./assistance-sql.ts";
import { SQL_DIALECTS } from "./dialect.ts";
import { groupRowsOf, leaRow, rowsOf, type GroupResults, type Ratings } from "./equality.fixture.ts";

const SETS: readonly AssistanceCriteria[] = [criteria2017, criteria2018, criteria2019, criteria2022, criteria2023, criteria2024, criteria2025, criteria2026];
const YEARS = SETS.map(({ dashboardYear }) => dashboardYear);
const INDICATORS = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] as const satisfies readonly StateIndicator[];
const GROUPS = ["EL", "LTEL", "SWD", "FOS", "ALL"] as const satisfies readonly StudentGroup[];
const LOCAL = [1, 2, 3, 6, 7, 9, 10] as const satisfies readonly LocalIndicatorPriority[];

/** Sixty LEAs of three kinds, one that some lists leave out, and one with local indicators alone. */
const LEAS: readonly { readonly cds: string; readonly kind: LeaKind }[] = [
  ...Array.from({ length: 60 }, (_, index) => {
    const number = String(index).padStart(3, "0");
    return index % 3 === 0 ? { cds: `0161${number}0000000`, kind: "district" as const } : index % 3 === 1 ? { cds: `0110${number}0000000`, kind: "coe" as const } : { cds: `01611190000${number}`, kind: "charter" as const };
  }),
  { cds: LISTING_EXCEPTIONS.find(({ listedFrom }) => listedFrom === 2019)?.cds ?? "", kind: "district" },
  { cds: "01699990000000", kind: "district" },
];
const LOCAL_ALONE = LEAS.length - 1;

const level = fc.option(fc.constantFrom<Level[]>(0, 1, 1, 1, 2, 3), { freq: 8 });
const result: fc.Arbitrary<IndicatorResult> = fc.record({ colour: level, statusLevel: level, sizeMet: fc.option(fc.boolean()), denominator: fc.option(fc.constantFrom(14, 15, 29, 30)) }).chain((levels) => fc.option(fc.boolean(), { freq: 2, nil: undefined }).map((red) => (red === undefined ? levels : { ...levels, red })));
const dashboard = fc.record({
  results: fc.dictionary(fc.constantFrom(...GROUPS), fc.dictionary(fc.constantFrom(...INDICATORS), result, { minKeys: 1, maxKeys: 7 }), { maxKeys: 5 }) as fc.Arbitrary<GroupResults>,
  localIndicators: fc.option(fc.dictionary(fc.constantFrom(...LOCAL.map(String)), fc.constantFrom<LocalRating[]>("met", "not-met", "not-met-two-or-more-years", "not-applicable"), { minKeys: 1 }) as fc.Arbitrary<Ratings>, { nil: undefined }),
  certified: fc.option(fc.boolean(), { nil: undefined }),
});

/** What the drawn rows say, as facts. College/Career results are missing statewide in 2018: a file that was not given. */
function factsOf(drawn: readonly (readonly { results: GroupResults; localIndicators: Ratings | undefined; certified: boolean | undefined }[])[]): LeaFacts[] {
  const facts = LEAS.map((lea, index) => ({
    lea: { ...lea, name: lea.cds },
    dashboards: YEARS.flatMap((year, at) => {
      const one = drawn[index]?.[at];
      if (one === undefined) return [];
      const results = index === LOCAL_ALONE ? {} : (Object.fromEntries(Object.entries(one.results).map(([group, of]) => [group, Object.fromEntries(Object.entries(of).filter(([indicator]) => year !== 2018 || indicator !== "cci"))] as const).filter(([, of]) => Object.keys(of).length > 0)) as GroupResults);
      return [{ year, results, localIndicators: one.localIndicators, certified: lea.kind === "charter" ? undefined : one.certified }];
    }),
  }));
  const givenIn = (year: DashboardYear) => INDICATORS.filter((indicator) => facts.some(({ dashboards }) => dashboards.some((one) => one.year === year && Object.values(one.results).some((of) => indicator in of))));
  const given = Object.fromEntries(YEARS.map((year) => [year, givenIn(year)]));
  return facts.map(({ lea, dashboards }) => ({
    lea,
    dashboards: Object.fromEntries(
      dashboards
        .filter(({ results, localIndicators, certified }) => Object.keys(results).length > 0 || localIndicators !== undefined || certified !== undefined)
        .map(({ year, results, localIndicators, certified }) => [year, { indicatorsGiven: Object.keys(results).length > 0 ? (given[year] ?? []) : [], results, ...(localIndicators === undefined ? {} : { localIndicators }), ...(certified === undefined ? {} : { dataSubmission: certified ? "certified" : "not-certified" }) }]),
    ),
  }));
}

describe("assistanceSql and assistanceGroupsSql", () => {
  it("answer in PostgreSQL as the functions do, for every year, kind and group", async () => {
    const [drawn = []] = fc.sample(fc.array(fc.array(dashboard, { minLength: YEARS.length, maxLength: YEARS.length }), { minLength: LEAS.length, maxLength: LEAS.length }), { numRuns: 1, seed: 17 });
    const facts = factsOf(drawn);
    const rows = rowsOf(facts);
    const database = new PGlite();
    // Columns of other names than ours, to be mapped.
    await database.exec('CREATE TABLE "dash board" (yr int, cds text, kind text, grp text, ind text, colour int, sl int, ok boolean, n int, red boolean); CREATE TABLE local_indicators (dashboard_year int, cds text, kind text, priority int, rating text); CREATE TABLE submissions (dashboard_year int, cds text, kind text, certified boolean)');
    const insert = async (table: string, values: readonly object[]) => {
      for (let from = 0; from < values.length; from += 1000) await database.exec(`INSERT INTO ${table} VALUES ${values.slice(from, from + 1000).map((entry) => `(${Object.values(entry).map((value) => (value === null ? "NULL" : typeof value === "string" ? `'${value}'` : String(value))).join(",")})`).join(",")}`);
    };
    await insert('"dash board"', rows.results);
    await insert("local_indicators", rows.local);
    await insert("submissions", rows.submissions);
    const options = {
      dialect: "postgresql",
      tables: { results: { table: "dash board", columns: { dashboardYear: "yr", studentGroup: "grp", indicator: "ind", statusLevel: "sl", sizeMet: "ok", denominator: "n", red: "red" } }, localIndicators: { table: "local_indicators" }, dataSubmission: { table: "submissions" } },
    } as const;
    const texts = (answers: readonly Record<string, unknown>[]) => answers.map((answer) => Object.values(answer).map((value) => value ?? "").join("|")).sort();
    const leasBySql = texts((await database.query<Record<string, unknown>>(assistanceSql(SETS, options))).rows);
    const groupsBySql = texts((await database.query<Record<string, unknown>>(assistanceGroupsSql(SETS, options))).rows);

    const answers = SETS.flatMap(({ dashboardYear, ...set }) => {
      // The statements have a row where the LEA has any fact on a Dashboard of the set.
      const years: readonly DashboardYear[] = "dashboards" in set ? set.dashboards : [dashboardYear];
      const known = facts.filter(({ dashboards }) => ("dashboards" in set ? years.some((year) => (dashboards[year]?.indicatorsGiven.length ?? 0) > 0) : dashboards[dashboardYear] !== undefined));
      return determineAll(known, { dashboardYear, trace: false }).filter(({ outcome }) => outcome !== "not-applicable");
    });
    expect(leasBySql).toEqual(answers.map(leaRow).sort());
    expect(groupsBySql).toEqual(answers.flatMap(groupRowsOf).sort());
    expect([...new Set(answers.map(({ outcome }) => outcome))].sort()).toEqual(["cannot-determine", "eligible", "not-eligible"]);
    expect(answers.filter(({ byMethod }) => byMethod[1] === "not-evaluated" && byMethod[2] !== undefined).length).toBeGreaterThan(0);
    expect(new Set(answers.flatMap(({ groups }) => groups.map(({ letter }) => letter))).size).toBeGreaterThan(8);
    expect(answers.length).toBeGreaterThan(350);
  }, 120_000);

  it("leave out what the year's list leaves out", () => {
    const options = { dialect: "duckdb", tables: { results: { table: "r" } } } as const;
    expect(assistanceSql([criteria2018], options)).toContain("'37764710000000'");
    expect(assistanceSql([criteria2019], options)).not.toContain("'37764710000000'");
    expect(assistanceGroupsSql([criteria2019], options)).toContain("'10619940000000'");
  });

  it("quote names, in each dialect's way", () => {
    const tables = { results: { table: 'a.b"c`d' } };
    expect(assistanceSql([criteria2022], { dialect: "postgresql", tables })).toContain('FROM "a"."b""c`d"');
    expect(assistanceSql([criteria2022], { dialect: "bigquery", tables })).toContain('FROM `a`.`b"c``d`');
    for (const dialect of SQL_DIALECTS) for (const write of [assistanceSql, assistanceGroupsSql]) expect(write(SETS, { dialect, tables })).not.toMatch(/undefined|Infinity|NaN/);
  });

  it("say no where a set has fewer priorities than a group must meet", () => {
    const one = { ...criteria2022, rules: criteria2022.rules.filter(({ priority }) => priority === 6) };
    expect(assistanceSql([one], { dialect: "duckdb", tables: { results: { table: "r" } } })).toContain("SELECT *, 0 AS met FROM ssos_2022_priorities");
  });

  it("refuse what they cannot write", () => {
    const options = { dialect: "duckdb", tables: { results: { table: "r" } } } as const;
    for (const write of [assistanceSql, assistanceGroupsSql]) for (const sets of [[], [criteria2023, criteria2023]]) expect(() => write(sets, options)).toThrow(expect.objectContaining({ code: "invalid-criteria" }));
  });
});
