import { PGlite } from "@electric-sql/pglite";
import type { DashboardFacts, IndicatorResult, LeaFacts, LeaKind, Level, LocalIndicatorPriority, LocalRating, StateIndicator, StudentGroup } from "@ssos/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criteria2017 } from "../criteria/years/2017.ts";
import { criteria2018 } from "../criteria/years/2018.ts";
import { criteria2019 } from "../criteria/years/2019.ts";
import { criteria2022 } from "../criteria/years/2022.ts";
import { criteria2023 } from "../criteria/years/2023.ts";
import { criteria2024 } from "../criteria/years/2024.ts";
import { criteria2025 } from "../criteria/years/2025.ts";
import { criteria2026 } from "../criteria/years/2026.ts";
import { determineAll } from "../determination/determine.ts";
import { assistanceSql } from "./assistance-sql.ts";
import { SQL_DIALECTS } from "./dialect.ts";

const SETS = [criteria2017, criteria2018, criteria2019, criteria2022, criteria2023, criteria2024, criteria2025];
const INDICATORS = ["ela", "math", "elpi", "grad", "chronic", "susp", "cci"] as const satisfies readonly StateIndicator[];
const GROUPS = ["EL", "LTEL", "SWD", "FOS", "ALL"] as const satisfies readonly StudentGroup[];
const LOCAL = [1, 2, 3, 6, 7, 9, 10] as const satisfies readonly LocalIndicatorPriority[];

interface Row {
  readonly year: number;
  readonly lea: number;
  readonly group: StudentGroup;
  readonly indicator: StateIndicator;
  readonly result: { readonly colour: Level | null; readonly statusLevel: Level | null; readonly sizeMet: boolean | null; readonly denominator: number | null };
}

const LEAS: readonly { readonly cds: string; readonly kind: LeaKind }[] = Array.from({ length: 60 }, (_, index) => {
  const number = String(index).padStart(3, "0");
  return index % 3 === 0 ? { cds: `0161${number}0000000`, kind: "district" } : index % 3 === 1 ? { cds: `0110${number}0000000`, kind: "coe" } : { cds: `01611190${number}000`, kind: "charter" };
});

const level = fc.option(fc.constantFrom<Level[]>(0, 1, 1, 1, 2, 3), { freq: 8 });
const row: fc.Arbitrary<Row> = fc.record({
  year: fc.constantFrom(...SETS.map(({ dashboardYear }) => dashboardYear)),
  lea: fc.nat(LEAS.length - 1),
  group: fc.constantFrom(...GROUPS),
  indicator: fc.constantFrom(...INDICATORS.slice(0, 6), "cci" as const),
  result: fc.record({ colour: level, statusLevel: level, sizeMet: fc.option(fc.boolean()), denominator: fc.option(fc.constantFrom(14, 15, 29, 30)) }),
});
const rating = fc.record({ year: fc.constantFrom(2017, 2018, 2019, 2023, 2024, 2025), lea: fc.nat(LEAS.length - 1), priority: fc.constantFrom(...LOCAL), rating: fc.constantFrom<LocalRating[]>("met", "not-met", "not-met-two-or-more-years", "not-applicable") });
const submission = fc.record({ lea: fc.nat(LEAS.length - 1), certified: fc.boolean() });

describe("assistanceSql", () => {
  it("answers in PostgreSQL as the functions do, for every year and kind", async () => {
    const [[rows, ratings, submissions]] = fc.sample(fc.tuple(fc.array(row, { minLength: 3000, maxLength: 3000, size: "max" }), fc.array(rating, { minLength: 1000, maxLength: 1000, size: "max" }), fc.array(submission, { minLength: 20, maxLength: 20 })), { numRuns: 1, seed: 17 }) as [[Row[], { year: number; lea: number; priority: LocalIndicatorPriority; rating: LocalRating }[], { lea: number; certified: boolean }[]]];
    // Every LEA has a result each year: the statement knows by a year's rows which files were given.
    const given = SETS.flatMap(({ dashboardYear: year }) => LEAS.map((_, lea): Row => ({ year, lea, group: "SWD", indicator: "susp", result: { colour: 3, statusLevel: 3, sizeMet: true, denominator: 99 } })));
    const distinct = [...new Map([...rows, ...given].map((entry) => [`${entry.year}/${entry.lea}/${entry.group}/${entry.indicator}`, entry])).values()];
    const rated = [...new Map(ratings.map((entry) => [`${entry.year}/${entry.lea}/${entry.priority}`, entry])).values()];
    const submitted = [...new Map(submissions.map((entry) => [entry.lea, entry])).values()].filter(({ lea }) => LEAS[lea]?.kind !== "charter");

    const facts = LEAS.map(({ cds, kind }, lea): LeaFacts => ({ lea: { cds, kind, name: cds }, dashboards: Object.fromEntries(SETS.map(({ dashboardYear: year }) => [year, factsOf(year, lea)])) }));
    function factsOf(year: number, lea: number): DashboardFacts {
      const results: Partial<Record<StudentGroup, Partial<Record<StateIndicator, IndicatorResult>>>> = {};
      for (const entry of distinct) if (entry.year === year && entry.lea === lea) (results[entry.group] ??= {})[entry.indicator] = entry.result;
      const localIndicators = Object.fromEntries(rated.filter((entry) => entry.year === year && entry.lea === lea).map(({ priority, rating: value }) => [priority, value]));
      const certified = submitted.find((entry) => entry.lea === lea)?.certified;
      return {
        indicatorsGiven: INDICATORS.filter((indicator) => distinct.some((entry) => entry.year === year && entry.indicator === indicator)),
        results,
        ...(Object.keys(localIndicators).length === 0 ? {} : { localIndicators }),
        ...(certified === undefined ? {} : { dataSubmission: certified ? ("certified" as const) : ("not-certified" as const) }),
      };
    }

    const database = new PGlite();
    // Columns of other names than ours, to be mapped.
    await database.exec('CREATE TABLE "dash board" (yr int, cds text, kind text, grp text, ind text, colour int, sl int, ok boolean, n int); CREATE TABLE local_indicators (dashboard_year int, cds text, kind text, priority int, rating text); CREATE TABLE submissions (dashboard_year int, cds text, kind text, certified boolean)');
    const insert = async (table: string, values: readonly (readonly unknown[])[]) => {
      for (let from = 0; from < values.length; from += 1000) await database.exec(`INSERT INTO ${table} VALUES ${values.slice(from, from + 1000).map((entry) => `(${entry.map((value) => (value === null ? "NULL" : typeof value === "string" ? `'${value}'` : String(value))).join(",")})`).join(",")}`);
    };
    const leaOf = (lea: number) => [LEAS[lea]?.cds, LEAS[lea]?.kind];
    await insert('"dash board"', distinct.map(({ year, lea, group, indicator, result }) => [year, ...leaOf(lea), group, indicator, result.colour, result.statusLevel, result.sizeMet, result.denominator]));
    await insert("local_indicators", rated.map(({ year, lea, priority, rating: value }) => [year, ...leaOf(lea), priority, value]));
    await insert("submissions", [2024, 2025].flatMap((year) => submitted.map(({ lea, certified }) => [year, ...leaOf(lea), certified])));
    const statement = assistanceSql(SETS, {
      dialect: "postgresql",
      tables: { results: { table: "dash board", columns: { dashboardYear: "yr", studentGroup: "grp", indicator: "ind", statusLevel: "sl", sizeMet: "ok", denominator: "n" } }, localIndicators: { table: "local_indicators" }, dataSubmission: { table: "submissions" } },
    });
    const answered = (await database.query<Record<string, string | number>>(statement)).rows;
    const key = (year: unknown, cds: unknown) => `${String(year)}/${String(cds)}`;
    const bySql = new Map(answered.map((answer) => [key(answer["dashboard_year"], answer["cds"]), [answer["outcome"], ...[1, 2, 3, 4].map((method) => answer[`method_${method}`])]]));

    let compared = 0;
    const seen = new Set<unknown>();
    for (const { dashboardYear } of SETS) {
      for (const answer of determineAll(facts, { dashboardYear, trace: false })) {
        if (answer.outcome === "not-applicable") {
          expect(bySql.has(key(dashboardYear, answer.cds))).toBe(false);
          continue;
        }
        const methods = ([1, 2, 3, 4] as const).map((method) => answer.byMethod[method] ?? "not-evaluated");
        expect([dashboardYear, answer.cds, ...(bySql.get(key(dashboardYear, answer.cds)) ?? [])]).toEqual([dashboardYear, answer.cds, answer.outcome, ...methods]);
        seen.add(answer.outcome);
        compared += 1;
      }
    }
    expect(compared).toBe(answered.length);
    expect([...seen].sort()).toEqual(["cannot-determine", "eligible", "not-eligible"]);
  });

  it("quotes names, in each dialect's way", () => {
    const tables = { results: { table: 'a.b"c`d' } };
    expect(assistanceSql([criteria2022], { dialect: "postgresql", tables })).toContain('FROM "a"."b""c`d"');
    expect(assistanceSql([criteria2022], { dialect: "bigquery", tables })).toContain('FROM `a`.`b"c``d`');
    for (const dialect of SQL_DIALECTS) expect(assistanceSql(SETS, { dialect, tables })).not.toContain("undefined");
  });

  it("refuses what it cannot write", () => {
    const options = { dialect: "duckdb", tables: { results: { table: "r" } } } as const;
    for (const sets of [[], [criteria2026], [criteria2023, criteria2023]]) expect(() => assistanceSql(sets, options)).toThrow(expect.objectContaining({ code: "invalid-criteria" }));
  });
});
