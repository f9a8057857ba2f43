import { PGlite } from "@electric-sql/pglite";
import { describe, expect, it } from "vitest";
import { criteria2023 } from "../criteria/years/2023.ts";
import { assistanceSql } from "./assistance-sql.ts";
import { checkColumns, columnsSql, type DatabaseColumn } from "./check-columns.ts";
import { SQL_DIALECTS } from "./dialect.ts";
import { unexpectedValuesSql } from "./unexpected-values-sql.ts";

const column = (column_name: string, data_type: string, table_name = "results"): DatabaseColumn => ({ table_name, column_name, data_type });
const RESULTS = [column("dashboard_year", "integer"), column("cds", "text"), column("kind", "text"), column("student_group", "text"), column("indicator", "text"), column("colour", "smallint"), column("status_level", "smallint"), column("size_met", "boolean"), column("denominator", "integer")];
const TABLES = { results: { table: "results" } } as const;
const without = (name: string, ...more: readonly DatabaseColumn[]) => [...RESULTS.filter(({ column_name }) => column_name !== name), ...more];

describe("checkColumns", () => {
  it("finds nothing in tables as the statement names them, in any spelling of types", () => {
    expect(checkColumns(TABLES, RESULTS)).toEqual([]);
    expect(checkColumns(TABLES, RESULTS.map(({ column_name, data_type, table_name }) => ({ table_name: table_name.toUpperCase(), column_name, data_type: { integer: "INT64", smallint: "NUMBER(38,0)", text: "STRING", boolean: "BOOL" }[data_type] ?? data_type })))).toEqual([]);
  });

  it("says which option maps a column of another name, and which are left over", () => {
    const [finding, ...rest] = checkColumns(TABLES, without("student_group", column("subgroup_code", "text")));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ code: "column-missing", severity: "error", place: { file: "results", column: "student_group" }, found: "subgroup_code" });
    expect(finding?.message).toContain("tables.results.columns.studentGroup");
    expect(checkColumns({ results: { table: "results", columns: { studentGroup: "subgroup_code" } } }, without("student_group", column("subgroup_code", "text")))).toEqual([]);
  });

  it("tells upper and lower case apart, since names are quoted", () => {
    const [finding] = checkColumns(TABLES, without("colour", column("COLOUR", "integer")));
    expect(finding).toMatchObject({ code: "column-missing", found: "COLOUR" });
    expect(finding?.message).toContain('columns.colour: "COLOUR"');
  });

  it("tells a code that has become a number, and a colour that is a word", () => {
    expect(checkColumns(TABLES, without("cds", column("cds", "bigint"))).map(({ code, message }) => [code, message.includes("zero")])).toEqual([["column-type", true]]);
    expect(checkColumns(TABLES, without("colour", column("colour", "character varying"))).map(({ code, found, expected }) => [code, found, expected])).toEqual([["column-type", "character varying", "whole number"]]);
    expect(checkColumns(TABLES, without("size_met", column("size_met", "text"))).map(({ code, expected }) => [code, expected])).toEqual([["column-type", "boolean"]]);
    expect(checkColumns(TABLES, without("colour", column("colour", "some_domain")))).toEqual([]);
  });

  it("names the tables that there are where one is missing", () => {
    const findings = checkColumns({ ...TABLES, localIndicators: { table: "lake.local_indicators" } }, RESULTS);
    expect(findings).toMatchObject([{ code: "table-missing", found: "tables results", expected: "table lake.local_indicators" }]);
    expect(findings[0]?.message).toContain("tables.localIndicators.table");
    expect(checkColumns(TABLES, [])).toMatchObject([{ code: "table-missing", found: "no table of the names asked for" }]);
  });

  it("asks for the red column only where it is named", () => {
    const tables = { results: { table: "results", columns: { red: "is_red" } } } as const;
    expect(checkColumns(tables, RESULTS).map(({ place }) => place.column)).toEqual(["is_red"]);
    expect(checkColumns(tables, [...RESULTS, column("is_red", "boolean")])).toEqual([]);
  });
});

describe("columnsSql and unexpectedValuesSql", () => {
  it("find in PostgreSQL what is there", async () => {
    const database = new PGlite();
    await database.exec("CREATE TABLE results (dashboard_year int, cds text, kind text, student_group text, indicator text, colour int, status_level int, size_met boolean, denominator int); CREATE TABLE local (dashboard_year int, cds text, kind text, priority int, rating text)");
    const tables = { ...TABLES, localIndicators: { table: "local" } } as const;
    const columns = (await database.query<DatabaseColumn>(columnsSql(tables, "postgresql"))).rows;
    expect(columns).toHaveLength(14);
    expect(checkColumns(tables, columns)).toEqual([]);
    await database.query(assistanceSql([criteria2023], { dialect: "postgresql", tables }));

    const unexpected = async () => (await database.query(unexpectedValuesSql(tables, "postgresql"))).rows;
    await database.exec("INSERT INTO results VALUES (2023, '01611190000000', 'district', 'SWD', 'ela', 1, NULL, NULL, 12)");
    expect(await unexpected()).toEqual([]);
    await database.exec("INSERT INTO results VALUES (2023, '1611190000000', 'district', 'Hispanic', 'math', 6, NULL, NULL, 12), (2023, '01611190000000', 'district', 'SWD', 'ela', 2, NULL, NULL, 12); INSERT INTO local VALUES (2023, '01611190000000', 'district', 1, 'NOT MET')");
    expect(await unexpected()).toEqual([
      { table_name: "results", column_name: "cds", value: "1611190000000", row_count: 1 },
      { table_name: "results", column_name: "student_group", value: "Hispanic", row_count: 1 },
      { table_name: "results", column_name: "colour", value: "6", row_count: 1 },
      { table_name: "results", column_name: "dashboard_year, cds, student_group, indicator", value: "2023 01611190000000 SWD ela", row_count: 2 },
      { table_name: "local", column_name: "rating", value: "NOT MET", row_count: 1 },
    ]);
  });

  it("are written for every dialect", () => {
    const tables = { results: { table: "lake.year.results" } } as const;
    expect(columnsSql(tables, "bigquery")).toContain("FROM `lake`.`year`.INFORMATION_SCHEMA.COLUMNS");
    expect(columnsSql(tables, "spark")).toBe("DESCRIBE TABLE `lake`.`year`.`results`");
    for (const dialect of SQL_DIALECTS) expect(unexpectedValuesSql(tables, dialect)).not.toContain("undefined");
  });
});
