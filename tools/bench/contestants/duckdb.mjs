// DuckDB: the criteria written out as one query over the files, as an analyst would. No row is checked.
import { pathToFileURL } from "node:url";
import { benchPackage } from "../peers.mjs";
import { finish, folders, GROUPS, LEVELS } from "./job.mjs";

const { DuckDBInstance } = await import(pathToFileURL(benchPackage("@duckdb/node-api")).href);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const lines = [];
for (const [index, folder] of folders.entries()) {
  const levels = Object.entries(LEVELS).map(([indicator, column]) => {
    const red = indicator === "cci" ? "CASE WHEN statuslevel = '1' AND currnsizemet = 'Y' THEN '1' ELSE '0' END" : column;
    return `SELECT cds, studentgroup AS g, '${indicator}' AS i, ${red} AS c FROM read_csv('${folder}/${indicator}download2023.txt', delim = '\t', header = true, quote = '', all_varchar = true) WHERE rtype = 'D'`;
  });
  const sql = `
    WITH levels AS (${levels.join(" UNION ALL ")}),
    tests AS (
      SELECT cds, g, bool_or(i = 'ela' AND c = '1') AS ela1, bool_or(i = 'ela' AND c IN ('1', '2')) AS ela2,
        bool_or(i = 'math' AND c = '1') AS math1, bool_or(i = 'math' AND c IN ('1', '2')) AS math2,
        bool_or(i = 'elpi' AND c = '1') AND g = 'EL' AS elpi1, bool_or(i IN ('grad', 'chronic') AND c = '1') AS p5,
        bool_or(i = 'susp' AND c = '1') AS p6, bool_or(i = 'cci' AND c = '1') AS p8
      FROM levels WHERE g IN (${GROUPS.map((group) => `'${group}'`).join(", ")}) GROUP BY cds, g),
    priorities AS (SELECT cds, g, (ela1 AND math2) OR (math1 AND ela2) OR elpi1 AS p4, p5, p6, p8 FROM tests)
    SELECT cds, g, concat_ws(' ', CASE WHEN p4 THEN '4' END, CASE WHEN p5 THEN '5' END, CASE WHEN p6 THEN '6' END, CASE WHEN p8 THEN '8' END)
    FROM priorities WHERE p4::INT + p5::INT + p6::INT + p8::INT >= 2`;
  for (const [cds, group, priorities] of (await connection.runAndReadAll(sql)).getRows()) lines.push(`${index}|${cds}|${group}|${priorities}`);
}
finish(lines);
