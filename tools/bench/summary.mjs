// How long summing up a State takes: 1,000 LEAs, 14 student groups, eight years. Under one second is asked for.
//
//   node tools/bench/summary.mjs
import { importSource } from "../scripts/import-source.mjs";

const { summariseSupport } = await importSource("packages/metrics/src/index.ts");
const { COUNTIES, DASHBOARD_YEARS, STUDENT_GROUPS } = await importSource("packages/model/src/index.ts");
const years = DASHBOARD_YEARS;
const groups = STUDENT_GROUPS.filter((group) => group !== "ALL");
const records = Array.from({ length: 1000 }, (_, index) => {
  const county = COUNTIES[index % COUNTIES.length];
  const identified = (year) => (index * 7919 + year * 104729) % 5 < 2;
  const met = (year, group) => (identified(year) && (index + year + group.length) % 4 === 0 ? [4, 5] : []);
  return {
    cds: `${county.code}${String(10000 + index)}0000000`,
    name: `LEA ${index}`,
    kind: index % 17 === 0 ? "coe" : "district",
    county: county.name,
    years: Object.fromEntries(years.map((year) => [year, { status: identified(year) ? "differentiated" : "general", groups: Object.fromEntries(groups.map((group) => [group, met(year, group)])), methods: [1] }])),
  };
});

const times = Array.from({ length: 7 }, () => {
  const start = performance.now();
  summariseSupport(records, years);
  return performance.now() - start;
});
const median = [...times].sort((left, right) => left - right)[3];
process.stdout.write(`${records.length} LEAs, ${groups.length} groups, ${years.length} years: first ${times[0].toFixed(0)} ms, median of seven ${median.toFixed(0)} ms\n`);
if (times[0] > 1000) process.exitCode = 1;
